import { useEffect, useState } from 'preact/hooks';
import type { PageNotesProps } from '../../components/notes/page-notes.tsx';
import { ask } from '../messages/ask.ts';
import { roomOpenNote } from '../messages/room-calls.ts';
import { report } from '../report/report.ts';
import type { WordingLanguage } from '../wording/languages.ts';
import { pageNotesWords } from '../wording/page-notes.ts';

/** The page that a room is about. */
export interface PageHere {
  readonly tab: number;
  readonly address: string | undefined;
  readonly title: string | undefined;
  /** It was read to its end: only then it says what it calls its own address. */
  readonly isRead: boolean;
}

/**
 * The reader's notes of a page, followed; none before they are read. The base is opened for it once the room is there.
 * @param onGone a deed led out of the room: to the page, or into the base
 */
export function usePageNotes(
  { tab, address, title = '', isRead }: PageHere,
  lang: WordingLanguage,
  openNote: (id: string) => void,
  onGone?: () => void,
): PageNotesProps {
  const [notes, setNotes] = useState<PageNotesProps['notes']>([]);
  const failed = (error: unknown) => report('notes', error);
  // Of another page nothing is shown, not even until its own are read.
  useEffect(() => setNotes([]), [tab, address]);
  useEffect(() => {
    if (address === undefined) return undefined;
    const life = new AbortController();
    import('./page-notes.ts')
      .then(({ followPageNotes }) => followPageNotes({ tab, address, isRead }, setNotes, failed, life.signal))
      .catch(failed);
    return () => life.abort();
  }, [tab, address, isRead]);
  return {
    words: pageNotesWords(lang),
    notes,
    onJump: ({ id }) => void ask(roomOpenNote, { id }).then(onGone),
    onOpen: ({ id }) => openNote(id),
    onAdd: () => {
      import('./page-notes.ts')
        .then(({ noteOnPage }) => noteOnPage(tab, address ?? '', title))
        .then(onGone, failed);
    },
  };
}
