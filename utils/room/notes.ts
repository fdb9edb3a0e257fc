import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../facts/note.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import { openNotes } from '../knowledge/own-notes.ts';
import { cleanAddress } from '../reading/met.ts';
import { report } from '../report/report.ts';
import { deeds } from './deeds.ts';
import { useFollowed } from './follow.ts';
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

/** Notes of a page, under whichever of its addresses; undefined before they are read. */
export function useNotesOfPage(address: string | undefined): readonly Note[] | undefined {
  const clean = address === undefined ? undefined : cleanAddress(address);
  const key = clean === undefined ? undefined : pageKeyOf(clean);
  return useFollowed(async () => (key === undefined ? [] : notes.ofPage(key)), `page ${key ?? ''}`, ['own']);
}

/** Notes about an entity, and about what the reader says is the same; undefined before they are read. */
export function useNotesOfEntity(id: string): readonly Note[] | undefined {
  return useFollowed(() => notes.ofEntity(id), id, ['own']);
}

/** One note; null where it is not there, or no more, and undefined before it is read. */
export function useNote(id: string): Note | null | undefined {
  return useFollowed(async () => (await notes.get(id)) ?? null, id, ['own']);
}
