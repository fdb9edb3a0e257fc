import * as v from 'valibot';
import { readNoteFields } from '../knowledge/note-fields.ts';
import { areAboutTheSame, NOTE_DRAFTS, type NoteDraft, type NoteFields } from '../reading/note-draft.ts';
import { openDraftStore } from './draft-store.ts';
import type { DraftStorage, DraftStore, SpareStorage } from './draft-store.ts';

/**
 * Notes that are being written, wherever: in the window, in a room, in the card. They outlive their page, a crash and
 * an update: what was written lies there for thirty days, what was only opened for one.
 */
export interface NoteDrafts extends Omit<DraftStore<NoteDraft>, 'left'> {
  /** The new note that the reader has last written something of and left. */
  lastLeft(): Promise<NoteDraft | undefined>;
  /** The one that was left about the same thing: see `areAboutTheSame`. */
  leftAbout(fields: NoteFields): Promise<NoteDraft | undefined>;
}

/** @param now milliseconds since 1970 */
export function openNoteDrafts(storage: DraftStorage, now: () => number, spare: SpareStorage): NoteDrafts {
  const { left, ...store } = openDraftStore({
    ...{ storage, spare, now, readDraft },
    keys: NOTE_DRAFTS,
    spareKey: 'draft-note',
  });
  const leftNew = async () => (await left()).filter(({ isChange }) => !isChange);
  return {
    ...store,
    lastLeft: async () => (await leftNew())[0],
    leftAbout: async (fields) => (await leftNew()).find((draft) => areAboutTheSame(draft.fields, fields)),
  };
}

function readDraft(stored: unknown): NoteDraft | undefined {
  const read = v.safeParse(draftShape, stored);
  if (!read.success) return undefined;
  const { began, fields, ...draft } = read.output;
  return { ...draft, began: fieldsIn(began), fields: fieldsIn(fields) };
}

/** Beside the words only what could be stored: what else lies there says nothing. Words may still be too long. */
function fieldsIn(stored: v.InferOutput<typeof wordsShape>): NoteFields {
  const { text, tags } = stored;
  const { entity, about, fact, quote, page, facts = [] } = readNoteFields(stored) ?? {};
  return {
    ...{ text, tags, facts },
    ...(entity !== undefined && { entity }),
    ...(about && { about }),
    ...(fact && { fact }),
    ...(quote && { quote }),
    ...(page && { page }),
  };
}

const wordsShape = v.looseObject({ text: v.string(), tags: v.array(v.string()) });

const draftShape = v.object({
  id: v.string(),
  isChange: v.exactOptional(v.literal(true)),
  at: v.number(),
  isTouched: v.boolean(),
  began: wordsShape,
  fields: wordsShape,
});
