import type { Meanings, Phrases } from '../phrases.ts';

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
  readonly links: Phrases;
  readonly boundsBefore: Meanings<Bound>;
  readonly boundsAfter: Meanings<Bound>;
  /** Before the first of two ends, and behind the second: "between", "аралығында". */
  readonly rangeOpen: Phrases;
  readonly rangeClose: Phrases;
  /** Between the ends: where the range is framed by one of those, or in any case. */
  readonly rangeAnd: Phrases;
  readonly rangeTo: Phrases;
  readonly cues: Readonly<Record<Cue, Phrases>>;
  readonly stops: Readonly<Record<Stop, Phrases>>;
  /** Nouns that own figures themselves: "capital", "village". */
  readonly owners: Phrases;
  /** Those of them that may be said of the name: "Kostanay, a city of". */
  readonly kinds: Phrases;
  /** Those that follow the name itself: "Қостанай қаласы". */
  readonly kindsBehind: Phrases;
  /** Before or behind a noun: it is one of several. */
  readonly superlatives: Phrases;
  /** May stand between a name and the kind said of it. */
  readonly copulas: Phrases;
  /** Capital letters that are no names. */
  readonly noNames: Phrases;
  /** Words that begin sentences, beside those of the other tables. */
  readonly starters: Phrases;
  /** Who says it: names behind these, to the next comma, own nothing. */
  readonly sayers: Phrases;
  /** Right before the name: not the name itself is meant ("near", "north of"). */
  readonly besideBefore: Phrases;
  readonly besideAfter: Phrases;
  /** Between a name and a figure of its own: "with its". */
  readonly withIts: Phrases;
  /** "and" between names. */
  readonly joins: Phrases;
  /** "of" before a name or noun. */
  readonly ofs: Phrases;
  /** "of the" behind per cent and fractions. */
  readonly partitives: Phrases;
  /** Those of them behind which a people is all that is meant: "40 % de Russes". */
  readonly composedOf: Phrases;
  /** Ends of a word that says of what the share right behind it is: "орыстардың 40 пайызы". */
  readonly genitives: readonly string[];
  readonly per: Phrases;
  readonly since: Phrases;
  /** Verbs that say how it was, and not how it came to be: "was", "comptait", "жило". */
  readonly past: Phrases;
  /** May follow a figure of people who are counted for living there. */
  readonly follows: Phrases;
  /** A noun before population that narrows it: "working-age". */
  readonly narrowing: Phrases;
  /** Ends of words that are shed before one is compared with names and groups. */
  readonly endings: readonly string[];
  /** Written before a full stop that ends no sentence. */
  readonly abbreviations: readonly string[];
}
