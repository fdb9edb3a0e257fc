import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedNote } from '../notes/note-list.ts';
import type { FoundNotes } from '../notes/note-search.ts';
import { report } from '../report/report.ts';
import { openNoteFinder, type NoteFinder } from './note-finder.ts';

export interface NoteSearched {
  /** Undefined while nothing is searched for, and before the first answer. */
  readonly found: FoundNotes | undefined;
  /** More notes are being taken in: more may be found. */
  readonly isPreparing: boolean;
}

/**
 * What a query finds among these notes, in step with them. Nothing is read before something is first searched for;
 * while another query is answered, what the one before found stays.
 */
export function useNoteSearch(notes: readonly ListedNote[] | undefined, query: string): NoteSearched {
  const asked = query.trim();
  const isAsked = asked !== '';
  const finder = useRef<NoteFinder | undefined>(undefined);
  const [answer, setAnswer] = useState<FoundNotes>();
  const [taken, setTaken] = useState(0);
  useEffect(() => () => finder.current?.end(), []);
  useEffect(() => {
    if (!isAsked || !notes) return;
    finder.current ??= openNoteFinder({
      worker: new Worker(new URL('./note-search-worker.ts', import.meta.url), { type: 'module' }),
      onTaken: () => setTaken((count) => count + 1),
      onFault: (message) => report('notes', new Error(message)),
    });
    finder.current.follow(notes);
  }, [notes, isAsked]);
  useEffect(() => {
    if (asked === '') return setAnswer(undefined);
    void finder.current?.find(asked).then((found) => found && setAnswer(found));
    return undefined;
  }, [asked, taken]);
  return { found: asked === '' ? undefined : answer, isPreparing: finder.current?.isBehind !== false };
}
