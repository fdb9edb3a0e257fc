import type { PresentedFact } from '../facts/presented.ts';
import { clauseOf, phraseOf, type Scene, type Stretch } from './clauses.ts';
import type { Figure } from './figures.ts';
import type { Cue, UnitWord } from './languages/figure-language.ts';
import { narrowingIn } from './narrowings.ts';
import { indexIn, isIn, lengthAt, meaningBefore } from './phrases.ts';

/** A row that a figure may be about. */
export interface Candidate {
  readonly fact: PresentedFact;
  /** The words beside the figure name the property; otherwise only a value that fits tells that it is meant. */
  readonly sure: boolean;
  /** Tokens of names that narrow the row, and own nothing. */
  readonly taken: readonly number[];
}

/** What is asked of a sentence, and in which language. */
export interface Reading extends Scene {
  readonly lang: string;
  readonly facts: readonly PresentedFact[];
}

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

/** Stretches around a figure, narrow to wide. */
interface Beside {
  readonly phrase: Stretch;
  readonly clause: Stretch;
  /** With the clause of the mention. */
  readonly both: readonly Stretch[];
}

function besideOf(reading: Reading, figure: Figure): Beside {
  const clause = clauseOf(reading.tokens, figure);
  return {
    phrase: phraseOf(reading, figure),
    clause,
    both: [clause, clauseOf(reading.tokens, reading.mention)],
  };
}

/** "1,765 km of roads", "2 millions d'hectares de forêt". */
function isOfSomethingElse(reading: Reading, { unit, isFraction, to }: Figure): boolean {
  if (unit === undefined || unit === 'percent' || unit === 'usd' || isFraction) return false;
  const { tokens, language, mention } = reading;
  const of = lengthAt(tokens, to, language.partitives);
  if (of === 0 || (to + of >= mention.from && to < mention.to)) return false;
  const { area, land, water, border, length, population, coast, depth, aboveSea } = language.cues;
  const told = [area, land, water, border, length, population, coast, depth, aboveSea].flat();
  return !isIn(tokens, to + of, to + of + 2, told) && mention.from !== to + of + 1;
}

function says({ tokens, language }: Reading, stretches: Stretch | readonly Stretch[], cue: Cue): boolean {
  const all = 'from' in stretches ? [stretches] : stretches;
  return all.some(({ from, to }) => isIn(tokens, from, to, language.cues[cue]));
}

function rowsOf({ facts }: Reading, property: string): PresentedFact[] {
  return facts.filter((fact) => fact.property === property);
}

/** The row of a property that nothing narrows. */
function plain(reading: Reading, property: string, sure: boolean): Candidate | undefined {
  const [fact, ...more] = rowsOf(reading, property).filter((row) => row.narrowedBy === undefined);
  return fact && more.length === 0 ? { fact, sure, taken: [] } : undefined;
}

