import type { Language } from '../facts/texts.ts';

/** Latin or Cyrillic: the scripts of the languages whose grammar is known. */
export type Script = 'Latn' | 'Cyrl';

/** What an ending does, as the reader is told it: every one has a word in each of the interface's languages. */
export const GRAMMAR_TERMS = [
  'plural',
  'possessive',
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
  'prepositional',
  'equative',
  'privative',
  'belonging',
  'local',
  'question',
  'copula',
  'limit',
  'izofat',
  'object',
  'conjunction',
  'enclitic',
  'indefinite',
  'feminine',
] as const;
export type GrammarTerm = (typeof GRAMMAR_TERMS)[number];

/**
 * Words that stand right before or behind a name, separated by spaces. `ауд*` is every word that begins so,
 * `bank_of` are two words. An entry that begins with a capital needs one in the text too.
 */
export interface Beside {
  readonly before?: string;
  readonly behind?: string;
}

/**
 * What words beside a name say of it: `place` that it is a place at all, `city`, `region`, `country`, `water`,
 * `person`, `organisation` that it is one of these, `other` that it is only a part of the name of something else:
 * a street, a university, a club.
 */
export const HINTS = [
  'place',
  'city',
  'region',
  'country',
  'water',
  'person',
  'organisation',
  'other',
] as const;
export type Hint = (typeof HINTS)[number];

/**
 * A language, as data alone: it is written into every index, so that finding needs nothing else. Words are in
 * lower case and separated by white space; diacritics and apostrophes may be written, they are folded.
 */
export interface LanguageData {
  readonly language: Language;
  readonly scripts: readonly Script[];
  /** Letters that count as others, in lower case, beyond dropping diacritics in Latin: ё as е, ß as ss. */
  readonly folds?: Readonly<Record<string, string>>;
  /** Its lower-case letters beyond a to z and а to я: they tell the language of a text. */
  readonly letters: string;
  /** The commonest words: they tell the language of a text, and a name spelled so needs evidence. */
  readonly frequentWords: string;
  /** Words and given names that a name may be mistaken for. They need evidence too. */
  readonly mistakable?: string;
  /** Words that a name or a form of it is mistaken for only at a sentence's start and in capitals. */
  readonly startWords?: string;
  /** Names of two letters that are safe in running text. */
  readonly shortNames?: string;
  /**
   * Endings that make another word of a name behind these words: `{ ском: 'в на' }`, as «в Уральском округе» is no
   * «Уральском», which has other words before it.
   */
  readonly otherBehind?: Readonly<Record<string, string>>;
  /** At a name's start they must stand in the text but are not marked: the, la. */
  readonly articles?: string;
  /**
   * Words that count as an article: prepositions grown together with one (`{ du: 'le' }`) and what counts a people
   * (`{ zwei: 'die' }`); `0` is every number that is no year.
   */
  readonly contractions?: Readonly<Record<string, string>>;
  /** What an apostrophe may cut off before a name: l', d', qu'. */
  readonly elisions?: string;
  /** What an apostrophe may cut off behind a name: 's. */
  readonly clitics?: string;
  /**
   * For a language where what is tied to a name by a hyphen leaves it what it is, with a capital too (China-Reise,
   * Israel-Hamas), but for the words in `notBehind` (Mexiko-Stadt, a city); `before` may stand in front
   * (Anti-Russland-Demo). Without `notBehind` only what is in `before` may stand on either side (Москва-Бишкек), or
   * anything where one of `routes` stands before the pair (рейс Алматы-Пхукет). Without all of it the other half must
   * be a name of ours.
   */
  readonly compounds?: { readonly before: string; readonly notBehind?: string; readonly routes?: string };
  /** What words beside a name say of it. */
  readonly context?: Readonly<Partial<Record<Hint, Beside>>>;
  /** Given names: with a capital before a name they make it a person's. */
  readonly givenNames?: string;
  /** Names of places that are given names too: before a surname they are a person's. */
  readonly givenLike?: string;
  /** What a surname ends in, as the source of an expression: `(ов|ев|ин)а?$`. Without it every capital counts. */
  readonly surnames?: string;
  /** What a father's name looks like that makes any name before it a person's: `..қызы$`. Source of an expression. */
  readonly patronymics?: string;
  /**
   * Longer names in which one of ours stands, and which are none of ours: New Mexico, Jordan River, Air France. One
   * that is no longer keeps what less likely languages call an entity from being borrowed: Mexico, in French a city.
   */
  readonly otherNames?: readonly string[];
  /** Persons whose name holds one of ours: Michael Jordan. They take the endings of persons. */
  readonly otherPersons?: readonly string[];
  /** `other` where a lone name in quotation marks is a club's, a hotel's or a newspaper's, as in all Cyrillic. */
  readonly quotedNames?: 'other';
  /** Words in the same block that speak for another thing of that name: `{ georgia: 'atlanta savannah' }`. */
  readonly rivals?: Readonly<Record<string, string>>;
  /**
   * Names that are far more often another's, and what a word beside them must say: `{ granada: 'country' }`, else the
   * town in Spain. No other language borrows them. In lower case, folded.
   */
  readonly doubted?: Readonly<Record<string, Hint>>;
  /** Names made of a short one, by the entity's group: `{ region: ['{n} облысы'] }`. */
  readonly patterns?: Readonly<Partial<Record<'country' | 'region' | 'city', readonly string[]>>>;
  /**
   * Lists that say once what is common to all: Костанайская и Акмолинская области. `head` is what the last word of
   * such a name looks like. `around` tests the text before and behind the name without it, with a zero character
   * in its place.
   */
  readonly lists?: { readonly head: string; readonly around: string };
  /**
   * Lists, to what they say at their end, of what has our names too: «Алматы, Есіл және Сарыарқа аудандары». Source
   * of an expression; a zero character stands before our name.
   */
  readonly otherLists?: string;
  /**
   * What the text before a short name ends in where a list says at its front what all are: "die Gebiete Aqtöbe, Atyrau
   * und ". Source of an expression.
   */
  readonly listFront?: string;
  readonly grammar?: ChainTable | DeclensionTable;
}

