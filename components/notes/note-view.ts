import type { Kind } from '../../utils/facts/entity.ts';
import type { NotedFact, NotedPage, Quote } from '../../utils/facts/note.ts';
import type { TextIn } from '../../utils/facts/texts.ts';

/** All that the form holds, as it is being written: it is kept as a draft of these. */
export interface NoteFields {
  /** Markdown. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly subject?: NoteSubject | undefined;
  /** The fact of the subject that it is about. */
  readonly fact?: NotedFact | undefined;
  readonly quote?: Quote | undefined;
  readonly page?: NotedPage | undefined;
  /** What was shown beside it. */
  readonly facts: readonly NotedFact[];
}

/** The entity that a note is about; of one whose pack is gone there is the name alone. */
export interface NoteSubject {
  readonly id: string;
  readonly name: TextIn;
  readonly kind?: Kind | undefined;
}

/**
 * What has become of what was written. `kept`: it lies in a draft. `unkept`: no draft could be written. `failed`: the
 * note was not stored. `unopened`: the base could not be read. `gone`: there is no such note.
 */
export type NoteState = 'untouched' | 'kept' | 'unkept' | 'saving' | 'saved' | 'failed' | 'unopened' | 'gone';

/** UTF-16 units of a note that a row has room for (utils/knowledge/own-fields.ts). */
export const LONGEST_TEXT = 100_000;

/** Words of a page are a note by themselves, a highlight; anything else needs words of the reader's. */
export function wrongOf({
  text,
  quote,
}: Pick<NoteFields, 'text' | 'quote'>): 'empty' | 'tooLong' | undefined {
  if (text.trim().length > LONGEST_TEXT) return 'tooLong';
  return text.trim() === '' && !quote ? 'empty' : undefined;
}
