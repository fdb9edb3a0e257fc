import type { FigureLanguage } from './languages/figure-language.ts';
import { lengthAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Tokens from `from` to before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A sentence in tokens, with the name that is looked up. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly language: FigureLanguage;
  readonly mention: Stretch;
}

const BREAKS = new Set([',', ';', '(', ')']);
const DASHES = new Set(['–', '—']);

/** What stands between the commas, semicolons or brackets around a stretch. */
export function clauseOf(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  return within(tokens, { from, to }, ({ lower }) => BREAKS.has(lower));
}

/** The part of its clause between one "and" and the next, and up to a dash: what is said with the figure. */
export function phraseOf({ tokens, language }: Scene, stretch: Stretch): Stretch {
  const clause = clauseOf(tokens, stretch);
  let { from, to } = stretch;
  while (from > clause.from && lengthAt(tokens, from - 1, language.joins) === 0) from -= 1;
  const goesOn = (at: number) =>
    !DASHES.has(tokens[at]?.lower ?? '') && lengthAt(tokens, at, language.joins) === 0;
  while (to < clause.to && goesOn(to)) to += 1;
  return { from, to };
}

function within(tokens: readonly Token[], stretch: Stretch, isBreak: (token: Token) => boolean): Stretch {
  let { from, to } = stretch;
  for (; from > 0; from--) {
    const before = tokens[from - 1];
    if (!before || isBreak(before)) break;
  }
  for (; to < tokens.length; to++) {
    const behind = tokens[to];
    if (!behind || isBreak(behind)) break;
  }
  return { from, to };
}
