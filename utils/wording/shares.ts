import { quantity } from './numbers.ts';
import type { SharedWords } from './shared.ts';

/** A comparison is an estimate: more digits than these would pretend to more. */
const DIGITS = 2;
const PERCENT = { symbol: '%', names: { other: '%' } };

/** A share as a percentage with the language's own sign: "36 %". */
export function percent(words: SharedWords, share: number): string {
  const { figure, after } = quantity(words.lang, rounded(Math.abs(share) * 100), PERCENT);
  return figure + after;
}

/** To two digits, and to whole ones above: 0.36, 4.2, 1,234. */
export function rounded(value: number): number {
  return Math.abs(value) >= 10 ** (DIGITS - 1) ? Math.round(value) : Number(value.toPrecision(DIGITS));
}
