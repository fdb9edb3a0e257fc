import * as v from 'valibot';
import { readNoteFields } from '../knowledge/note-fields.ts';
import type { NoteDraft, NoteFields } from './note-draft.ts';

/** What lies in the store as a draft of a note; undefined for what is none. */
export function readNoteDraft(stored: unknown): NoteDraft | undefined {
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
