import { classAt, IGNORED } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import type { CompiledName } from './compile-name.ts';
import type { Script } from './language-data.ts';
import { primary } from './language-rules.ts';
import type { Joint, LanguageRules } from './language-rules.ts';
import type { Languages } from './known-languages.ts';
import type { Edges } from './word-edges.ts';
import { readGap, readWord } from './words.ts';
import type { TextWord } from './words.ts';
import type { Language } from '../facts/texts.ts';

/** What is known of the languages of texts. */
export interface TextLanguages {
  /** Primary language tags; empty when unknown. */
  readonly languages: readonly Language[];
  /** Rules of those languages; of all, when unknown. */
  readonly rules: readonly LanguageRules[];
  /** In which scripts words may take endings: Latin endings would fire on every English word. */
  readonly endings: { readonly cyrillic: boolean; readonly latin: boolean };
}

/** A text with what is known of its languages. */
export interface SearchedText extends TextLanguages {
  readonly alphabet: Alphabet;
  readonly text: string;
  /** Words already read, by the end of the word before. */
  readonly behind: Map<number, NextWord | undefined>;
  /** All its words, folded: read at the first question. */
  words?: ReadonlySet<string>;
  /** What stands at the edges of the span that was last looked at. */
  lastEdges?: { readonly start: number; readonly end: number; readonly edges: Edges | undefined };
}

export function textLanguages(known: Languages, languages: readonly Language[]): TextLanguages {
  const primaries = languages.map(primary);
  const rules =
    languages.length === 0 ? known.all : primaries.flatMap((language) => known.rulesOf(language) ?? []);
  const takes = (script: Script) => rules.some(({ grammar, scripts }) => grammar && scripts.includes(script));
  return { languages: primaries, rules, endings: { cyrillic: takes('Cyrl'), latin: takes('Latn') } };
}

/** A word and what ties it to the one before. */
export interface NextWord {
  readonly joint: Joint;
  readonly word: TextWord;
}

/** The word that a name may go on with behind another, if any. Read once for all names tried there. */
export function wordBehind(
  { alphabet, text, behind }: SearchedText,
  { end }: Pick<TextWord, 'end'>,
): NextWord | undefined {
  if (behind.has(end)) return behind.get(end);
  const gap = readGap(alphabet, text, end);
  const next = gap && { joint: gap.joint, word: readWord(alphabet, text, gap.next) };
  behind.set(end, next);
  return next;
}

/** The words a name may start with at one place: the whole, and what follows an elided article. */
export function firstWords({ alphabet, text, rules }: SearchedText, word: TextWord): readonly TextWord[] {
  const [apostrophe] = word.apostrophes;
  if (apostrophe === undefined) return [word];
  const cut = readWord(alphabet, text, word.start, apostrophe).folded;
  if (!rules.some(({ elisions }) => elisions.has(cut))) return [word];
  let start = apostrophe + 1;
  while (classAt(alphabet, text, start) & IGNORED) start++;
  return [word, readWord(alphabet, text, start)];
}

/** Whether the name is of a language that the text is in, as far as that is known. */
export function isInLanguage(searched: SearchedText, { language }: CompiledName): boolean {
  return isTextIn(searched, language);
}

/** @param language a primary tag */
export function isTextIn({ languages }: SearchedText, language: Language): boolean {
  return languages.length === 0 || languages.includes(language);
}
