import {
  APOSTROPHE,
  classAt,
  foldUnits,
  foldWord,
  IGNORED,
  INVISIBLE,
  MARK,
  WORD,
  WORD_SLOW,
} from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import type { Joint } from './language-rules.ts';

/** A word of a text. Offsets are UTF-16 code units of the whole text; its letters are read when asked for. */
export class TextWord {
  readonly start: number;
  readonly end: number;
  /** Offsets of apostrophes between its letters. */
  readonly apostrophes: readonly number[];
  readonly #alphabet: Alphabet;
  readonly #text: string;
  readonly #isSlow: boolean;
  #folded: string | undefined;
  #plain: string | undefined;

  /** @param all class bits of all its units together */
  constructor(
    alphabet: Alphabet,
    text: string,
    start: number,
    end: number,
    all: number,
    apostrophes: readonly number[],
  ) {
    this.start = start;
    this.end = end;
    this.apostrophes = apostrophes;
    this.#alphabet = alphabet;
    this.#text = text;
    this.#isSlow = (all & WORD_SLOW) !== 0;
  }

  /** Lower case, without diacritics, apostrophes and what is invisible. */
  get folded(): string {
    this.#folded ??= this.#isSlow
      ? foldWord(this.#alphabet, this.#text.slice(this.start, this.end))
      : foldUnits(this.#alphabet, this.#text, this.start, this.end);
    return this.#folded;
  }

  /** As written, in NFC, with straight apostrophes, without what is invisible. */
  get plain(): string {
    if (this.#plain === undefined) {
      const raw = this.#text.slice(this.start, this.end);
      this.#plain = this.#isSlow ? plainOf(raw) : raw;
    }
    return this.#plain;
  }
}

/** What lies between two words: how it ties them, and where the next begins. */
export interface Gap {
  readonly joint: Joint;
  readonly next: number;
}

/** So much white space and no more may stand inside a name; indented markup has long runs of it. */
const LONGEST_GAP = 256;

/**
 * The word that begins at `start`.
 * @param limit offset before which it must end
 */
export function readWord(alphabet: Alphabet, text: string, start: number, limit = text.length): TextWord {
  if (text[start] === '&') return new TextWord(alphabet, text, start, start + 1, 0, NONE);
  let apostrophes: number[] | undefined;
  let end = start;
  let all = 0;
  for (let at = start; at < limit; at++) {
    const what = classAt(alphabet, text, at);
    if (what & (WORD | MARK)) end = at + 1;
    else if (what & APOSTROPHE) {
      let next = at + 1;
      while (next < limit && classAt(alphabet, text, next) & IGNORED) next++;
      if (next < limit && classAt(alphabet, text, next) & WORD) {
        (apostrophes ??= []).push(at);
        all |= what;
        continue;
      }
      // ʻ and ʼ are letters, never quotation marks, and may end a word.
      const code = text.charCodeAt(at);
      if (at !== end || (code !== 0x2bb && code !== 0x2bc)) break;
      all |= what;
      end = at + 1;
      break;
    } else if (!(what & IGNORED)) break;
    all |= what;
  }
  return new TextWord(alphabet, text, start, end, all, apostrophes ?? NONE);
}

const NONE: readonly number[] = [];

/** What follows a word that ends at `from`, up to the next word; nothing if no name can go on there. */
export function readGap(alphabet: Alphabet, text: string, from: number): Gap | undefined {
  let spaces = false;
  let mark: Joint = 'none';
  for (let at = from; at < text.length && at - from <= LONGEST_GAP; at++) {
    const what = classAt(alphabet, text, at);
    if (what & WORD) return at === from ? undefined : { joint: jointOf(mark, spaces), next: at };
    const char = text[at]!;
    if (char === '&') return mark === 'none' ? { joint: 'space', next: at } : undefined;
    if (what & IGNORED) continue;
    if (isSpace(char)) spaces = true;
    else {
      const seen = SEPARATORS.get(char);
      if (seen === undefined || (mark !== 'none' && !(mark === 'dot' && seen === 'hyphen'))) return undefined;
      if (seen === 'dot' && spaces) return undefined;
      mark = seen;
    }
  }
  return undefined;
}

/** Whether a name's joint may look like `seen` in a text. */
export function jointFits(own: Joint, seen: Joint): boolean {
  if (own === seen) return true;
  switch (own) {
    case 'space':
      return seen === 'hyphen';
    case 'hyphen':
      return seen === 'space';
    case 'dash':
      return seen === 'hyphen' || seen === 'space';
    case 'stop':
      return seen === 'space';
    case 'none':
    case 'dot':
    case 'comma':
      return false;
  }
}

/** Whether a letter or digit stands at `at`. */
export function isWordUnit(alphabet: Alphabet, text: string, at: number): boolean {
  return (classAt(alphabet, text, at) & WORD) !== 0;
}

/** True where a word has capitals only, two or more of them. */
export function isAllCapitals(plain: string): boolean {
  return (
    !isBasicSmall(plain.charCodeAt(plain.length - 1)) &&
    plain === plain.toUpperCase() &&
    /\p{Lu}.*\p{Lu}/u.test(plain)
  );
}

export function startsWithCapital(plain: string): boolean {
  return !isBasicSmall(plain.charCodeAt(0)) && /^[\p{Lu}\p{Lt}]/u.test(plain);
}

/** a to z and а to я: so that few words need an expression. */
function isBasicSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f);
}

const SEPARATORS: ReadonlyMap<string, Joint> = new Map([
  ['-', 'hyphen'],
  ['\u2010', 'hyphen'],
  ['\u2011', 'hyphen'],
  ['\u2012', 'hyphen'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['−', 'dash'],
  ['.', 'dot'],
  [',', 'comma'],
]);

function jointOf(mark: Joint, spaces: boolean): Joint {
  switch (mark) {
    case 'none':
      return 'space';
    case 'dot':
      return spaces ? 'stop' : 'dot';
    case 'hyphen':
      return spaces ? 'dash' : 'hyphen';
    case 'dash':
      return spaces ? 'dash' : 'hyphen';
    case 'space':
    case 'stop':
    case 'comma':
      return mark;
  }
}

function isSpace(char: string): boolean {
  if (char === ' ') return true;
  return /\s/u.test(char) && char !== '\u2029' && char !== '\f';
}

function plainOf(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/['’‘‛`´ʻʼʽʾʿʹ′]/gu, "'");
}
