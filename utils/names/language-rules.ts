import type { GrammarTerm, Hint, LanguageData, Script } from './language-data.ts';
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
  /** Whether any stem may have this ending: most parts of words are none, and need no name to be looked at. */
  readonly mayEnd: (ending: string) => boolean;
  /** What may follow an abbreviation behind a hyphen: ҰҚШҰ-ның; nothing for what may not. */
  readonly attached?: (ending: string) => readonly (readonly GrammarTerm[])[] | undefined;
}

/** What the words beside a name say: bits by `hintBit`, of one word or of two joined by a low line. */
export interface SaidBeside {
  readonly whole: ReadonlyMap<string, number>;
  /** By their first letter. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [beginning: string, bits: number])[]>;
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
    | {
        readonly before: ReadonlySet<string>;
        readonly notBehind: ReadonlySet<string> | undefined;
        readonly routes: ReadonlySet<string>;
      }
    | undefined;
  readonly before: SaidBeside;
  readonly behind: SaidBeside;
  readonly givenNames: ReadonlySet<string>;
  readonly givenLike: ReadonlySet<string>;
  readonly surnames: RegExp;
  readonly patronymics: RegExp | undefined;
  readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
  /** See `LanguageData.lists`. */
  readonly lists: { readonly head: RegExp; readonly around: RegExp } | undefined;
  /** See `LanguageData.doubted`. */
  readonly doubted: ReadonlyMap<string, Hint>;
  /** See `LanguageData.contractions`. */
  readonly contractions: ReadonlyMap<string, string>;
  /** See `LanguageData.otherBehind`. */
  readonly otherBehind: readonly (readonly [ending: string, before: ReadonlySet<string>])[];
  /** See `LanguageData.otherLists`. */
  readonly otherLists: RegExp | undefined;
  /** See `LanguageData.listFront`. */
  readonly listFront: RegExp | undefined;
  readonly data: LanguageData;
  /** Without it no word changes. */
  readonly grammar: Inflection | undefined;
}

/** The first part of a language tag, in lower case. */
export function primary(language: Language): Language {
  return language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}

/** Letters that `bare` leaves as they are: most words are made of them alone. */
const BARE = /^[a-z\u0400-\u0482\u048A-\u04FF -]*$/u;

/** Lower-case text without the diacritics and apostrophes that folding drops too. */
export function bare(lowerCase: string): string {
  if (BARE.test(lowerCase)) return lowerCase;
  return lowerCase
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ʻʼ’']/gu, '');
}

/** Turns a word of a language's data into what a text's word is compared as. */
export type Fold = (lowerCase: string) => string;
