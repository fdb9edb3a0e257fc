import type { Quote } from '../facts/note.ts';
import { foldedOffset, openPageText } from './page-text.ts';
import type { PageText } from './page-text.ts';
import { ALONE_UNITS, ALONE_WORDS } from './thresholds.ts';

/** A quote as it is looked for in one page: folded. */
export interface Sought {
  readonly exact: string;
  /** Without white space at their ends. */
  readonly prefix: string;
  readonly suffix: string;
  /** The rest of the word or number that the quote began and ended in the middle of; mostly empty. */
  readonly runBefore: string;
  readonly runAfter: string;
  /** Where it stood, in the folded page. */
  readonly at: number | undefined;
  /** It is long enough to be itself without its surroundings. */
  readonly standsAlone: boolean;
}

/** A stretch of a folded page. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function soughtIn(page: PageText, quote: Quote): Sought {
  // Together, since what a character folds to may depend on the next: a mark, a second dash, a space.
  const whole = openPageText(quote.prefix + quote.exact + quote.suffix);
  const start = foldedOffset(whole, quote.prefix.length);
  const end = foldedOffset(whole, quote.prefix.length + quote.exact.length);
  const exact = whole.folded.slice(start, end).trim();
  const before = whole.folded.slice(0, start);
  const after = whole.folded.slice(end);
  const words = exact.match(WORDS)?.length ?? 0;
  return {
    exact,
    prefix: before.trim(),
    suffix: after.trim(),
    runBefore: runBefore(before, exact),
    runAfter: runAfter(after, exact),
    at: quote.start === undefined ? undefined : foldedOffset(page, quote.start),
    standsAlone: exact.length >= ALONE_UNITS && words >= ALONE_WORDS,
  };
}

/**
 * What stands before words and belongs to the first of them: other letters of it, other digits of its number with
 * their separators, its sign.
 * @param words that begin where `text` ends
 */
export function runBefore(text: string, words: string): string {
  if (!IS_WORD.test(words.slice(0, 2))) return '';
  const near = text.slice(-RUN);
  const word =
    /[[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]]*$/v.exec(
      near,
    )?.[0] ?? '';
  if (!/^\p{Nd}/u.test(words)) return word;
  const group = /^\p{Nd}{3}(?!\p{Nd})/u.test(words) ? GROUPS_BEFORE : DIGITS_BEFORE;
  return longer(word, group.exec(near)?.[0] ?? '');
}

/** The same for what stands behind words: a percent sign belongs to its number. */
export function runAfter(text: string, words: string): string {
  if (!IS_WORD_END.test(words.slice(-2))) return '';
  const near = text.slice(0, RUN);
  const word =
    /^[[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]]*/v.exec(
      near,
    )?.[0] ?? '';
  if (!/\p{Nd}$/u.test(words)) return word;
  const group = /(?<!\p{Nd})\p{Nd}{1,3}$/u.test(words) ? GROUPS_AFTER : DIGITS_AFTER;
  return longer(word, group.exec(near)?.[0] ?? '');
}

/** The same rest of a word, as far as both are known: no more than so much of either is looked at. */
export function isSameRun(one: string, other: string, side: 'before' | 'after'): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < RUN - 8) return false;
  return side === 'before'
    ? one.endsWith(other) || other.endsWith(one)
    : one.startsWith(other) || other.startsWith(one);
}

/** As much as a quote keeps of what stands beside it. */
const RUN = 64;

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const IS_WORD = /^[\p{L}\p{M}\p{N}]/u;
const IS_WORD_END = /[\p{L}\p{M}\p{N}]$/u;

/** Folded apostrophes group digits in Switzerland. Three digits behind a space may be the rest of a number. */
const DIGITS_BEFORE = /(?:(?<![\p{L}\p{N}])[-+])?(?:\p{Nd}+[.,"])*\p{Nd}*$/u;
const GROUPS_BEFORE =
  /(?:(?<![\p{L}\p{N}])[-+])?(?:(?:\p{Nd}+[.,"])*\p{Nd}*|(?<!\p{Nd})\p{Nd}{1,3}(?: \p{Nd}{3})* )$/u;
const DIGITS_AFTER = /^\p{Nd}*(?:[.,"]\p{Nd}+)*(?: ?[%‰])?/u;
const GROUPS_AFTER = /^\p{Nd}*(?: \p{Nd}{3}(?!\p{Nd}))*(?:[.,"]\p{Nd}+)*(?: ?[%‰])?/u;

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
