import { useMemo } from 'preact/hooks';
import type { PanelProps } from '../../components/panel/panel.tsx';
import { askTab } from '../../utils/messages/ask.ts';
import { pointNote } from '../../utils/messages/page-calls.ts';
import { openManager } from '../../utils/room/open-manager.ts';
import { useNotePlaces } from '../../utils/room/use-note-places.ts';
import { usePageNotes, type PageHere } from '../../utils/room/use-page-notes.ts';
import type { Page } from '../../utils/room/use-page.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';

/** The notes of the page: those that are listed, and those that are marked in it with where they stand. */
export function usePanelNotes(
  { view }: Page,
  here: PageHere,
  lang: WordingLanguage,
): Pick<PanelProps, 'pageNotes' | 'notesAt' | 'onPointNote'> {
  const pageNotes = usePageNotes(here, lang, (id) => void openManager('notes', id));
  const places = useNotePlaces(here.tab, view?.marks);
  const { notes } = pageNotes;
  const notesAt = useMemo(() => {
    const texts = new Map(notes.map(({ id, text, quote }) => [id, text.trim() || (quote?.text ?? '')]));
    return places.map(({ note: id, at: position }) => ({ id, position, text: texts.get(id) ?? '' }));
  }, [places, notes]);
  return {
    pageNotes,
    notesAt,
    onPointNote: ({ id: note }) => void askTab(here.tab, 0, pointNote, { note }),
  };
}
