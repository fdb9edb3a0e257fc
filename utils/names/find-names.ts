import {
  APOSTROPHE,
  classBeyondTable,
  CYRILLIC,
  TABLE_SIZE,
  UPPER,
  WORD,
  WORD_INSIDE,
  WORD_SLOW,
} from './alphabet.ts';
import type { CompiledName } from './compile-name.ts';
import { HASH_FACTOR, HASH_SEED } from './hash.ts';
import type { Mention } from './mention.ts';
import { NOBODY } from './made-names.ts';
import { matchName } from './match-name.ts';
import type { NameMatch } from './match-name.ts';
import type { IndexedEntity, NameTable } from './name-table.ts';
import { resolve } from './resolve-matches.ts';
import { firstWords, isInLanguage, searchedText, wordBehind } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import { readWord } from './words.ts';
import type { TextWord } from './words.ts';
import type { Language } from '../facts/texts.ts';

/** A name that matches a place in the text. */
export interface Found {
  readonly compiled: CompiledName;
  readonly entity: IndexedEntity;
  readonly match: NameMatch;
}

/** A longer run of letters and apostrophes is read once instead of hashed from every apostrophe on. */
const LONGEST_HASHED = 64;

/**
 * Mentions of the table's names in a text, in reading order, the longest where several start at one place.
 * Two speeds: a loop over code units hashes each word and asks the filters; only where they say "maybe" are
 * words read and names compared.
 */
export function findNames(table: NameTable, text: string, languages: readonly Language[]): Mention[] {
  const searched = searchedText(table.alphabet, table.languages, text, languages);
  return resolve(searched, longestMatches(table, searched));
}

/** All names that match at each place, none reaching farther than the others; places do not overlap. */
export function longestMatches(table: NameTable, searched: SearchedText): readonly (readonly Found[])[] {
  const { alphabet, text } = searched;
  const spans: (readonly Found[])[] = [];
  let at = 0;
  while ((at = nextCandidate(table, searched, at)) >= 0) {
    const word = readWord(alphabet, text, at);
    const found = longestAt(table, searched, word);
    const real = found.filter((each) => each.entity.id !== NOBODY && !isHidden(searched, each, found));
    if (real.length > 0) spans.push(real);
    at = found[0]?.match.resume ?? word.end;
  }
  return spans;
}

/** Mexico is a city in French: there nobody's name keeps the English one of the country from being borrowed. */
function isHidden(searched: SearchedText, { compiled }: Found, found: readonly Found[]): boolean {
  return (
    !isInLanguage(searched, compiled) &&
    found.some((other) => other.entity.id === NOBODY && isInLanguage(searched, other.compiled))
  );
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
    // What the loop cannot fold goes the slow way; of words with apostrophes, as French has many, not all must.
    if (all & WORD_SLOW) {
      if (takesEndings || (all & WORD_SLOW) !== APOSTROPHE || mayHoldPart(table, text, start, at))
        return start;
      continue;
    }
    const bit = hash >>> shift;
    if (maybe || ((wholes[bit >>> 3]! >>> (bit & 7)) & 1 && table.holds(hash))) return start;
  }
  return -1;
}

/** Whether a name may start with what lies between two apostrophes, or between one and an end, of a run of letters. */
function mayHoldPart(table: NameTable, text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_HASHED) return true;
  const { classes, folds, whole, wholeLower } = table.parts;
  for (let first = start; first < end; first++) {
    if (first > start && !(classes[text.charCodeAt(first - 1)]! & APOSTROPHE)) continue;
    const filter = classes[text.charCodeAt(first)]! & UPPER ? whole : wholeLower;
    let hash = HASH_SEED;
    for (let at = first; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      if (at < end && !(classes[code]! & APOSTROPHE)) {
        hash = Math.imul(hash ^ folds[code]!, HASH_FACTOR);
        continue;
      }
      const bit = hash >>> table.filterShift;
      if ((filter[bit >>> 3]! >>> (bit & 7)) & 1 && table.holds(hash)) return true;
    }
  }
  return false;
}

/** All names that match at a word and reach equally far, none reaching farther. */
function longestAt(table: NameTable, searched: SearchedText, whole: TextWord): readonly Found[] {
  const next = wordBehind(searched, whole)?.word.folded;
  for (const first of firstWords(searched, whole)) {
    let longest: Found[] = [];
    for (const [name, compiled] of ownFirst(table, searched, first, next)) {
      if (
        !isInLanguage(searched, compiled) &&
        longest.some((found) => repeats(found, compiled, table.entity(name)))
      ) {
        continue;
      }
      const match = matchName(searched, compiled, first);
      const reached = longest[0]?.match.end ?? 0;
      if (!match || match.end < reached) continue;
      if (match.end > reached) longest = [];
      longest.push({ compiled, entity: table.entity(name), match });
    }
    if (longest.length > 0) return longest;
  }
  return [];
}

/** Names that may start with a word, those of the text's languages before others. */
function ownFirst(
  table: NameTable,
  searched: SearchedText,
  first: TextWord,
  next: string | undefined,
): readonly (readonly [number, CompiledName])[] {
  const own: (readonly [number, CompiledName])[] = [];
  const others: (readonly [number, CompiledName])[] = [];
  for (const name of table.candidates(first.folded, next)) {
    const compiled = table.compiled(name);
    if (compiled) (isInLanguage(searched, compiled) ? own : others).push([name, compiled]);
  }
  return others.length === 0 ? own : [...own, ...others];
}

/** Whether a name adds nothing to one found before: the same letters, role and entity in a language of the text. */
function repeats(found: Found, { name }: CompiledName, entity: IndexedEntity): boolean {
  const own = found.compiled.name;
  return found.entity === entity && own.text === name.text && own.role === name.role;
}
