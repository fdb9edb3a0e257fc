import type { Languages } from './known-languages.ts';

/** What a UTF-16 code unit is to the tokeniser; the bits of `Alphabet.classes`. */
const LETTER = 1;
export const UPPER = 2;
export const MARK = 4;
/** Soft hyphens, zero-width characters, direction marks: inside a word they count for nothing. */
export const IGNORED = 8;
export const APOSTROPHE = 16;
/** Digits and the underscore: part of a word, so that "G7" and "Chad_1" hold no shorter word. */
const DIGIT = 32;
/** Folds to several letters or to none in the table: the whole word takes the slow path. */
export const UNTABLED = 64;
export const CYRILLIC = 128;

/** What a word begins with. */
export const WORD = LETTER | DIGIT;
/** What a word may hold. */
export const WORD_INSIDE = WORD | MARK | IGNORED | APOSTROPHE;
/** A word with any of these cannot be folded unit by unit. */
export const WORD_SLOW = MARK | IGNORED | APOSTROPHE | UNTABLED;

/** Units from here on are looked up by expression; all ten languages and their punctuation lie below. */
export const TABLE_SIZE = 0x2100;

/** Tables that say what each code unit below `TABLE_SIZE` is, and the unit it folds to. They live in the index. */
export interface Alphabet {
  readonly classes: Uint8Array;
  readonly folds: Uint16Array;
  /** Letters that languages fold in a way of their own, in lower case. */
  readonly letters: ReadonlyMap<string, string>;
}

/** Soft hyphen, zero-width characters, direction and variation marks. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/gu;

const APOSTROPHES = new Set("'’‘‛`´ʻʼʽʾʿʹ′");
/** Letters that Unicode does not decompose, and so need saying. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't' };

/** Makes the tables: about 50 ms, which is why an index carries them. */
export function makeAlphabet(languages: Languages): Alphabet {
  const letters = languages.folds;
  const classes = new Uint8Array(TABLE_SIZE);
  const folds = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const char = String.fromCharCode(code);
    const folded = foldCharacter(letters, char);
    // Korean letters join into syllables without being marks.
    const isJamo = code >= 0x1100 && code <= 0x11ff;
    classes[code] = classOf(char) | (folded.length === 1 && !isJamo ? 0 : UNTABLED);
    folds[code] = folded.length === 1 ? folded.charCodeAt(0) : code;
    if ((classes[code]! & (LETTER | DIGIT)) === 0) classes[code]! &= ~UNTABLED;
  }
  return { classes, folds, letters };
}

/** The class bits of the unit at `at`, whatever its size; none outside the text. A surrogate has the class of its pair. */
export function classAt(alphabet: Alphabet, text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? alphabet.classes[code]! : classBeyondTable(text, at, code);
}

/** Class bits of a unit at or above `TABLE_SIZE`. */
export function classBeyondTable(text: string, at: number, code: number): number {
  const isPair = (low: number) => (text.codePointAt(low - 1) ?? 0) > 0xffff;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (isSurrogate && !isPair(at) && !isPair(at + 1)) return 0;
  const char = isSurrogate ? String.fromCodePoint(text.codePointAt(isPair(at) ? at - 1 : at)!) : text[at]!;
  const bits = classOf(char);
  return bits & (LETTER | DIGIT) ? bits | UNTABLED : bits;
}

/**
 * A word as it is compared: lower case, no diacritics, no apostrophes, nothing invisible.
 * @param word one word in any normalisation form
 */
export function foldWord({ classes, folds, letters }: Alphabet, word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const what = code < TABLE_SIZE ? classes[code]! : UNTABLED;
    if (what & (MARK | UNTABLED)) return foldAnyWord(letters, word);
    if (what & WORD) folded += String.fromCharCode(folds[code]!);
  }
  return folded;
}

/** The same for letters of a text that all fold unit by unit: none of `WORD_SLOW` is among them. */
export function foldUnits({ folds }: Alphabet, text: string, start: number, end: number): string {
  let at = start + 1;
  while (at < end && folds[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
  // Nearly all words are small behind their first letter.
  let folded = String.fromCharCode(folds[text.charCodeAt(start)]!) + text.slice(start + 1, at);
  for (; at < end; at++) folded += String.fromCharCode(folds[text.charCodeAt(at)]!);
  return folded;
}

/** Folding without tables, for words with letters outside them or with combining marks. */
function foldAnyWord(letters: Alphabet['letters'], word: string): string {
  let folded = '';
  for (const char of word.replace(INVISIBLE, '').normalize('NFKC')) folded += foldCharacter(letters, char);
  return folded;
}

function classOf(char: string): number {
  if (APOSTROPHES.has(char)) return APOSTROPHE;
  if (char.replace(INVISIBLE, '') === '') return IGNORED;
  if (/\p{M}/u.test(char)) return MARK;
  if (/[\p{N}_]/u.test(char)) return DIGIT;
  if (!/\p{L}/u.test(char)) return 0;
  const upper = /[\p{Lu}\p{Lt}]/u.test(char) ? UPPER : 0;
  return LETTER | upper | (/\p{Script=Cyrillic}/u.test(char) ? CYRILLIC : 0);
}

function foldCharacter(letters: Alphabet['letters'], char: string): string {
  const what = classOf(char);
  if (what & (APOSTROPHE | IGNORED | MARK)) return '';
  const lower = char.toLowerCase();
  const own = letters.get(lower) ?? UNDECOMPOSED[lower];
  if (own !== undefined) return own;
  // In Cyrillic й, ў, ӣ are letters of their own, not и and у with an ornament.
  if (what & CYRILLIC) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '') || lower;
}
