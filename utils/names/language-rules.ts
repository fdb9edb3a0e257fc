import type { Kind } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';

/** Latin or Cyrillic: the scripts of the languages whose grammar is known. */
export type Script = 'Latn' | 'Cyrl';

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
}

export const ANY = -1;

/** A form that never changes. */
export function fixed(stem: string): Forms {
  return { stem, fixed: true, cases: (ending) => (ending === '' ? ANY : 0) };
}

/**
 * All that the finder knows of a language. This is the seam between the index and the grammar: the index holds
 * stems, the finder asks `cases` about what follows them, and neither knows what an ending is.
 */
export interface LanguageRules {
  readonly language: Language;
  readonly scripts: readonly Script[];
  /** Letters that count as others, in lower case, beyond dropping diacritics in Latin: ё as е, ß as ss. */
  readonly folds?: Readonly<Record<string, string>>;
  /** Its lower-case letters beyond a to z and а to я: they tell the language of a text. */
  readonly letters: string;
  /** The commonest words, folded: they tell the language of a text, and a name spelled so needs evidence. */
  readonly frequentWords: ReadonlySet<string>;
  /** Words and given names, folded, that a name may be mistaken for. They need evidence too. */
  readonly mistakable: ReadonlySet<string>;
  /** Words before a place's name: evidence that the next word is one. */
  readonly placeWords?: ReadonlySet<string>;
  /** Words behind a place's name: Абай облысы. */
  readonly placeWordsBehind?: ReadonlySet<string>;
  /** Names of two letters that are safe in running text, folded. */
  readonly shortNames?: ReadonlySet<string>;
  /** Articles, in lower case: at a name's start they must stand in the text but are not marked. */
  readonly articles?: ReadonlySet<string>;
  /** What an apostrophe may cut off before a name, folded: l', d', qu'. */
  readonly elisions?: ReadonlySet<string>;
  /** What an apostrophe may cut off behind a name, folded: 's. */
  readonly clitics?: ReadonlySet<string>;
  /** The forms of each word of a name; one list per word, never empty. Without it no word changes. */
  readonly inflect?: (words: readonly Word[], kind: Kind) => readonly (readonly Forms[])[];
  /** Whether this may follow an abbreviation behind a hyphen: ҰҚШҰ-ның. */
  readonly isAttached?: (ending: string) => boolean;
}

/** A set of words from a list in lower case. */
export function words(list: string): ReadonlySet<string> {
  return new Set(
    bare(list)
      .split(/\s+/u)
      .filter((word) => word !== ''),
  );
}

/** Lower-case text without the diacritics and apostrophes that folding drops too. */
export function bare(lowerCase: string): string {
  return lowerCase
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ʻʼ’']/gu, '');
}
