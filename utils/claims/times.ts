import type { FigureLanguage } from './languages/figure-language.ts';
import { meaningBefore } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The time that a sentence names for a figure: a year, none, or more than can be told apart. */
export type NamedTime = number | 'none' | 'doubtful';

/** A year this near to the figure is the figure's, whatever other years stand further off; tokens. */
const NEAR = 4;

/**
 * The year of the figure at `from` to `to` (tokens): one of its own clause first, then one of the rest of the sentence
 * unless it only says since when something is.
 */
export function namedTime(
  tokens: readonly Token[],
  figure: { readonly from: number; readonly to: number },
  clause: { readonly from: number; readonly to: number },
  language: FigureLanguage,
): NamedTime {
  const all = tokens.flatMap((token, index) => {
    const isFigures = index >= figure.from && index < figure.to;
    return token.year === undefined || isFigures ? [] : [{ year: token.year, index }];
  });
  const own = all.filter(({ index }) => index >= clause.from && index < clause.to);
  const first = own[0];
  if (first && own.every(({ year }) => year === first.year)) return first.year;
  if (own.length > 1) {
    const near = own.filter(({ index }) => distance(index, figure) <= NEAR);
    return near.length === 1 && near[0] ? near[0].year : 'doubtful';
  }
  const binding = all.filter(({ index }) => !meaningBefore(tokens, index, language.since));
  const years = new Set(binding.map(({ year }) => year));
  if (years.size > 1) return 'doubtful';
  return binding[0]?.year ?? 'none';
}

function distance(index: number, { from, to }: { readonly from: number; readonly to: number }): number {
  return index < from ? from - index : index - to + 1;
}
