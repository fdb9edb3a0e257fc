import type { Comparison } from '../../utils/facts/derived.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { ofName } from '../../utils/wording/of-names.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';
import { percent, rounded } from '../../utils/wording/shares.ts';

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

function ordinal(words: SharedWords, place: number): string {
  const category = new Intl.PluralRules(words.lang, { type: 'ordinal' }).select(place);
  const form = ORDINALS.find((known) => known === category) ?? 'other';
  return say(words, `ordinal.${form}`, { place });
}
