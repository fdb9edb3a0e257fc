import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { NoteDraft, NotesDeeds } from '../../components/popup/notes-part.tsx';
import { report } from '../../utils/report/report.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { readNoteDraft } from './note-draft.ts';
import type { Deed } from './use-undo.ts';

const DRAFT = 'popup-note';

/** Notes about names of the page. What is being written is there again when the popup is next opened. */
export function useNotes(words: PopupWords, perform: (deed: Deed) => void, onDone: () => void): NotesDeeds {
  const [noteDraft, setDraft] = useState<NoteDraft>();
  const [noteState, setState] = useState<NotesDeeds['noteState']>('writing');
  const isWriting = useRef(false);
  useEffect(() => {
    browser.storage.session.get(DRAFT).then(
      ({ [DRAFT]: kept }) => {
        // What was typed meanwhile is newer.
        if (!isWriting.current) setDraft(readNoteDraft(kept));
      },
      (error: unknown) => report('note', error),
    );
  }, []);
  const write = (draft: NoteDraft | undefined) => {
    isWriting.current = true;
    setDraft(draft);
    setState('writing');
    const kept = draft
      ? browser.storage.session.set({ [DRAFT]: draft })
      : browser.storage.session.remove(DRAFT);
    kept.catch((error: unknown) => report('note', error));
  };
  const save = async ({ entity, id, text }: NoteDraft): Promise<void> => {
    setState('saving');
    try {
      const { keepNote } = await import('./keeping.ts');
      await keepNote(entity, text.trim(), id);
      write(undefined);
      onDone();
    } catch (error) {
      report('note', error);
      setState('failed');
    }
  };
  return {
    noteDraft,
    noteState,
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
