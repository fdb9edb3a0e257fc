import type { FigureLanguage } from './languages/figure-language.ts';
import type { Numeral } from './numerals.ts';
import { meaningAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** An amount in words and digits, without its unit. */
export interface Amount extends Numeral {
  /** The token behind it. */
  readonly next: number;
  /** What its scale word says; 1 without one. */
  readonly scale: number;
  /** Four digits that may as well be a year. */
  readonly maybeYear: boolean;
  /** Written in words and without a scale: "sixteen". */
  readonly spelled: boolean;
}

/** The amount that begins at a token: "2,7 млн", "20 миллион 286 мың 84", "vingt-cinq mille", "a million". */
export function amountAt(
  tokens: readonly Token[],
  index: number,
  language: FigureLanguage,
): Amount | undefined {
  const first = tokens[index];
  if (!first || isNumbered(tokens, index)) return undefined;
  const lone = meaningAt(tokens, index, language.lone);
  if (lone) {
    const { meaning: amount, length } = lone;
    const digits = { amount, fine: amount / 10, coarse: amount / 10 };
    return { ...digits, next: index + length, scale: amount, maybeYear: false, spelled: false };
  }
  const mantissa = mantissaAt(tokens, index, language);
  return mantissa && scaled(tokens, mantissa, language);
}

/** "MH370", "Covid-19" and "№ 5" count nothing. */
function isNumbered(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isOn = tokens[index]?.kind === 'number' && tokens[index].joined;
  const isHyphen = before?.lower === '-' && before.joined;
  const stuck = isHyphen ? tokens[index - 2] : before;
  return before?.lower === '№' || (isOn && stuck?.kind === 'word');
}

function mantissaAt(tokens: readonly Token[], index: number, language: FigureLanguage): Amount | undefined {
  const token = tokens[index];
  if (token?.kind === 'number') {
    const { numeral, year } = token;
    return (
      numeral && { ...numeral, next: index + 1, scale: 1, maybeYear: year !== undefined, spelled: false }
    );
  }
  let next = index;
  let amount = 0;
  // What may still follow: after hundreds tens, after tens ones.
  let room = Number.POSITIVE_INFINITY;
  for (;;) {
    const word = meaningAt(tokens, next, language.numbers);
    if (!word || word.meaning >= room) break;
    amount += word.meaning;
    next += word.length;
    room = word.meaning % 100 === 0 ? 100 : word.meaning % 10 === 0 && word.meaning > 10 ? 10 : 0;
  }
  if (next === index) return undefined;
  const coarse = amount % 100 === 0 ? 100 : amount % 10 === 0 ? 10 : 1;
  return { amount, fine: 1, coarse, next, scale: 1, maybeYear: false, spelled: true };
}

function scaled(tokens: readonly Token[], mantissa: Amount, language: FigureLanguage): Amount | undefined {
  let total: Amount | undefined;
  let part: Amount | undefined = mantissa;
  // "2 million 724 thousand 900": each further part is smaller than the scale before it.
  while (part) {
    const scale = meaningAt(tokens, part.next, language.scales);
    const factor = scale?.meaning ?? 1;
    if (total && (factor >= total.scale || part.amount * factor >= total.scale)) break;
    if (total && part.maybeYear) break;
    const { needsScale, ...rest } = part;
    if (needsScale && !scale) return total;
    const here: Amount = {
      ...rest,
      amount: (total?.amount ?? 0) + part.amount * factor,
      fine: part.fine * factor,
      coarse: part.coarse * factor,
      next: part.next + (scale?.length ?? 0),
      scale: factor,
      maybeYear: part.maybeYear && !scale,
      spelled: part.spelled && !scale,
    };
    total = here;
    if (factor < 1e3) break;
    part = tokens[here.next]?.joined === true ? undefined : mantissaAt(tokens, here.next, language);
  }
  return total;
}
