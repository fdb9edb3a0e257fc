import type { CompiledName } from './compile-name.ts';
import type { Forms, Word } from './language-rules.ts';
import { caseFits } from './letter-case.ts';
import type { MatchedBy } from './mention.ts';
import type { SearchedText } from './searched-text.ts';
import { isAllCapitals, readWord } from './words.ts';
import type { TextWord } from './words.ts';

/** A name of so few letters needs its diacritics, and does not stand alone in capitals. */
const FEW_LETTERS = 3;

/** How a word of a text is a word of a name, whatever stands around. */
export interface Fit {
  readonly cases: number;
  readonly by: MatchedBy;
  readonly form: Forms;
  readonly ending: string;
  /** Units of the text's word that are left outside: 's. */
  readonly cut: number;
  /** It counts only where a word beside it is in capitals too. */
  readonly shouted: boolean;
}

/**
 * How a word fits one of a name's, if it does.
 * @param at place of the name's word
 * @param cases bits that the words before have in common
 */
export function fitOf(
  searched: SearchedText,
  name: CompiledName,
  at: number,
  word: TextWord,
  cases: number,
): Fit | undefined {
  if (word.apostrophes.length === 0 || at < name.words.length - 1) return wordFits(name, at, word, cases, 0);
  // In an English text Korea's has the English 's, though German has Koreas, and Kazakh's is no plural.
  const hasOwnEndings = name.language === searched.languages[0] && !name.rules?.clitics.size;
  return hasOwnEndings
    ? (wordFits(name, at, word, cases, 0) ?? cutFits(searched, name, at, word, cases))
    : (cutFits(searched, name, at, word, cases) ?? wordFits(name, at, word, cases, 0));
}

/** The word without what an apostrophe ties to its end: Kazakhstan's. */
function cutFits(
  { alphabet, text, rules }: SearchedText,
  name: CompiledName,
  at: number,
  word: TextWord,
  cases: number,
): Fit | undefined {
  const apostrophe = word.apostrophes.at(-1)!;
  const tail = readWord(alphabet, text, apostrophe + 1, word.end).folded;
  if (!rules.some(({ clitics }) => clitics.has(tail))) return undefined;
  const shorter = readWord(alphabet, text, word.start, apostrophe);
  return wordFits(name, at, shorter, cases, word.end - shorter.end);
}

/** The word without what an apostrophe ties to it. */
export function withoutCut({ alphabet, text }: SearchedText, word: TextWord, { cut }: Fit): TextWord {
  return cut === 0 ? word : readWord(alphabet, text, word.start, word.end - cut);
}

function wordFits(
  name: CompiledName,
  at: number,
  word: TextWord,
  cases: number,
  cut: number,
): Fit | undefined {
  const own = name.words[at]!;
  for (const form of name.forms[at]!) {
    if (!word.folded.startsWith(form.stem)) continue;
    const ending = word.folded.slice(form.stem.length);
    const agreed = cases & form.cases(ending);
    if (agreed === 0) continue;
    const shouted = needsCapitals(name, own, word);
    if (!isSpelledLike(name, own, form, word, at, shouted)) continue;
    const by = word.folded !== own.folded ? 'inflected' : word.plain === own.plain ? 'exact' : 'folded';
    return { cases: agreed, by, form, ending, cut, shouted };
  }
  return undefined;
}

/** OSH amid small letters is occupational safety, not the city; in a headline it is the city. */
function needsCapitals(name: CompiledName, { plain, abbreviation }: Word, word: TextWord): boolean {
  const isExact = name.name.letterCase === 'exact';
  const isShort = name.letters <= FEW_LETTERS && name.words.length === 1;
  // АҚШТА in a headline; one letter more makes other words too often: АҚША is money.
  const isLonger = word.plain.length > plain.length + 1 && word.plain.startsWith(plain);
  return (abbreviation ? isLonger : isExact || isShort) && isAllCapitals(word.plain);
}

function isSpelledLike(
  name: CompiledName,
  own: Word,
  form: Forms,
  word: TextWord,
  at: number,
  shouted: boolean,
): boolean {
  if (name.letters <= FEW_LETTERS) {
    const stem = own.plain.toLowerCase().slice(0, form.stem.length);
    if (!word.plain.toLowerCase().startsWith(stem)) return false;
  }
  if (shouted) return true;
  const demand = {
    plain: own.plain,
    stemLength: form.stem.length,
    isFirst: at === 0,
    isAbbreviation: own.abbreviation,
    isExact: name.name.letterCase === 'exact',
  };
  return caseFits(demand, word.plain);
}