/** The row of a property whose narrowing the stretch names; undefined where it names several. */
function narrowed(
  reading: Reading,
  property: string,
  stretch: Stretch,
  sure: boolean,
): Candidate | undefined {
  const { tokens, lang, language, mention } = reading;
  const found = rowsOf(reading, property).flatMap((fact) => {
    if (fact.narrowing === undefined || fact.narrowing.length === 0) return [];
    const taken = narrowingIn(tokens, stretch, fact, lang, language);
    const isMention = taken?.some((index) => index >= mention.from && index < mention.to) ?? true;
    return taken && !isMention ? [{ fact, sure, taken }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function peopleFor(reading: Reading, figure: Figure, beside: Beside): Candidate | undefined {
  const { tokens, language } = reading;
  const { clause } = beside;
  const behind = tokens[figure.to];
  const goesOn = behind?.kind === 'word' && lengthAt(tokens, figure.to, language.follows) === 0;
  const isNamed = isNamedPopulation(reading, clause, figure);
  if (isOfGroup(reading, clause) || says(reading, clause, 'urban')) return undefined;
  if (figure.unit === undefined) {
    if (says(reading, clause, 'medianAge')) return plain(reading, 'median-age', true);
    const cue = indexIn(tokens, clause.from, figure.from, language.cues.population);
    const isFigure = cue >= 0 && !goesOn && figure.high >= 1_000 && behind?.lower !== '%';
    return isFigure && isNamed ? plain(reading, 'population', true) : undefined;
  }
  if (isPerArea(reading, figure)) return plain(reading, 'population-density', true);
  const lives = lengthAt(tokens, figure.to, language.cues.living) > 0;
  const isSaid = isNamed || (isHad(reading, figure) && !goesOn && !lives);
  const isHeld = isSaid || says(reading, beside.phrase, 'living');
  if (figure.unit === 'people' && (!isHeld || (goesOn && !isNamed))) return undefined;
  if (isNarrowedPopulation(reading, clause)) return undefined;
  return plain(reading, 'population', isSaid || isAllWhoLive(reading, figure, beside));
}

/** "829 thousand people live there": where no word after says how or where else they do. */
function isAllWhoLive(reading: Reading, { to }: Figure, { phrase }: Beside): boolean {
  const { tokens, language, mention } = reading;
  const at = to + lengthAt(tokens, to, language.cues.living);
  const isEnd = tokens[at] === undefined || tokens[at]?.kind === 'mark';
  const isThere = mention.from >= at && mention.from <= at + 3;
  return says(reading, phrase, 'living') && (isEnd || isThere);
}

/** "Has 820,000", "with 820,000", "the 820,000": the words right before the figure. */
function isHad({ tokens, language, mention }: Reading, { from }: Figure): boolean {
  const having = language.cues.having.map((phrase) => [phrase, true] as const);
  return meaningBefore(tokens, from, having) !== undefined || mention.to === from;
}

/** Beside the figure, and not by its unit alone. */
function isNamedPopulation(reading: Reading, clause: Stretch, figure: Figure): boolean {
  const { tokens, language } = reading;
  const { population } = language.cues;
  const isSaid =
    isIn(tokens, clause.from, figure.from, population) || isIn(tokens, figure.to, clause.to, population);
  return isSaid && !isNarrowedPopulation(reading, clause);
}

/** "Urban population", "работающее население": a part of it. */
function isNarrowedPopulation({ tokens, language }: Reading, { from, to }: Stretch): boolean {
  const at = indexIn(tokens, from, to, language.cues.population);
  if (at < 0) return false;
  return (
    lengthAt(tokens, at - 1, language.narrowing) > 0 ||
    lengthAt(tokens, at - 2, language.narrowing) > 0 ||
    lengthAt(tokens, at + 1, language.narrowing) > 0
  );
}

/** A count of one people, not of all. */
function isOfGroup(reading: Reading, clause: Stretch): boolean {
  const { tokens, lang, language, mention } = reading;
  return rowsOf(reading, 'ethnic-share').some((fact) => {
    const taken = narrowingIn(tokens, clause, fact, lang, language) ?? [];
    return taken.some((index) => index < mention.from || index >= mention.to);
  });
}

function isPerArea({ tokens, language }: Reading, { to }: Figure): boolean {
  const per = lengthAt(tokens, to, language.per);
  const areas = language.units.filter(([, unit]) => unit === 'km2').map(([phrase]) => phrase);
  return per > 0 && isIn(tokens, to, to + per + 2, areas);
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

function shareFor(reading: Reading, figure: Figure, beside: Beside): Candidate | undefined {
  const { phrase, clause } = beside;
  const whole = { from: 0, to: reading.tokens.length };
  if (says(reading, clause, 'speaking')) {
    return (
      narrowed(reading, 'language-share', phrase, true) ?? narrowed(reading, 'language-share', clause, true)
    );
  }
  if (says(reading, clause, 'turnout')) return plain(reading, 'turnout', true);
  const isOfPeople = says(reading, clause, 'composition');
  const group =
    narrowed(reading, 'ethnic-share', phrase, isOfPeople) ??
    narrowed(reading, 'ethnic-share', clause, isOfPeople) ??
    (figure.isFraction ? undefined : narrowed(reading, 'ethnic-share', whole, false));
  if (group) return isShareOfAll(reading, figure, group) ? group : undefined;
  if (says(reading, clause, 'inCentre')) return plain(reading, 'centre-population-share', false);
  if (says(reading, clause, 'urban')) return plain(reading, 'urban-share', isOfPeople);
  if (says(reading, clause, 'winning')) return plain(reading, 'winner-share', false);
  if (says(reading, clause, 'inFavour')) return plain(reading, 'share-in-favour', false);
  if (!says(reading, clause, 'ofCountry')) return undefined;
  if (says(reading, clause, 'area')) return plain(reading, 'country-area-share', false);
  return says(reading, clause, 'population') ? plain(reading, 'national-population-share', false) : undefined;
}

/** "40 % of the population", not "of the copper" and not "of the Russians". */
function isShareOfAll(reading: Reading, { from, to }: Figure, { taken }: Candidate): boolean {
  const { tokens, language, mention } = reading;
  const isOfPeople = (index: number) =>
    (index >= mention.from && index < mention.to) ||
    lengthAt(tokens, index, language.cues.composition) > 0 ||
    lengthAt(tokens, index, language.cues.population) > 0;
  const before = tokens[from - 1];
  const isOfBefore = language.genitives.some((ending) => before?.lower.endsWith(ending));
  if (isOfBefore && (taken.includes(from - 1) || !isOfPeople(from - 1))) return false;
  const of = lengthAt(tokens, to, language.partitives);
  const behind = tokens[to + of];
  if (behind === undefined || behind.kind === 'mark' || isOfPeople(to + of)) return true;
  if (taken.includes(to + of) || taken.includes(to + of + 1)) {
    return of === 0 || lengthAt(tokens, to, language.composedOf) === of;
  }
  return of === 0 && lengthAt(tokens, to, language.follows) > 0;
}
