import { areAboutTheSame, NOTE_DRAFTS, type NoteDraft, type NoteFields } from '../reading/note-draft.ts';
import { readNoteDraft } from '../reading/read-note-draft.ts';
import { openDraftStore } from './draft-store.ts';
import type { DraftStorage, DraftStore, SpareStorage } from './draft-store.ts';

/**
 * Notes that are being written, wherever: in the window, in a room, in the card. They outlive their page, a crash and
 * an update: what was written lies there for thirty days, what was only opened for one.
 */
export interface NoteDrafts extends DraftStore<NoteDraft> {
  /** The new note that the reader has last written something of and left. */
  lastLeft(): Promise<NoteDraft | undefined>;
  /** The one that was left about the same thing: see `areAboutTheSame`. */
  leftAbout(fields: NoteFields): Promise<NoteDraft | undefined>;
}

/** @param now milliseconds since 1970 */
export function openNoteDrafts(storage: DraftStorage, now: () => number, spare: SpareStorage): NoteDrafts {
  const store = openDraftStore({
    ...{ storage, spare, now, readDraft: readNoteDraft },
    keys: NOTE_DRAFTS,
    spareKey: 'draft-note',
  });
  const leftNew = async () => (await store.left()).filter(({ isChange }) => !isChange);
  return {
    ...store,
    lastLeft: async () => (await leftNew())[0],
    leftAbout: async (fields) => (await leftNew()).find((draft) => areAboutTheSame(draft.fields, fields)),
  };
}
