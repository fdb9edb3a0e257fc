import { narrowingIn } from './narrowings.ts';
import type { Figure } from './figures.ts';
import type { UnitWord } from './languages/figure-language.ts';
import { peopleFor } from './people-asked.ts';
import { isIn, lengthAt } from './phrases.ts';
import {
  besideOf,
  isHad,
  narrowed,
  plain,
  rowsOf,
  says,
  type Beside,
  type Candidate,
  type Reading,
} from './rows-asked.ts';
import { shareFor } from './shares-asked.ts';

/** The one row that the figure is about, by its unit and the words beside it; undefined where none or several are. */
export function candidateFor(reading: Reading, figure: Figure): Candidate | undefined {
  const beside = besideOf(reading, figure);
  if (isOfSomethingElse(reading, figure)) return undefined;
  if (figure.isFraction || figure.unit === 'percent') return shareFor(reading, figure, beside);
  switch (figure.unit) {
    case undefined:
    case 'inhabitants':
    case 'people':
      return peopleFor(reading, figure, beside);
    case 'km2':
    case 'hectares':
    case 'square-miles':
      return areaFor(reading, figure, beside);
    case 'km':
    case 'miles':
      return lengthFor(reading, beside);
    case 'metres':
    case 'feet':
      return heightFor(reading, beside);
    default:
      return namedFor(reading, figure.unit, beside);
  }
}

/** "1,765 km of roads", "2 millions d'hectares de forêt". */
function isOfSomethingElse(reading: Reading, { unit, isFraction, to }: Figure): boolean {
  if (unit === undefined || unit === 'percent' || unit === 'usd' || isFraction) return false;
  const { tokens, language, mention } = reading;
  const of = lengthAt(tokens, to, language.partitives);
  if (of === 0 || (to + of >= mention.from && to < mention.to)) return false;
  const { area, land, water, border, length, population, coast, depth, aboveSea } = language.cues;
  const told = [area, land, water, border, length, population, coast, depth, aboveSea];
  const isTold = told.some((cue) => isIn(tokens, to + of, to + of + 2, cue));
  return !isTold && mention.from !== to + of + 1;
}

function areaFor(reading: Reading, figure: Figure, beside: Beside): Candidate | undefined {
  const isNamed = says(reading, beside.clause, 'area');
  if (figure.unit === 'hectares' && !isNamed) return undefined;
  if (says(reading, beside.clause, 'land')) return plain(reading, 'land-area', true);
  if (says(reading, beside.clause, 'water')) return plain(reading, 'water-area', true);
  return plain(reading, 'area', isNamed || isHad(reading, figure));
}

function lengthFor(reading: Reading, beside: Beside): Candidate | undefined {
  const whole = { from: 0, to: reading.tokens.length };
  if (says(reading, beside.clause, 'coast')) return narrowed(reading, 'coast-length', whole, true);
  const own = plain(reading, 'length', false);
  const isBorder = says(reading, beside.both, 'border');
  if (own) return { ...own, sure: isBorder || says(reading, beside.clause, 'length') };
  if (isBorder) {
    const border = narrowed(reading, 'border-length', beside.clause, true);
    if (border) return border;
    const wide = narrowed(reading, 'border-length', whole, true);
    const isNone = rowsOf(reading, 'border-length').every(
      (fact) => narrowingIn(reading.tokens, whole, fact, reading.lang, reading.language) === undefined,
    );
    return (
      wide ??
      (isNone && says(reading, beside.both, 'total') ? plain(reading, 'borders-total', true) : undefined)
    );
  }
  return says(reading, beside.clause, 'river') || says(reading, beside.clause, 'length')
    ? narrowed(reading, 'river-length', whole, true)
    : undefined;
}

function heightFor(reading: Reading, { clause }: Beside): Candidate | undefined {
  if (says(reading, clause, 'belowSea')) return plain(reading, 'surface-level', true);
  if (says(reading, clause, 'depth')) {
    return plain(reading, says(reading, clause, 'mean') ? 'mean-depth' : 'maximum-depth', true);
  }
  if (says(reading, clause, 'highest')) return plain(reading, 'highest-elevation', true);
  return says(reading, clause, 'aboveSea') ? plain(reading, 'elevation', true) : undefined;
}

/** Units whose property must be named. */
function namedFor(reading: Reading, unit: UnitWord, { clause, both }: Beside): Candidate | undefined {
  switch (unit) {
    case 'usd':
      return says(reading, both, 'gdp') ? plain(reading, 'gdp', true) : undefined;
    case 'kzt':
      return says(reading, both, 'regionalProduct') ? plain(reading, 'regional-product', true) : undefined;
    case 'years':
      return says(reading, both, 'medianAge') ? plain(reading, 'median-age', true) : undefined;
    case 'km3':
      return says(reading, clause, 'volume') ? plain(reading, 'volume', false) : undefined;
    case 'districts':
      return plain(reading, 'districts', false);
    case 'states':
      return plain(reading, 'member-count', says(reading, clause, 'members'));
    default:
      return undefined;
  }
}
