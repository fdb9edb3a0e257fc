import { amountAt, type Amount } from './amounts.ts';
import type { Bound, FigureLanguage, UnitWord } from './languages/figure-language.ts';
import { lengthAt, meaningAt, meaningBefore } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A figure of a sentence, with its unit and the words that bound it. */
export interface Figure {
  /** Of a single figure both are the same. A fraction in words counts hundredths. */
  readonly low: number;
  readonly high: number;
  /** What its last written digit counts, and its last that is not 0. */
  readonly fine: number;
  readonly coarse: number;
  readonly isFraction: boolean;
  readonly bound?: Bound;
  readonly unit?: UnitWord;
  /** Tokens: with the words that bound it, the amount alone, and behind all of it. */
  readonly from: number;
  readonly core: number;
  readonly to: number;
}

const DASH = new Set(['-', '–', '—', '‑']);
/** Units with which four bare digits are no year. */
const NEVER_YEARS: ReadonlySet<string> = new Set(['km', 'km2', 'metres', 'miles', 'square-miles']);

/** All figures of a sentence that can be read beyond doubt, in order; years and dates are none. */
export function figuresIn(tokens: readonly Token[], language: FigureLanguage): Figure[] {
  const figures: Figure[] = [];
  let index = 0;
  while (index < tokens.length) {
    const read = fractionAt(tokens, index, language) ?? figureAt(tokens, index, language);
    if (read && read.figure) figures.push(read.figure);
    index = Math.max(index + 1, read?.next ?? 0);
  }
  return figures;
}

interface Read {
  readonly figure?: Figure;
  /** The token to go on at. */
  readonly next: number;
}

function fractionAt(tokens: readonly Token[], index: number, language: FigureLanguage): Read | undefined {
  const said = meaningAt(tokens, index, language.fractions);
  if (!said || meaningAt(tokens, index, language.lone)) return undefined;
  const share = said.meaning * 100;
  const after = meaningAt(tokens, index + said.length, language.boundsAfter);
  const end = index + said.length + (after?.length ?? 0);
  const { from, bound } = boundBefore(tokens, index, language);
  const either = bound ?? after?.meaning;
  const figure = {
    ...{ low: share, high: share, fine: share / 10, coarse: share / 10, isFraction: true },
    ...(either && { bound: either }),
    ...{ from, core: index, to: end },
  };
  return { figure, next: end };
}

function figureAt(tokens: readonly Token[], index: number, language: FigureLanguage): Read | undefined {
  const first = amountAt(tokens, index, language);
  if (!first) return undefined;
  const second = otherEnd(tokens, index, first, language);
  // "From 885,000 down to 821,800" is a change and no range.
  if (second && second.amount <= first.amount) return { next: second.next };
  const last = second ?? first;
  const unit = unitBehind(tokens, last.next, language);
  const money = tokens[index - 1]?.lower === '$' ? 1 : 0;
  const key: UnitWord | undefined = money ? 'usd' : unit.unit;
  if (last.maybeYear && !NEVER_YEARS.has(key ?? '')) return { next: last.next };
  if (last.spelled && (key === undefined || last.amount < 2)) return { next: last.next };
  const stuck = tokens[unit.to];
  // "28th", "15-летний": a word on the number that is no unit.
  if (unit.to === last.next && stuck?.joined === true && stuck.kind === 'word') return { next: last.next };
  // "820 to 830 thousand": the scale stands once.
  const low =
    second && first.scale < second.scale ? first.amount * (second.scale / first.scale) : first.amount;
  const before = boundBefore(tokens, index - money, language, second !== undefined);
  const bound = before.bound ?? unit.bound;
  const figure = {
    ...{ low, high: last.amount, fine: last.fine, coarse: last.coarse, isFraction: false },
    ...(bound && { bound }),
    ...(key && { unit: key }),
    ...{ from: before.from, core: index, to: unit.to },
  };
  return { figure, next: unit.to };
}

/** The second end of a range: "820 000–830 000", "between … and …", "820 мен 830 мың аралығында". */
function otherEnd(
  tokens: readonly Token[],
  index: number,
  first: Amount,
  language: FigureLanguage,
): Amount | undefined {
  const { rangeOpen, rangeClose, rangeAnd, rangeTo } = language;
  const behind = unitBehind(tokens, first.next, language);
  const isOpen = meaningBefore(tokens, index, rangeOpen) !== undefined;
  for (const at of new Set([first.next, behind.to])) {
    const alone = DASH.has(tokens[at]?.lower ?? '') ? 1 : lengthAt(tokens, at, rangeTo);
    const length = alone || lengthAt(tokens, at, rangeAnd);
    const other = length > 0 ? amountAt(tokens, at + length, language) : undefined;
    if (!other || other.maybeYear) continue;
    const unit = unitBehind(tokens, other.next, language);
    // "20 million people – 3 % more": what has a unit of its own goes on with the same, or does not go on.
    if (at === behind.to && behind.unit !== undefined && behind.unit !== unit.unit) continue;
    // What a bare "and" joins is a range only where it is framed as one.
    if (alone > 0 || isOpen || lengthAt(tokens, unit.to, rangeClose) > 0) return other;
  }
  return undefined;
}

function boundBefore(
  tokens: readonly Token[],
  index: number,
  language: FigureLanguage,
  isRange = false,
): { readonly from: number; readonly bound?: Bound } {
  let from = index;
  let bound: Bound | undefined;
  const open = isRange ? meaningBefore(tokens, from, language.rangeOpen) : undefined;
  from -= open?.length ?? 0;
  // "Just over about 40": what is nearest the figure bounds it.
  for (let turns = 0; turns < 2; turns++) {
    const said = meaningBefore(tokens, from, language.boundsBefore);
    if (!said) break;
    bound ??= said.meaning;
    from -= said.length;
  }
  return { from, ...(bound && { bound }) };
}

function unitBehind(
  tokens: readonly Token[],
  index: number,
  language: FigureLanguage,
): { readonly unit?: UnitWord; readonly bound?: Bound; readonly to: number } {
  let at = index;
  // A case ending written on to digits: "821 800-ді".
  if (tokens[at]?.joined === true && tokens[at]?.kind === 'word') at += lengthAt(tokens, at, language.links);
  const first = meaningAt(tokens, at, language.boundsAfter);
  at += first?.length ?? 0;
  const link = tokens[at]?.joined === true ? 0 : lengthAt(tokens, at, language.links);
  const direct = meaningAt(tokens, at, language.units);
  const unit = direct ?? meaningAt(tokens, at + link, language.units);
  if (!unit) {
    const money = tokens[at]?.lower === '$' ? { unit: 'usd' as const, to: at + 1 } : { to: at };
    return { ...money, ...(first && { bound: first.meaning }) };
  }
  at += unit.length + (direct ? 0 : link);
  if (tokens[at]?.joined === true && tokens[at]?.kind === 'word') at += lengthAt(tokens, at, language.links);
  const second = meaningAt(tokens, at, language.boundsAfter);
  at += second?.length ?? 0;
  const bound = first?.meaning ?? second?.meaning;
  return { unit: unit.meaning, ...(bound && { bound }), to: at };
}
