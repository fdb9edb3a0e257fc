import { readNumber, type Numeral } from './numerals.ts';

/** A word, number or mark of a sentence. Full stops are left out: in a sentence they stand for what was shortened. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As tables have it: lower case, ё as е. */
  readonly lower: string;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** A word with a capital letter. */
  readonly capital: boolean;
  /** Written on to what stands before it, with or without a hyphen. */
  readonly joined: boolean;
  /** Of a number that can be read. */
  readonly numeral?: Numeral;
  /** Of a number that may be a year, alone or in a date. */
  readonly year?: number;
}

const SPACE = /[\s\u00AD\u200B]/u;
/** "km2" is one word. */
const WORD = /[\p{L}\p{M}²³]+(?:[23](?!\d))?/uy;
/** Digits, and their groups: one space or sign between them, and nothing but digits behind it. */
const DIGITS = /\d{1,40}(?:[.,'’\u0020\u00A0\u2009\u202F]\d{1,20}){0,8}/uy;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /[\p{L}\p{M}]/u;
const HYPHEN = /[-\u2010\u2011]/u;
const APOSTROPHE = /['’ʼ]/u;

/** The tokens of `text` from `start` to `end`, in order. Takes time in proportion to the length. */
export function tokensOf(text: string, start: number, end: number, decimal: ',' | '.'): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let last = -1;
  while (at < end) {
    const sign = text.charAt(at);
    if (SPACE.test(sign) || sign === '.') {
      at += 1;
      continue;
    }
    const next = text.charAt(at + 1);
    const between = last === at && LETTER.test(next);
    if (between && (HYPHEN.test(sign) || APOSTROPHE.test(sign))) {
      at += 1;
      last = at;
      continue;
    }
    const token = wordAt(text, at, end, last === at) ?? numberAt(text, at, end, decimal, last === at);
    tokens.push(token ?? markAt(sign, at, last === at));
    at = token?.end ?? at + 1;
    last = at;
  }
  return tokens;
}

function wordAt(text: string, at: number, end: number, joined: boolean): Token | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0].slice(0, end - at);
  if (word === undefined) return undefined;
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  return { kind: 'word', lower, start: at, end: at + word.length, capital: CAPITAL.test(word), joined };
}

function numberAt(
  text: string,
  at: number,
  end: number,
  decimal: ',' | '.',
  joined: boolean,
): Token | undefined {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0].slice(0, end - at);
  if (digits === undefined) return undefined;
  const { length, ...read } = readNumber(digits, decimal);
  return {
    kind: 'number',
    lower: digits.slice(0, length),
    start: at,
    end: at + length,
    capital: false,
    joined,
    ...read,
  };
}

function markAt(sign: string, at: number, joined: boolean): Token {
  return { kind: 'mark', lower: sign, start: at, end: at + 1, capital: false, joined };
}
