import { canonical } from '../facts/canonical.ts';
import type { Note } from '../facts/note.ts';

/** What is being written as a note, with what is kept beside it. */
export type NoteFields = Pick<Note, 'text' | 'tags' | 'facts'> &
  Partial<Pick<Note, 'entity' | 'about' | 'fact' | 'quote' | 'page'>>;

/** A note that is being written, or changed, and not saved. */
export interface NoteDraft {
  /** The UUID of the note that it becomes, or that it changes. */
  readonly id: string;
  /** It changes a note that is there. */
  readonly isChange?: true;
  /** When something was last written; milliseconds since 1970. */
  readonly at: number;
  /** Whether the reader has written anything: else it holds what the form began with, and is offered to nobody. */
  readonly isTouched: boolean;
  /** What the form held before, and now. */
  readonly began: NoteFields;
  readonly fields: NoteFields;
}

/** What the keys begin with under which drafts of notes lie in `storage.local` (utils/room/note-drafts.ts). */
export const NOTE_DRAFTS = 'draft-note:';

/** A draft of a new note that nobody has written anything in yet, as it is stored. */
export function noteDraftOf(fields: NoteFields, id: string, at: number) {
  const draft: NoteDraft = { id, at, isTouched: false, began: fields, fields };
  return { id, stored: { [NOTE_DRAFTS + id]: draft } };
}

/** What a note holds, as its draft begins. */
export function noteFieldsOf({ text, tags, facts, entity, about, fact, quote, page }: Note): NoteFields {
  return {
    ...{ text, tags, facts },
    ...(entity !== undefined && { entity }),
    ...(about && { about }),
    ...(fact && { fact }),
    ...(quote && { quote }),
    ...(page && { page }),
  };
}

/**
 * Whether two notes would be about the same thing: the same fact of an entity, the same words in the same place of a
 * page, the same entity, the same page. So the card and the window offer each other what was left unfinished.
 */
export function areAboutTheSame(one: NoteFields, other: NoteFields): boolean {
  return subjectOf(one) === subjectOf(other);
}

function subjectOf({ entity, fact, quote, page }: NoteFields): string {
  // Where it was read matters for words of a page, and where a note is about nothing but the page.
  const address = quote || entity === undefined ? page?.address : undefined;
  const words = quote && [quote.prefix, quote.exact, quote.suffix];
  return canonical([entity, fact && [fact.property, fact.of, fact.value], words, address]);
}
