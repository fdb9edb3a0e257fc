import type { Alphabet } from './alphabet.ts';
import type { Script } from './language-data.ts';
import { fixed, primary } from './language-rules.ts';
import type { Forms, LanguageRules, Word } from './language-rules.ts';
import type { Languages } from './known-languages.ts';
import { isAllCapitals, isWordUnit, readGap, readWord, startsWithCapital } from './words.ts';
import type { Kind, Name } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';

/** Longest name kept, in UTF-16 code units, and most words of one. */
const LONGEST_NAME = 160;
const MOST_WORDS = 16;

/** A name taken apart for comparing. */
export interface CompiledName {
  readonly name: Name;
  readonly words: readonly Word[];
  /** The forms of each word in the name's own language. */
  readonly forms: readonly (readonly Forms[])[];
  /** Lower-case article that must stand before the name in the text without being marked: "the Caspian". */
  readonly article: string | undefined;
  /** The name ends in a dot that belongs to it: "U.S." */
  readonly endsInDot: boolean;
  /** How a list looks that has this name without its last word in it, where the language has such lists. */
  readonly inList: RegExp | undefined;
  /** Rules of its language, where we know any. */
  readonly rules: LanguageRules | undefined;
  /** Primary tag of its language. */
  readonly language: Language;
  /** Its script, where that is one of ours. */
  readonly script: Script | undefined;
  readonly letters: number;
}

/**
 * Takes a name apart, or gives nothing where it is unfit to be marked: no letters, one letter, two letters that
 * are neither capitals nor known to be safe, too long, or punctuation inside that no text repeats.
 */
export function compileName(
  alphabet: Alphabet,
  languages: Languages,
  name: Name,
  kind: Kind,
): CompiledName | undefined {
  if (name.text.length > LONGEST_NAME || !name.text.isWellFormed()) return undefined;
  const read = readWords(alphabet, name.text.trim());
  if (!read) return undefined;
  const rules = languages.rulesOf(name.lang);
  const article = articleOf(read, rules);
  const words = article === undefined ? read : untied(read.slice(1));
  const letters = words.reduce((sum, word) => sum + lettersOf(word.folded), 0);
  if (!isMarkable(name, words, letters, rules)) return undefined;
  return {
    name,
    words,
    forms:
      rules?.grammar?.inflect(words, { kind, role: name.role }) ??
      words.map((word): Forms[] => [fixed(word.folded)]),
    article,
    endsInDot: words.length > 1 && name.text.trimEnd().endsWith('.'),
    inList:
      words.length > 1 && rules?.lists?.head.test(words.at(-1)!.folded) ? rules.lists.around : undefined,
    rules,
    language: rules?.language ?? primary(name.lang),
    script: scriptOf(words[0]!.folded),
    letters,
  };
}

function readWords(alphabet: Alphabet, text: string): readonly Word[] | undefined {
  const words: Word[] = [];
  if (!isWordUnit(alphabet, text, 0)) return undefined;
  let at = 0;
  let joint: Word['joint'] = 'none';
  while (words.length < MOST_WORDS) {
    const { folded, plain, end } = readWord(alphabet, text, at);
    words.push({ folded, plain, joint, abbreviation: isAllCapitals(plain) });
    if (folded === '') return undefined;
    const gap = readGap(alphabet, text, end);
    if (!gap) return end === text.length || text.slice(end) === '.' ? words : undefined;
    at = gap.next;
    joint = gap.joint;
  }
  return undefined;
}

function articleOf(words: readonly Word[], rules: LanguageRules | undefined): string | undefined {
  const [first, second] = words;
  if (!first || second?.joint !== 'space' || !startsWithCapital(second.plain)) return undefined;
  return rules?.articles.has(first.plain) ? first.folded : undefined;
}

function scriptOf(folded: string): Script | undefined {
  if (isBasic(folded) || /\p{Script=Latin}/u.test(folded)) return 'Latn';
  return /\p{Script=Cyrillic}/u.test(folded) ? 'Cyrl' : undefined;
}

/** Whether a word begins with a to z: nearly all do, and need no expression. */
function isBasic(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a;
}

function lettersOf(folded: string): number {
  let letters = 0;
  for (const _letter of folded) letters++;
  return letters;
}

function untied(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => (at === 0 ? { ...word, joint: 'none' as const } : word));
}

function isMarkable(
  name: Name,
  words: readonly Word[],
  letters: number,
  rules: LanguageRules | undefined,
): boolean {
  if (letters < 2 || !words.some(({ folded }) => isBasic(folded) || /\p{L}/u.test(folded))) return false;
  if (letters > 2) return true;
  const isCapitals = words.every(({ plain }) => plain === plain.toUpperCase());
  return isCapitals || name.letterCase === 'exact' || (rules?.shortNames.has(words[0]!.folded) ?? false);
}
