import { nearest, shareOf } from './likeness.ts';
import type { Effort } from './likeness.ts';
import { textRange } from './page-text.ts';
import type { PageText } from './page-text.ts';
import type { Sought, Span } from './sought.ts';
import { toWholeWords } from './whole-words.ts';
import {
  LEAST_CONTEXT,
  PUT_IN,
  REPLACEMENT_LIKENESS,
  REPLACEMENT_MORE,
  REPLACEMENT_TIMES,
  SAME_START,
  SEARCH_ERRORS,
  SEARCH_UNITS,
  SIDES_LOOKED_AT,
} from './thresholds.ts';

export interface Between {
  /** What stands between all that stood before the quote and all that stood behind it. */
  readonly spans: readonly Span[];
  /** Somewhere both follow each other: the quote was taken out. */
  readonly isClosed: boolean;
}

export function placesBetween(page: PageText, sought: Sought, effort: Effort): Between {
  const { folded } = page;
  const spans: Span[] = [];
  let isClosed = false;
  for (const from of endsOfPrefix(page, sought)) {
    const to = startOfSuffix(page, from, sought);
    if (to === undefined) continue;
    const span = trimmed(folded, from, to);
    if (sought.prefix.length + sought.suffix.length < LEAST_CONTEXT) {
      if (sought.at === undefined || Math.abs(span.start - sought.at) > SAME_START) continue;
    }
    if (!/[\p{L}\p{N}]/u.test(folded.slice(span.start, span.end)) && /[\p{L}\p{N}]/u.test(sought.exact)) {
      isClosed = true;
    } else if (span.start < span.end && isReplacement(page, span, sought, effort)) {
      spans.push(narrowed(page, span, sought, effort));
    }
  }
  return { spans, isClosed };
}

/** The occurrences that are nearest to a place. */
export function occurrences(text: string, words: string, near: number, most: number): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  if (found.length <= most) return found;
  return found.toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near)).slice(0, most);
}

function endsOfPrefix({ folded }: PageText, { prefix, at }: Sought): readonly number[] {
  // Nothing stood before it: it began the page.
  if (prefix === '') return [0];
  return occurrences(folded, prefix, (at ?? 0) - prefix.length, SIDES_LOOKED_AT).map(
    (found) => found + prefix.length,
  );
}

function startOfSuffix({ folded }: PageText, from: number, { exact, suffix }: Sought): number | undefined {
  const most = exact.length * 2 + PUT_IN;
  const end = folded.trimEnd().length;
  if (suffix.length < SHORT && folded.slice(0, end).endsWith(suffix)) {
    // Too little to be found again, and it ended the page: it still does.
    const to = end - suffix.length;
    if (to >= from && to - from <= most) return to;
  }
  if (suffix === '') return undefined;
  const skipped = suffix.length < SHORT ? Math.floor(exact.length / 2) : 0;
  const to = folded.slice(from, from + most + suffix.length + 1).indexOf(suffix, skipped);
  return to === -1 ? undefined : from + to;
}

const SHORT = 16;

function trimmed(text: string, start: number, end: number): Span {
  const from = text.charAt(start) === ' ' && start < end ? start + 1 : start;
  const to = text.charAt(end - 1) === ' ' && from < end ? end - 1 : end;
  return { start: from, end: to };
}

/** Whether it came in the quote's place, and is not another paragraph that stands where the quote's was taken out. */
function isReplacement(page: PageText, span: Span, sought: Sought, effort: Effort): boolean {
  const words = page.folded.slice(span.start, span.end);
  // A headline in capitals is still the headline.
  const likeness = shareOf(sought.exact.toLowerCase(), words.toLowerCase(), effort);
  if (likeness >= REPLACEMENT_LIKENESS) return true;
  const { exact } = sought;
  if (words.length > Math.max(exact.length * REPLACEMENT_TIMES, exact.length + REPLACEMENT_MORE))
    return false;
  const { start, end } = textRange(page, span.start, span.end);
  const isInBlock = isBesideWords(page.text, start, -1) || isBesideWords(page.text, end, 1);
  if (isInBlock && !page.text.slice(start, end).trim().includes('\n')) return true;
  // The cell of a table, the item of a list: one word or one figure for another.
  return isOneWord(exact) && isOneWord(words);
}

function isBesideWords(text: string, at: number, step: -1 | 1): boolean {
  for (let next = step === 1 ? at : at - 1; next >= 0 && next < text.length; next += step) {
    const character = text.charAt(next);
    if (character === '\n') return false;
    if (/[\p{L}\p{N}]/u.test(character) || /[\ud800-\udfff]/.test(character)) return true;
  }
  return false;
}

function isOneWord(words: string): boolean {
  return !words.includes(' ') || /^[-+]?[\p{Nd} .,"%]+$/u.test(words);
}

/** Without what was put before or behind the quote's own words, as long as both its ends do not stand at the ends. */
function narrowed(page: PageText, span: Span, { exact }: Sought, effort: Effort): Span {
  const words = page.folded.slice(span.start, span.end);
  if (words.length <= exact.length * 1.25 || exact.length > SEARCH_UNITS) return span;
  const [found] = nearest(words, exact, Math.floor(exact.length * SEARCH_ERRORS), effort);
  if (found === undefined) return span;
  const start = words.startsWith(exact.slice(0, SHORT)) ? 0 : found.start;
  const end = words.endsWith(exact.slice(-SHORT)) ? words.length : found.end;
  return toWholeWords(page.folded, { start: span.start + start, end: span.start + end });
}
