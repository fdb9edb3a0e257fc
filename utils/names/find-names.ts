import { classBeyondTable, CYRILLIC, TABLE_SIZE, UPPER, WORD, WORD_INSIDE, WORD_SLOW } from './alphabet.ts';
import { HASH_FACTOR, HASH_SEED } from './hash.ts';
import type { Mention } from './mention.ts';
import { matchName } from './match-name.ts';
import type { NameMatch } from './match-name.ts';
import type { NameTable } from './name-table.ts';
import { resolve } from './resolve-matches.ts';
import { firstWords, searchedText, wordBehind } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import { readWord } from './words.ts';
import type { TextWord } from './words.ts';
import type { Language } from '../facts/texts.ts';

/** A name that matches a place in the text. */
export interface Found {
  readonly name: number;
  readonly match: NameMatch;
}

/**
 * Mentions of the table's names in a text, in reading order, the longest where several start at one place.
 * Two speeds: a loop over code units hashes each word and asks the filters; only where they say "maybe" are
 * words read and names compared.
 */
export function findNames(table: NameTable, text: string, languages: readonly Language[]): Mention[] {
  const searched = searchedText(table.alphabet, text, languages);
  const spans: (readonly Found[])[] = [];
  let at = 0;
  while ((at = nextCandidate(table, searched, at)) >= 0) {
    const word = readWord(table.alphabet, text, at);
    const found = longestAt(table, searched, word);
    if (found.length > 0) spans.push(found);
    at = found[0]?.match.resume ?? word.end;
  }
  return resolve(table, searched, spans);
}

/** Start of the first word at or after `from` that a name may start with, or -1. */
function nextCandidate(table: NameTable, { text, endings }: SearchedText, from: number): number {
  const { classes, folds, whole, wholeLower, stem, stemLower } = table.parts;
  const shift = table.filterShift;
  const length = text.length;
  let at = from;
  while (at < length) {
    let code = text.charCodeAt(at);
    let what = code < TABLE_SIZE ? classes[code]! : classBeyondTable(text, at, code);
    if ((what & WORD) === 0) {
      at++;
      continue;
    }
    const start = at;
    const wholes = what & UPPER ? whole : wholeLower;
    const stems = what & UPPER ? stem : stemLower;
    const takesEndings = what & CYRILLIC ? endings.cyrillic : endings.latin;
    let hash = HASH_SEED;
    let all = 0;
    let maybe = false;
    do {
      all |= what;
      hash = Math.imul(hash ^ folds[code]!, HASH_FACTOR);
      if (takesEndings) {
        const bit = hash >>> shift;
        if ((stems[bit >>> 3]! >>> (bit & 7)) & 1 && table.holds(hash)) maybe = true;
      }
      code = ++at < length ? text.charCodeAt(at) : 0;
      what = code < TABLE_SIZE ? classes[code]! : classBeyondTable(text, at, code);
    } while (what & WORD_INSIDE);
    // What the loop cannot fold goes the slow way.
    if (all & WORD_SLOW) return start;
    const bit = hash >>> shift;
    if (maybe || ((wholes[bit >>> 3]! >>> (bit & 7)) & 1 && table.holds(hash))) return start;
  }
  return -1;
}

/** All names that match at a word and reach equally far, none reaching farther. */
function longestAt(table: NameTable, searched: SearchedText, whole: TextWord): readonly Found[] {
  const next = wordBehind(searched, whole)?.word.folded;
  for (const first of firstWords(searched, whole)) {
    let longest: Found[] = [];
    for (const name of table.candidates(first.folded, next)) {
      const compiled = table.compiled(name);
      const match = compiled && matchName(searched, compiled, first);
      const reached = longest[0]?.match.end ?? 0;
      if (!match || match.end < reached) continue;
      if (match.end > reached) longest = [];
      longest.push({ name, match });
    }
    if (longest.length > 0) return longest;
  }
  return [];
}
