import search from 'approx-string-match';
import type { Span } from './sought.ts';
import { MOST_STEPS, SEARCH_UNITS } from './thresholds.ts';

/** Work done for a quote, so that a page or a quote made to cost much is left in time. */
export interface Effort {
  /** Of Myers' search: units of text times blocks of 32 rows. */
  steps: number;
}

export interface Near extends Span {
  /** Characters too many, missing or other. */
  readonly errors: number;
}

/**
 * The stretches of a text with the fewest errors, by Myers' search; none when there are more than allowed, or when
 * enough was done.
 */
export function nearest(text: string, pattern: string, most: number, effort: Effort): readonly Near[] {
  if (text === '' || pattern === '' || effort.steps > MOST_STEPS) return [];
  const blocks = Math.ceil((Math.min(most, pattern.length) + 1) / 32);
  const found = search(text, pattern, most);
  effort.steps += blocks * text.length + found.length * (blocks * 2 * pattern.length + START_STEPS);
  return found;
}

/** What it costs to prepare the search for where one stretch begins, in steps. */
const START_STEPS = 1_000;

/**
 * How much of a quote there is in a text, from 0 to 1, whatever else there is: by errors where the quote is short, or
 * by its groups of four characters, which also see it when something stands in its midst.
 */
export function shareOf(quote: string, text: string, effort: Effort): number {
  const grams = shareOfGrams(quote, text);
  if (quote.length > SEARCH_UNITS) return grams;
  const [found] = nearest(text, quote, quote.length, effort);
  return found === undefined ? grams : Math.max(grams, 1 - found.errors / quote.length);
}

function shareOfGrams(quote: string, text: string): number {
  const known = new Map<string, number>();
  for (let at = 0; at + GRAM <= text.length; at++) {
    const gram = text.slice(at, at + GRAM);
    known.set(gram, (known.get(gram) ?? 0) + 1);
  }
  const all = quote.length - GRAM + 1;
  let found = 0;
  for (let at = 0; at < all; at++) {
    const gram = quote.slice(at, at + GRAM);
    const left = known.get(gram) ?? 0;
    if (left === 0) continue;
    known.set(gram, left - 1);
    found++;
  }
  return all < 1 ? 0 : found / all;
}

const GRAM = 4;
