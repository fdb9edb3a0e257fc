import { useEffect, useState } from 'preact/hooks';
import { openNotes } from '../knowledge/own-notes.ts';
import { report } from '../report/report.ts';
import { deeds } from './deeds.ts';
import { openKeptNotes, type NotesRead } from './kept-notes.ts';
import { openNoteDeeds } from './note-deeds.ts';
import { changes, own } from './stores.ts';

/** The reader's notes, as pages of the extension ask for them. */
export const notes = openNotes(own);

export const noteDeeds = openNoteDeeds(deeds);

const kept = openKeptNotes({ own, changes, failed: (error) => report('notes', error) });

/** All notes, kept in step; read once for the page, whoever of it asks. */
export function useAllNotes(): NotesRead & { readonly again: () => void } {
  const [read, setRead] = useState(kept.now);
  useEffect(() => {
    const life = new AbortController();
    kept.onChange(() => setRead(kept.now), life.signal);
    setRead(kept.now);
    return () => life.abort();
  }, []);
  return { ...read, again: kept.again };
}
