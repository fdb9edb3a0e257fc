import { APOSTROPHE, classAt, IGNORED, MARK, UPPER, WORD, WORD_INSIDE } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import type { LanguageRules } from './language-rules.ts';
import { isAllCapitals, readWord } from './words.ts';
import type { TextWord } from './words.ts';

/**
 * What stands at a span's edges. Behind a hyphen, a name may be half of another: Guinea-Bissau, Mary-Anne. It is
 * one of its own if the other half is a plain word (China-led), an abbreviation (China-EU), or a name found too
 * (Russia-Ukraine); this last is for the finder to see. Where a language's common nouns have capitals, they are plain
 * words too. A small word between hyphens is no half: Île-de-France.
 */
export interface Edges {
  /** A name must be found that ends here. */
  readonly needsNameUntil?: number;
  /** A name must be found that starts here. */
  readonly needsNameFrom?: number;
}

/** Nothing where the span cannot be a name of its own: an address, a handle, a half of something with digits. */
export function edgesOf(
  alphabet: Alphabet,
  text: string,
  start: number,
  end: number,
  rules: readonly Pick<LanguageRules, 'compounds' | 'givenLike'>[] = [],
  first = '',
): Edges | undefined {
  const left = beforeInvisible(alphabet, text, start);
  const right = behindInvisible(alphabet, text, end);
  const before = text[left - 1] ?? ' ';
  const after = text[right] ?? ' ';
  if (before === '@' || after === '@') return undefined;
  const next = behindInvisible(alphabet, text, right + 1);
  const nextIs = classAt(alphabet, text, next);
  // "Kazakhstan.kz" is an address; after a full stop without a space a capital follows.
  if (after === '.' && nextIs & WORD && !(nextIs & UPPER)) return undefined;
  const isRoute = (from: number) => {
    const word = neighbours(alphabet, text, from, from).before;
    return word && rules.some(({ compounds }) => compounds?.routes.has(word.folded));
  };
  let needs: Edges = {};
  if (isHyphen(before)) {
    const word = wordBefore(alphabet, text, left - 1);
    if (word && /\p{N}/u.test(word.folded)) return undefined;
    const half = word && halfBehind(alphabet, text, word);
    const isPrefix = rules.some(({ compounds }) => half && compounds?.before.has(half.folded));
    if (half && !isPlainHalf(half) && !isPrefix && !isRoute(half.start)) needs = { needsNameUntil: half.end };
  }
  if (isHyphen(after) && nextIs & WORD) {
    const word = readWord(alphabet, text, next);
    if (/^\p{N}/u.test(word.folded)) return undefined;
    // Chad-Ellis is a person, whatever other names may be tied to.
    const isNoun = rules.some(
      ({ compounds, givenLike }) =>
        compounds &&
        !givenLike.has(first) &&
        (compounds.notBehind ? !compounds.notBehind.has(word.folded) : compounds.before.has(word.folded)),
    );
    if (!isPlainHalf(word) && !isNoun && !isRoute(start)) needs = { ...needs, needsNameFrom: word.start };
  }
  return needs;
}

/** The word that ends at `end`, with nothing but what is invisible between. */
export function wordBefore(alphabet: Alphabet, text: string, end: number): TextWord | undefined {
  let start = end;
  while (start > 0 && classAt(alphabet, text, start - 1) & WORD_INSIDE) start--;
  const until = beforeInvisible(alphabet, text, end);
  for (let at = start; at < end; at++) {
    if (!(classAt(alphabet, text, at) & WORD)) continue;
    const word = readWord(alphabet, text, at, end);
    if (word.end === until) return word;
    at = word.end - 1;
  }
  return undefined;
}

/** The nearest words on both sides, across spaces and punctuation that does not end a sentence. */
export function neighbours(
  alphabet: Alphabet,
  text: string,
  start: number,
  end: number,
): { readonly before: TextWord | undefined; readonly behind: TextWord | undefined } {
  let left = start;
  while (left > 0 && isThrough(alphabet, text, left - 1)) left--;
  let right = end;
  while (right < text.length && isThrough(alphabet, text, right)) right++;
  return {
    before: wordBefore(alphabet, text, left),
    behind: classAt(alphabet, text, right) & WORD ? readWord(alphabet, text, right) : undefined,
  };
}

/** True at the text's start and after what ends a sentence; quotation marks, brackets and dashes do not count. */
export function isSentenceStart(alphabet: Alphabet, text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const what = classAt(alphabet, text, at);
    if (what & (WORD | MARK)) return false;
    if (what & (APOSTROPHE | IGNORED)) continue;
    if (/[.!?…:;•\n\u2028\u2029]/u.test(text[at]!)) return true;
    if (!/[\s"'«»“”„‹›()[\]–—-]/u.test(text[at]!)) return false;
  }
  return true;
}

function beforeInvisible(alphabet: Alphabet, text: string, from: number): number {
  let at = from;
  while (classAt(alphabet, text, at - 1) & IGNORED) at--;
  return at;
}

function behindInvisible(alphabet: Alphabet, text: string, from: number): number {
  let at = from;
  while (classAt(alphabet, text, at) & IGNORED) at++;
  return at;
}

function isPlainHalf({ plain }: TextWord): boolean {
  return /^\p{Ll}/u.test(plain) || isAllCapitals(plain);
}

/** Île-de-France: a small word between two hyphens ties the name to the word before it. */
function halfBehind(alphabet: Alphabet, text: string, word: TextWord): TextWord {
  const left = beforeInvisible(alphabet, text, word.start);
  if (!/^\p{Ll}/u.test(word.plain) || !isHyphen(text[left - 1] ?? ' ')) return word;
  return wordBefore(alphabet, text, left - 1) ?? word;
}

function isHyphen(char: string): boolean {
  return char === '-' || char === '\u2010' || char === '\u2011';
}

function isThrough(alphabet: Alphabet, text: string, at: number): boolean {
  return /[\s"'‘’«»“”„,()-]/u.test(text[at]!) || (classAt(alphabet, text, at) & IGNORED) !== 0;
}
