import { useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import type { NoteDraft, NotesDeeds, NotesPartProps } from '../../components/popup/notes-part.tsx';
import type { PageState } from '../../utils/room/page-state.ts';
import { report } from '../../utils/report/report.ts';
import { usePageNotes } from '../../utils/room/use-page-notes.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { readNoteDraft } from './note-draft.ts';
import { openBase } from './open-base.ts';
import type { Deed } from './use-undo.ts';

const draftKey = (tab: number): string => `popup-note:${String(tab)}`;

/**
 * Notes of a tab's page, and others about its names. What is being written is there again when the popup is next opened over a page
 * that has the name.
 */
export function useNotes(
  words: PopupWords,
  { url: address, title }: Pick<Tabs.Tab, 'url' | 'title'>,
  { tab, names, status }: Pick<PageState, 'tab' | 'names' | 'status'>,
  perform: (deed: Deed) => void,
  look: () => Promise<void>,
): Pick<NotesPartProps, keyof NotesDeeds | 'pageNotes'> {
  const [noteDraft, setDraft] = useState<NoteDraft>();
  const [noteState, setState] = useState<NotesDeeds['noteState']>('writing');
  const isWriting = useRef(false);
  const openNote = (id: string) => void openBase('notes', id);
  const here = { tab, address, title, isRead: status.kind === 'done' };
  const pageNotes = usePageNotes(here, words.lang, openNote, () => window.close());
  useEffect(() => {
    browser.storage.session.get(draftKey(tab)).then(
      ({ [draftKey(tab)]: kept }) => {
        // What was typed meanwhile is newer.
        if (!isWriting.current) setDraft(readNoteDraft(kept));
      },
      (error: unknown) => report('note', error),
    );
  }, [tab]);
  const write = (draft: NoteDraft | undefined) => {
    isWriting.current = true;
    setDraft(draft);
    setState('writing');
    const kept = draft
      ? browser.storage.session.set({ [draftKey(tab)]: draft })
      : browser.storage.session.remove(draftKey(tab));
    kept.catch((error: unknown) => report('note', error));
  };
  const save = async ({ entity, id, text }: NoteDraft): Promise<void> => {
    setState('saving');
    try {
      const { keepNote } = await import('./keeping.ts');
      await keepNote(entity, text.trim(), id);
      write(undefined);
      void look();
    } catch (error) {
      report('note', error);
      setState('failed');
    }
  };
  const about = names.find(({ entity }) => entity.id === noteDraft?.entity)?.entity;
  const isHere = about && (noteDraft?.id === undefined || about.notes?.some(({ id }) => id === noteDraft.id));
  return {
    noteDraft: isHere ? noteDraft : undefined,
    noteState,
    pageNotes,
    onNoteDraft: write,
    onSaveNote: (draft) => void save(draft),
    onBinNote: ({ id }) =>
      perform({
        text: say(words, 'noteBinned'),
        work: async () => (await import('./keeping.ts')).binNote(id),
        back: async () => (await import('./keeping.ts')).restoreNote(id),
      }),
  };
}
