import { classBeyondTable, makeAlphabet, TABLE_SIZE, WORD, WORD_INSIDE } from '../../utils/names/alphabet.ts';
import { Languages } from '../../utils/names/known-languages.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import type { Paragraph } from './text.ts';

/** The least that reading a text can cost: the sum of its character codes. */
export function sumOfCodes(paragraphs: readonly Paragraph[]): number {
  let sum = 0;
  for (const { text } of paragraphs) {
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  }
  return sum;
}

const { classes } = makeAlphabet(new Languages(ALL_LANGUAGES));

/** Words of one paragraph, as any tokeniser must give them. */
const starts = new Uint32Array(1 << 16);
const ends = new Uint32Array(1 << 16);

/** The tokeniser of T1: the class of each unit out of a table, the start and end of each word into arrays. */
export function tokenise(paragraphs: readonly Paragraph[]): number {
  let words = 0;
  for (const { text } of paragraphs) words += wordsOf(text);
  return words;
}

function wordsOf(text: string): number {
  let words = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let what = code < TABLE_SIZE ? classes[code]! : classBeyondTable(text, at, code);
    if ((what & WORD) === 0) {
      at++;
      continue;
    }
    starts[words] = at;
    do {
      code = ++at < length ? text.charCodeAt(at) : 0;
      what = code < TABLE_SIZE ? classes[code]! : classBeyondTable(text, at, code);
    } while (what & WORD_INSIDE);
    ends[words++] = at;
  }
  return words;
}