/** Grammar of chains of suffixes: see suffix-chain.ts, which reads it. Expressions are sources, with the flag u. */
export interface ChainTable {
  readonly kind: 'chain';
  /** `"plural: noun > plural = V:лАр S:лАр N:дАр"`: term, states it may follow, state it leads to, shapes. */
  readonly suffixes: readonly string[];
  /** Capital letters of shapes, with the letter of each side: `{ А: 'ае' }`. */
  readonly vowels: Readonly<Record<string, string>>;
  /** Class of the sound that a word ends in: the first expression that matches tells it. */
  readonly sounds: readonly (readonly [looks: string, sound: string])[];
  /** Sides that a word leaves open, as digits: the first expression that matches tells them. */
  readonly harmony: readonly (readonly [looks: string, sides: string])[];
  /** Where a name's last word starts in the chain; `noun` without. `several`: only in a name of several words. */
  readonly starts?: readonly { readonly looks: string; readonly state: string; readonly several?: boolean }[];
  /** Other stems of a word before some suffixes: Бішкек, Бішкег-і. The bare stem is no form of its own. */
  readonly alternations?: readonly (readonly [looks: string, becomes: string, state: string])[];
  /** What may stand behind a hyphen after an abbreviation, starting at state `noun`: ҰҚШҰ-ның. */
  readonly attached?: boolean;
}

/** `[gender, looks, cut, endings]`: `['m', 'ий$', 'й', 'й NA, я G']`; looks is the source of an expression. */
export type PatternLine = readonly [gender: string, looks: string, cut: string, endings: string];

/** Grammar of words that decline by pattern, with adjectives that agree: see declension.ts, which reads it. */
export interface DeclensionTable {
  readonly kind: 'declension';
  /** The letters of cases in `endings`, and what each is called. A capital letter agrees with its equals only. */
  readonly cases: Readonly<Record<string, GrammarTerm>>;
  /** Of places, things and bodies. */
  readonly nouns: readonly PatternLine[];
  /** Of nouns that a name hangs on, in the plural too: областей Абай и Жетысу. */
  readonly nounsBeforeNames?: readonly PatternLine[];
  /** What nouns are cut to behind an adjective, by the whole word: `{ область: 'обл' }`. */
  readonly abbreviations?: Readonly<Record<string, string>>;
  /** Of nouns that decline only where an adjective stands before them: Каспийское море. */
  readonly nounsBehindAdjectives?: readonly PatternLine[];
  readonly adjectives?: readonly PatternLine[];
  /** What can only be an adjective, even where nothing follows it: Рудный. */
  readonly surelyAdjective?: string;
  /** Of peoples and of adjectives made of names: казах, казахстанский. */
  readonly demonyms?: readonly PatternLine[];
  readonly persons?: {
    readonly surnames: readonly PatternLine[];
    readonly womensSurnames: readonly PatternLine[];
    readonly mensNames: readonly PatternLine[];
    /** First names that are a woman's, and last names that nonetheless are a man's. */
    readonly womensName: string;
    readonly mensSurname: string;
    /** Cuts of noun patterns by which given names decline too. */
    readonly givenCuts: string;
  };
  /** Joins equals that decline alike: Босния и Герцеговина. */
  readonly and?: string;
  /** In a pair tied by a hyphen, what the first half looks like that declines where the second cannot. */
  readonly firstOfPair?: string;
}
