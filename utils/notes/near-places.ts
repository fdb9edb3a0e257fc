import { nearest, shareOf } from './likeness.ts';
import type { Effort } from './likeness.ts';
import type { PageText } from './page-text.ts';
import { occurrences } from './places-between.ts';
import type { Sought, Span } from './sought.ts';
import { distanceOf, isOwn, surroundingsOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { toWholeWords } from './whole-words.ts';
import {
  AROUND,
  CHUNK,
  END_UNITS,
  LONE_LIKENESS,
  LONE_UNITS,
  NEAR_LIKENESS,
  NEAR_SCORE,
  PUT_IN,
  SEARCH_ERRORS,
  SEARCH_FROM,
  SEARCH_UNITS,
  SIDES_LOOKED_AT,
  WEIGHTS,
} from './thresholds.ts';

export interface NearPlace extends Span {
  readonly surroundings: Surroundings;
}

/**
 * The place that has almost the words of a quote, or the words with something in their midst; undefined where none has
 * enough of them or of what stood around them.
 * @param isClosed what stood around the quote now follows each other: it was taken out, and only words that are
 * certainly its own count
 */
export function nearPlace(
  page: PageText,
  sought: Sought,
  isClosed: boolean,
  effort: Effort,
): NearPlace | undefined {
  const spans = sought.exact.length <= SEARCH_UNITS ? search(page, sought.exact, sought, effort) : [];
  return (
    best(page, spans, sought, isClosed, effort) ??
    best(page, byEnds(page, sought, effort), sought, isClosed, effort)
  );
}

function best(
  page: PageText,
  spans: readonly Span[],
  sought: Sought,
  isClosed: boolean,
  effort: Effort,
): NearPlace | undefined {
  let found: (NearPlace & { readonly score: number }) | undefined;
  for (const span of spans) {
    const place = settled(page, span, sought);
    const words = page.folded.slice(place.start, place.end);
    // The very words would have been taken, were they at a place of the quote's.
    if (words === sought.exact) continue;
    const likeness = shareOf(sought.exact, words, effort);
    if (likeness < NEAR_LIKENESS || isSide(words, sought)) continue;
    const surroundings = surroundingsOf(page, place, sought, effort);
    if (!isOwn(surroundings, sought)) continue;
    const score = scoreOf(likeness, surroundings, distanceOf(place, sought), page.folded.length);
    const isLone = likeness >= LONE_LIKENESS && sought.exact.length >= LONE_UNITS;
    if (!isLone && (isClosed || score < NEAR_SCORE)) continue;
    if (found === undefined || score > found.score) found = { ...place, surroundings, score };
  }
  return found;
}

/** Where Myers' search finds almost these words: around where they stood, around what stood beside them, anywhere. */
function search(page: PageText, words: string, sought: Sought, effort: Effort): readonly Span[] {
  const { folded } = page;
  const most = Math.floor(words.length * SEARCH_ERRORS);
  const spans: Span[] = [];
  const searchIn = (from: number, to: number, errors: number): number => {
    const start = Math.max(0, from);
    const found = nearest(folded.slice(start, to), words, errors, effort);
    for (const near of found.slice(0, SIDES_LOOKED_AT)) {
      spans.push({ start: start + near.start, end: start + near.end });
    }
    return found[0]?.errors ?? errors;
  };
  for (const at of likelyStarts(folded, sought)) searchIn(at - AROUND, at + words.length + AROUND, most);
  if (words.length < SEARCH_FROM) return spans;
  let errors = most;
  for (let from = 0; from < folded.length; from += CHUNK) {
    errors = searchIn(from, from + CHUNK + words.length + most, errors);
  }
  return spans;
}

function likelyStarts(folded: string, { exact, prefix, suffix, at }: Sought): readonly number[] {
  const near = at ?? 0;
  const before = prefix.slice(-SIDE);
  const after = suffix.slice(0, SIDE);
  return [
    ...(at === undefined ? [] : [at]),
    ...(before.length < SIDE ? [] : occurrences(folded, before, near, SIDES_LOOKED_AT)).map(
      (found) => found + SIDE,
    ),
    ...(after.length < SIDE ? [] : occurrences(folded, after, near, SIDES_LOOKED_AT)).map(
      (found) => found - exact.length,
    ),
  ];
}

/** From where the beginning of a quote stands to where its end does. */
function byEnds(page: PageText, sought: Sought, effort: Effort): readonly Span[] {
  const { exact } = sought;
  const units = Math.min(END_UNITS, Math.floor(exact.length / 2));
  if (units < SEARCH_FROM) return [];
  const heads = endPlaces(page, exact.slice(0, units), sought, effort);
  const tails = endPlaces(page, exact.slice(-units), sought, effort);
  const pairs = heads.flatMap((head) =>
    tails
      .filter(
        ({ end }) => end - head.start >= exact.length / 2 && end - head.start <= exact.length * 2 + PUT_IN,
      )
      .map((tail) => ({ start: head.start, end: tail.end })),
  );
  if (pairs.length > 0) return pairs.slice(0, SIDES_LOOKED_AT);
  const last = page.folded.length;
  return [
    ...heads.map(({ start }) => ({ start, end: Math.min(last, start + exact.length) })),
    ...tails.map(({ end }) => ({ start: Math.max(0, end - exact.length), end })),
  ].slice(0, SIDES_LOOKED_AT);
}

function endPlaces(page: PageText, words: string, sought: Sought, effort: Effort): readonly Span[] {
  const exact = occurrences(page.folded, words, sought.at ?? 0, SIDES_LOOKED_AT);
  if (exact.length > 0) return exact.map((start) => ({ start, end: start + words.length }));
  return search(page, words, sought, effort);
}

/** An end that is not the quote's own is put where what stood around the quote is, if that is near; all at whole words. */
function settled(page: PageText, { start, end }: Span, { exact, prefix, suffix }: Sought): Span {
  const { folded } = page;
  const reach = Math.min(64, Math.max(16, Math.floor(exact.length / 4)));
  const before = prefix.slice(-SIDE);
  const after = suffix.slice(0, SIDE);
  const left = folded.slice(Math.max(0, start - reach - SIDE), Math.min(end, start + reach));
  const right = folded.slice(Math.max(start, end - reach), end + reach + SIDE);
  const isHead = folded.startsWith(exact.slice(0, SHORT_SIDE * 2), start);
  const isTail = folded.slice(start, end).endsWith(exact.slice(-SHORT_SIDE * 2));
  const leftAt = isHead || before.length < SHORT_SIDE ? -1 : left.lastIndexOf(before);
  const rightAt = isTail || after.length < SHORT_SIDE ? -1 : right.indexOf(after);
  const from = leftAt === -1 ? start : Math.max(0, start - reach - SIDE) + leftAt + before.length;
  const to = rightAt === -1 ? end : Math.max(start, end - reach) + rightAt;
  return toWholeWords(folded, from < to ? { start: from, end: to } : { start, end });
}

/** As much of a side as makes it sure which it is. */
const SIDE = 24;
const SHORT_SIDE = 8;

/** The sentence that stood beside the quote, and is like it, has not become it. */
function isSide(words: string, { exact, prefix, suffix }: Sought): boolean {
  const sides = [prefix.slice(-SIDE), suffix.slice(0, SIDE)];
  return sides.some((side) => side.length === SIDE && words.includes(side) && !exact.includes(side));
}

function scoreOf(
  likeness: number,
  { before, after }: Surroundings,
  distance: number,
  length: number,
): number {
  const position = 1 - Math.min(1, distance / Math.max(1, length));
  let score = WEIGHTS.quote * likeness + WEIGHTS.position * position;
  let most: number = WEIGHTS.quote + WEIGHTS.position;
  if (before !== undefined) {
    score += WEIGHTS.before * before;
    most += WEIGHTS.before;
  }
  if (after !== undefined) {
    score += WEIGHTS.after * after;
    most += WEIGHTS.after;
  }
  return score / most;
}
