import { clauseOf, type Stretch } from './clauses.ts';
import type { FigureLanguage } from './languages/figure-language.ts';
import { isIn, lengthAt, type Phrases } from './phrases.ts';
import type { Reading } from './rows-asked.ts';

/**
 * Whether every word of some stretches around the figure is one that the language's tables know, so that
 * nothing narrows the figure unseen: "of farmland", "in its towns", "at marriage". A figure that fits what is stored
 * shows by that what it is about; one that does not has nothing else to show it by.
 * @param taken tokens that narrow the row
 */
export function isUnderstood(
  { tokens, language, mention }: Reading,
  figure: Stretch,
  taken: readonly number[],
  stretches: readonly Stretch[],
): boolean {
  const lists = listsOf(language);
  const isSkipped = (index: number) =>
    tokens[index]?.kind !== 'word' ||
    isWithin(index, figure) ||
    isWithin(index, mention) ||
    taken.includes(index);
  return stretches.every(({ from, to }) => {
    let at = from;
    while (at < to) {
      const length = isSkipped(at) ? 1 : Math.max(...lists.map((list) => lengthAt(tokens, at, list, to)));
      if (length === 0) return false;
      at += length;
    }
    return true;
  });
}

/** "Were 38 %", "comptait 16 millions": of another time than now, and no year says which. */
export function isPast({ tokens, language }: Reading, figure: Stretch): boolean {
  const { from, to } = clauseOf(tokens, figure);
  return isIn(tokens, from, to, language.past);
}

function isWithin(index: number, { from, to }: Stretch): boolean {
  return index >= from && index < to;
}

/** Words that leave a figure what it is. */
function listsOf(language: FigureLanguage): readonly Phrases[] {
  const { cues, kinds, ofs, partitives, joins, per, since, follows, starters, sayers, noNames, links } =
    language;
  return [
    ...Object.values(cues),
    kinds,
    ofs,
    partitives,
    joins,
    per,
    since,
    follows,
    starters,
    sayers,
    noNames,
    links,
  ];
}
