import { chainGrammar } from './suffix-chain.ts';
import { declension } from './declension.ts';
import { HINTS } from './language-data.ts';
import type { Beside, GrammarTerm, LanguageData, Script } from './language-data.ts';
import type { Kind, NameRole } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';

/**
 * How a word is tied to the word before it. `hyphen`: any dash without spaces; `dash`: any dash with spaces;
 * `dot`: U.S; `stop`: a dot and space, as in St. Kitts.
 */
export type Joint = 'none' | 'space' | 'hyphen' | 'dash' | 'dot' | 'stop' | 'comma';

/** A word of a name as a language's rules see it. */
export interface Word {
  /** Lower case, without diacritics and apostrophes. */
  readonly folded: string;
  /** As written, in NFC, with straight apostrophes. */
  readonly plain: string;
  /** What ties it to the word before. */
  readonly joint: Joint;
  /** All capitals, two letters or more: США, ҰҚШҰ. */
  readonly abbreviation: boolean;
}

/** One way to form a word: a stem that never changes, and which endings it takes. */
export interface Forms {
  readonly stem: string;
  /** True where the stem takes no ending at all. */
  readonly fixed: boolean;
  /**
   * Bits that say in which cases stem + ending is a form, 0 where it is none. All words of a name must have a
   * bit in common: that is agreement. `ANY` agrees with everything.
   */
  readonly cases: (ending: string) => number;
  /**
   * What the ending does, step by step; each step with all that it may be, as one ending may serve several cases.
   * @param agreed the bits that all words of the name have in common
   */
  readonly explain: (ending: string, agreed: number) => readonly (readonly GrammarTerm[])[];
}

export const ANY = -1;

/** A form that never changes. */
export function fixed(stem: string): Forms {
  return { stem, fixed: true, cases: (ending) => (ending === '' ? ANY : 0), explain: () => [] };
}

/** What a name is, as far as its endings depend on it. */
export interface NameKind {
  readonly kind: Kind;
  readonly role: NameRole;
}

/** A grammar: how the words of a name change. */
export interface Inflection {
  /** The forms of each word of a name; one list per word, never empty. */
  readonly inflect: (words: readonly Word[], name: NameKind) => readonly (readonly Forms[])[];
  /** What may follow an abbreviation behind a hyphen: ҰҚШҰ-ның; nothing for what may not. */
  readonly attached?: (ending: string) => readonly (readonly GrammarTerm[])[] | undefined;
}

/** What the words beside a name say: bits by `hintBit`, of one word or of two joined by a low line. */
export interface SaidBeside {
  readonly whole: ReadonlyMap<string, number>;
  readonly beginnings: readonly (readonly [beginning: string, bits: number])[];
}

/** A language's data, made ready for finding. */
export interface LanguageRules {
  readonly language: Language;
  readonly scripts: readonly Script[];
  readonly letters: string;
  readonly frequentWords: ReadonlySet<string>;
  readonly mistakable: ReadonlySet<string>;
  readonly startWords: ReadonlySet<string>;
  readonly shortNames: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly compounds:
    | { readonly before: ReadonlySet<string>; readonly notBehind: ReadonlySet<string> }
    | undefined;
  readonly before: SaidBeside;
  readonly behind: SaidBeside;
  readonly givenNames: ReadonlySet<string>;
  readonly givenLike: ReadonlySet<string>;
  readonly surnames: RegExp;
  readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
  /** See `LanguageData.lists`. */
  readonly lists: { readonly head: RegExp; readonly around: RegExp } | undefined;
  readonly data: LanguageData;
  /** Without it no word changes. */
  readonly grammar: Inflection | undefined;
}

/** The languages that an index knows. */
export class Languages {
  readonly all: readonly LanguageRules[];
  /** Letters that count as others, of all languages together. */
  readonly folds: ReadonlyMap<string, string>;
  readonly #byTag: ReadonlyMap<Language, LanguageRules>;

  constructor(data: readonly LanguageData[]) {
    this.folds = new Map(data.flatMap(({ folds = {} }) => Object.entries(folds)));
    this.all = data.map((each) => rulesFrom(each, this.folds));
    this.#byTag = new Map(this.all.map((rules) => [rules.language, rules]));
  }

  /** The rules of a language tag, those of its primary language where the tag has more: `fr-CA` gives French. */
  rulesOf(language: Language): LanguageRules | undefined {
    return this.#byTag.get(primary(language));
  }
}

/** The first part of a language tag, in lower case. */
export function primary(language: Language): Language {
  return language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}

/** Lower-case text without the diacritics and apostrophes that folding drops too. */
export function bare(lowerCase: string): string {
  return lowerCase
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ʻʼ’']/gu, '');
}

/** Turns a word of a language's data into what a text's word is compared as. */
export type Fold = (lowerCase: string) => string;

function rulesFrom(data: LanguageData, folds: ReadonlyMap<string, string>): LanguageRules {
  const fold: Fold = (word) => [...bare(word)].map((letter) => folds.get(letter) ?? letter).join('');
  // A text's language is guessed before its letters count as others: common words are known both ways.
  const words = (list = '') => new Set(listed(list).flatMap((word) => [bare(word), fold(word)]));
  return {
    language: data.language,
    scripts: data.scripts,
    letters: data.letters,
    frequentWords: words(data.frequentWords),
    mistakable: words(data.mistakable),
    startWords: words(data.startWords),
    shortNames: words(data.shortNames),
    articles: words(data.articles),
    elisions: words(data.elisions),
    clitics: words(data.clitics),
    compounds: data.compounds && {
      before: words(data.compounds.before),
      notBehind: words(data.compounds.notBehind),
    },
    before: said(data, 'before', fold),
    behind: said(data, 'behind', fold),
    givenNames: words(data.givenNames),
    givenLike: words(data.givenLike),
    surnames: new RegExp(data.surnames ?? '', 'u'),
    rivals: new Map(Object.entries(data.rivals ?? {}).map(([name, list]) => [fold(name), words(list)])),
    lists: data.lists && {
      head: new RegExp(data.lists.head, 'u'),
      around: new RegExp(data.lists.around, 'u'),
    },
    data,
    grammar: grammarOf(data, fold),
  };
}

function grammarOf({ grammar }: LanguageData, fold: Fold): Inflection | undefined {
  if (!grammar) return undefined;
  return grammar.kind === 'chain' ? chainGrammar(grammar, fold) : declension(grammar);
}

function listed(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

function said({ context = {} }: LanguageData, side: keyof Beside, fold: Fold): SaidBeside {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  for (const [at, hint] of HINTS.entries()) {
    for (const word of listed(context[hint]?.[side] ?? '')) {
      const map = word.endsWith('*') ? beginnings : whole;
      const key = foldKeepingCapital(word.replace(/\*$/u, ''), fold);
      map.set(key, (map.get(key) ?? 0) | (1 << at));
    }
  }
  return { whole, beginnings: [...beginnings] };
}

function foldKeepingCapital(word: string, fold: Fold): string {
  const folded = fold(word.toLowerCase());
  return /^\p{Lu}/u.test(word) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded;
}
