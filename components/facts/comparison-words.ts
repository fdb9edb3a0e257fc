import type { Comparison } from '../../utils/facts/derived.ts';
import { amount, quantity } from '../../utils/wording/numbers.ts';
import { ofName } from '../../utils/wording/of-names.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';

/** A comparison is an estimate: more digits than these would pretend to more. */
const DIGITS = 2;
/** From here on, the multiple of a thing is said in times and no longer in per cent. */
const TIMES_FROM = 2;
const ORDINALS = ['one', 'two', 'few'] as const;

/** A comparison in words: "≈ 36 % of metropolitan France", "4.2 people per km²", "5th of 17 (Region of Kazakhstan)". */
export function comparisonWords(words: SharedWords, comparison: Comparison): string {
  const { kind, result, among = 0, type = '', of } = comparison;
  switch (kind) {
    case 'ratio': {
      const name = of?.text ?? '';
      if (result >= TIMES_FROM) {
        return say(words, 'compare.times', { times: amount(words.lang, rounded(result)), of: name });
      }
      const share = percent(words, result);
      const known = ofName(words.lang, name);
      return known === undefined
        ? say(words, 'compare.share', { share, of: name })
        : say(words, 'compare.shareOf', { share, of: known });
    }
    case 'density': {
      const people = rounded(result);
      return say(words, 'compare.density', { amount: amount(words.lang, people), count: people });
    }
    case 'rank':
      return say(words, 'compare.rank', { place: ordinal(words, result), among, type });
  }
}

/** A share as a percentage with the language's own sign: "36 %". */
export function percent(words: SharedWords, share: number): string {
  const { figure, after } = quantity(words.lang, rounded(Math.abs(share) * 100), PERCENT);
  return figure + after;
}

const PERCENT = { symbol: '%', names: { other: '%' } };

/** To two digits, and to whole ones above: 0.36, 4.2, 1,234. */
function rounded(value: number): number {
  return Math.abs(value) >= 10 ** (DIGITS - 1) ? Math.round(value) : Number(value.toPrecision(DIGITS));
}

function ordinal(words: SharedWords, place: number): string {
  const category = new Intl.PluralRules(words.lang, { type: 'ordinal' }).select(place);
  const form = ORDINALS.find((known) => known === category) ?? 'other';
  return say(words, `ordinal.${form}`, { place });
}
