import type { Meanings, Phrase } from '../phrases.ts';

/** How a figure is bounded by the words around it. */
export type Bound = 'about' | 'above' | 'below' | 'nearly' | 'upto';

/**
 * Units as articles write them. `inhabitants` says what is counted, `people` may be anyone; miles and feet are turned
 * into the stored units.
 */
export type UnitWord =
  | 'inhabitants'
  | 'people'
  | 'km2'
  | 'hectares'
  | 'square-miles'
  | 'km'
  | 'miles'
  | 'metres'
  | 'feet'
  | 'percent'
  | 'usd'
  | 'kzt'
  | 'years'
  | 'districts'
  | 'states'
  | 'km3';

/** What words beside a figure tell of its property. */
export type Cue =
  | 'population'
  | 'living'
  | 'having'
  | 'area'
  | 'land'
  | 'water'
  | 'border'
  | 'total'
  | 'coast'
  | 'length'
  | 'urban'
  | 'speaking'
  | 'gdp'
  | 'regionalProduct'
  | 'medianAge'
  | 'aboveSea'
  | 'belowSea'
  | 'highest'
  | 'depth'
  | 'mean'
  | 'volume'
  | 'turnout'
  | 'inFavour'
  | 'winning'
  | 'ofCountry'
  | 'composition'
  | 'members'
  | 'river'
  | 'size'
  | 'inCentre';

/** Words that take a figure away from what is stored. */
export type Stop =
  /** Growth, loss, movement. */
  | 'change'
  | 'negation'
  /** Forecasts, plans, doubts. */
  | 'unsure'
  /** Another time than now, without a year. */
  | 'otherTime'
  /** People to whom something happens, land to which something does: a part of all. */
  | 'part'
  | 'perHead';

/** What the number check knows of a language. All words in lower case, ё as е. */
export interface FigureLanguage {
  readonly decimal: ',' | '.';
  readonly numbers: Meanings<number>;
  readonly scales: Meanings<number>;
  /** Amounts without a number: "a million", "полмиллиона". */
  readonly lone: Meanings<number>;
  readonly fractions: Meanings<number>;
  readonly units: Meanings<UnitWord>;
  /** Between a number and its unit: "millions de km²". */
  readonly links: readonly Phrase[];
  readonly boundsBefore: Meanings<Bound>;
  readonly boundsAfter: Meanings<Bound>;
  /** Before the first of two ends, and behind the second: "between", "аралығында". */
  readonly rangeOpen: Meanings<true>;
  readonly rangeClose: readonly Phrase[];
  /** Between the ends: where the range is framed by one of those, or in any case. */
  readonly rangeAnd: readonly Phrase[];
  readonly rangeTo: readonly Phrase[];
  readonly cues: Readonly<Record<Cue, readonly Phrase[]>>;
  readonly stops: Readonly<Record<Stop, readonly Phrase[]>>;
  /** Nouns that own figures themselves: "capital", "village". */
  readonly owners: readonly Phrase[];
  /** Those of them that may be said of the name: "Kostanay, a city of". */
  readonly kinds: readonly Phrase[];
  /** Those that follow the name itself: "Қостанай қаласы". */
  readonly kindsBehind: readonly Phrase[];
  /** Before or behind a noun: it is one of several. */
  readonly superlatives: readonly Phrase[];
  /** May stand between a name and the kind said of it. */
  readonly copulas: readonly Phrase[];
  /** Capital letters that are no names. */
  readonly noNames: readonly Phrase[];
  /** Words that begin sentences, beside those of the other tables. */
  readonly starters: readonly Phrase[];
  /** Who says it: names behind these, to the next comma, own nothing. */
  readonly sayers: readonly Phrase[];
  /** Right before the name: not the name itself is meant ("near", "north of"). */
  readonly besideBefore: readonly Phrase[];
  readonly besideAfter: readonly Phrase[];
  /** Between a name and a figure of its own: "with its". */
  readonly withIts: readonly Phrase[];
  /** "and" between names. */
  readonly joins: readonly Phrase[];
  /** "of" before a name or noun. */
  readonly ofs: readonly Phrase[];
  /** "of the" behind per cent and fractions. */
  readonly partitives: readonly Phrase[];
  /** Those of them behind which a people is all that is meant: "40 % de Russes". */
  readonly composedOf: readonly Phrase[];
  /** Ends of a word that says of what the share right behind it is: "орыстардың 40 пайызы". */
  readonly genitives: readonly string[];
  readonly per: readonly Phrase[];
  readonly since: readonly Phrase[];
  /** May follow a figure of people who are counted for living there. */
  readonly follows: readonly Phrase[];
  /** A noun before population that narrows it: "working-age". */
  readonly narrowing: readonly Phrase[];
  /** Ends of words that are shed before one is compared with names and groups. */
  readonly endings: readonly string[];
  /** Written before a full stop that ends no sentence. */
  readonly abbreviations: readonly string[];
}
