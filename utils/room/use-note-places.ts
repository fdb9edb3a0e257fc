import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../messages/ask.ts';
import { notesAt, type PageView } from '../messages/page-calls.ts';

/** Where a note's quote begins on the page: from 0, its top, to 1. */
export interface NotePlace {
  readonly note: string;
  readonly at: number;
}

const NONE: readonly NotePlace[] = [];

/** Where quotes of notes stand in a tab's page, asked for again with each change of its marks. */
export function useNotePlaces(tab: number, marks: PageView['marks'] | undefined): readonly NotePlace[] {
  const [places, setPlaces] = useState(NONE);
  useEffect(() => {
    if (marks === undefined) return undefined;
    const life = new AbortController();
    void askTab(tab, 0, notesAt, {}).then((reply) => {
      if (reply.ok && !life.signal.aborted) setPlaces(reply.value.notes);
    });
    return () => life.abort();
  }, [tab, marks]);
  return marks === undefined ? NONE : places;
}
