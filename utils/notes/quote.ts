import type { Quote } from '../facts/note.ts';
import { wholeCharacter } from './page-text.ts';
import { CONTEXT } from './thresholds.ts';

/**
 * The words of a page's text as a note keeps them, with what stands around them.
 * @param text that was read of the page: blocks joined by line feeds
 * @param start UTF-16 units; white space at either end is left out of the quote
 * @throws RangeError where nothing but white space is asked for
 */
export function quoteOf(text: string, start: number, end: number): Quote {
  const [from, to] = trimmed(text, wholeCharacter(text, start, -1), wholeCharacter(text, end, 1));
  if (from >= to) throw new RangeError(`Nothing is to be read from ${start} to ${end}`);
  return {
    exact: asShown(text.slice(from, to)),
    prefix: asShown(text.slice(wholeCharacter(text, from - CONTEXT, 1), from)),
    suffix: asShown(text.slice(to, wholeCharacter(text, to + CONTEXT, -1))),
    start: from,
    end: to,
  };
}

/**
 * Text in one line: white space of one kind and length, without what cannot be seen. Marks that embed or override a
 * direction go too: cut off from their other half they would turn what stands behind them.
 */
export function asShown(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ');
}

const UNSEEN = /[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  const isShown = (at: number): boolean => asShown(text.charAt(at)).trim() !== '';
  while (from < to && !isShown(from)) from++;
  while (to > from && !isShown(to - 1)) to--;
  return [from, to];
}
