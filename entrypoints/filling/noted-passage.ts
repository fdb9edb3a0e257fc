import type { Quote } from '../../utils/facts/note.ts';
import { LONGEST_QUOTE } from '../../utils/facts/note-limits.ts';
import { asShown, quoteOf } from '../../utils/notes/quote.ts';
import type { Passage } from '../../utils/reading/passage.ts';

/** The words of a passage as a note keeps them; undefined where it has none. Longer ones are cut. */
export function quoteIn({ text, start, end, at }: Passage): Quote | undefined {
  const last = Math.min(end, start + LONGEST_QUOTE, text.length);
  if (start >= last || asShown(text.slice(start, last)).trim() === '') return undefined;
  const { start: from = 0, end: to = 0, ...words } = quoteOf(text, start, last);
  return { ...words, ...(at !== undefined && { start: at + from, end: at + to }) };
}

/** Our own script's, of this version; but it was in a page. */
export function isPassage(said: unknown): said is Passage {
  if (typeof said !== 'object' || said === null) return false;
  const { text, start, end, at, entities } = said as Partial<Record<keyof Passage, unknown>>;
  const isOffset = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
  return (
    typeof text === 'string' &&
    isOffset(start) &&
    isOffset(end) &&
    (at === undefined || isOffset(at)) &&
    Array.isArray(entities) &&
    entities.every((id) => typeof id === 'string')
  );
}
