import {
  APOSTROPHE,
  classBeyondTable,
  CYRILLIC,
  IGNORED,
  MARK,
  TABLE_SIZE,
  UNTABLED,
  UPPER,
  WORD,
  WORD_INSIDE,
  WORD_SLOW,
} from './alphabet.ts';
import type { CompiledName } from './compile-name.ts';
import { HASH_FACTOR, HASH_SEED, hashWithNext } from './hash.ts';
import { NOBODY } from './made-names.ts';
import type { Mention } from './mention.ts';
import { matchName } from './match-name.ts';
import type { NameMatch } from './match-name.ts';
import type { IndexedEntity, NameTable } from './name-table.ts';
import { resolve } from './resolve-matches.ts';
import { firstWords, isTextIn, searchedText, wordBehind } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import { readWord, TextWord } from './words.ts';
import type { Language } from '../facts/texts.ts';

/** A name that matches a place in the text. */
export interface Found {
  readonly compiled: CompiledName;
  readonly entity: IndexedEntity;
  readonly match: NameMatch;
}

/** Mentions of the tables' names in a text, in reading order. */
export function findNames(
  tables: readonly NameTable[],
  text: string,
  languages: readonly Language[],
): Mention[] {
  const { alphabet, languages: known } = tables[0]!;
  const searched = searchedText(alphabet, known, text, languages);
  return resolve(searched, longestMatches(tables, searched));
}

/**
 * All names that match at each place, none reaching farther than the others; places do not overlap. Nine words in
 * ten begin small and hardly any name does: of those, a look at three letters is enough. The letters of others are
 * hashed and the filters asked; only where they say "maybe" are words read and names compared.
 */
export function longestMatches(
  tables: readonly NameTable[],
  searched: SearchedText,
): readonly (readonly Found[])[] {
  const { alphabet, text } = searched;
  const { classes } = alphabet;
  const spans: (readonly Found[])[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let what = code < TABLE_SIZE ? classes[code]! : classBeyondTable(text, at, code);
    if ((what & WORD) === 0) {
      at++;
      continue;
    }
    const start = at;
    const first = what;
    let all = 0;
    do {
      all |= what;
      code = ++at < length ? text.charCodeAt(at) : 0;
      what = code < TABLE_SIZE ? classes[code]! : classBeyondTable(text, at, code);
    } while (what & WORD_INSIDE);
    if ((first & UPPER) === 0 && !maySmallStart(tables, searched, start, at, all)) continue;
    let found: readonly Found[];
    if (all & WORD_SLOW) {
      const word = readWord(alphabet, text, start);
      at = word.end;
      found = longestSlowly(tables, searched, word);
    } else {
      found = longestOf(tables, searched, start, at, first);
    }
    if (found.length === 0) continue;
    at = found[0]!.match.resume;
    const real = found.filter((each) => each.entity.id !== NOBODY && !isHidden(searched, each, found));
    if (real.length > 0) spans.push(real);
  }
  return spans;
}

/** Mexico is a city in French: there nobody's name keeps that of a less likely language from being borrowed. */
function isHidden({ languages }: SearchedText, { compiled }: Found, found: readonly Found[]): boolean {
  const at = languages.indexOf(compiled.language);
  return found.some((other) => {
    const likelier = languages.indexOf(other.compiled.language);
    return other.entity.id === NOBODY && likelier >= 0 && (at < 0 || likelier < at);
  });
}

/** Whether a name may start in a word that begins small, or behind an apostrophe in it. */
function maySmallStart(
  tables: readonly NameTable[],
  searched: SearchedText,
  start: number,
  end: number,
  all: number,
): boolean {
  if (all & (MARK | IGNORED | UNTABLED)) return true;
  const { classes, folds } = searched.alphabet;
  let hash = HASH_SEED;
  let gate: number | undefined;
  let letters = 0;
  for (let at = start; at < end && letters < 3; at++) {
    const code = searched.text.charCodeAt(at);
    if (classes[code]! & APOSTROPHE) continue;
    hash = Math.imul(hash ^ folds[code]!, HASH_FACTOR);
    if (++letters === 2) gate = hash;
  }
  for (const table of tables) if (table.maySmallStart(gate, hash)) return true;
  return (all & APOSTROPHE) !== 0 && mayHoldPart(tables, searched, start, end);
}

function mayHoldPart(
  tables: readonly NameTable[],
  searched: SearchedText,
  start: number,
  end: number,
): boolean {
  const { classes } = searched.alphabet;
  const classOf = (at: number) => classes[searched.text.charCodeAt(at)]!;
  for (let at = start + 1; at < end; at++) {
    if (!(classOf(at - 1) & APOSTROPHE)) continue;
    let part = at;
    while (part < end && !(classOf(part) & APOSTROPHE)) part++;
    if (classOf(at) & UPPER || maySmallStart(tables, searched, at, part, 0)) return true;
  }
  return false;
}

/** A text of a table under which names are found. */
interface Hit {
  readonly table: NameTable;
  /** The first name of the text. */
  readonly first: number;
}

/** The longest at a word whose letters all fold one by one. */
function longestOf(
  tables: readonly NameTable[],
  searched: SearchedText,
  start: number,
  end: number,
  first: number,
): readonly Found[] {
  const { alphabet, text, endings } = searched;
  const { folds } = alphabet;
  const takesEndings = first & CYRILLIC ? endings.cyrillic : endings.latin;
  let hits: Hit[] | undefined;
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ folds[text.charCodeAt(at)]!, HASH_FACTOR);
    if (!takesEndings && at < end - 1) continue;
    for (const table of tables) {
      if (table.mayStart(hash)) hits = collect(table, hash, nextLetters(searched, start, end), hits);
    }
  }
  if (!hits) return NONE;
  return longestAt(hits, searched, new TextWord(alphabet, text, start, end, 0, []));
}

/** The longest at a word that has to be folded as a whole, or behind an article that an apostrophe ties to it. */
function longestSlowly(
  tables: readonly NameTable[],
  searched: SearchedText,
  word: TextWord,
): readonly Found[] {
  for (const first of firstWords(searched, word)) {
    let hits: Hit[] | undefined;
    let hash = HASH_SEED;
    const { folded } = first;
    for (let at = 0; at < folded.length; at++) {
      hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_FACTOR);
      for (const table of tables) {
        if (table.mayStart(hash)) hits = collect(table, hash, lettersOf(wordAfter(searched, word)), hits);
      }
    }
    const found = hits ? longestAt(hits, searched, first) : NONE;
    if (found.length > 0) return found;
  }
  return NONE;
}

const NONE: readonly Found[] = [];

/** The first two letters of a word, the second in the upper half; 0 without. */
type Letters = number;

/** Those of the word behind, told in place where nothing but a space lies between. */
function nextLetters(searched: SearchedText, start: number, end: number): Letters {
  const { alphabet, text } = searched;
  const { classes, folds } = alphabet;
  if (text.charCodeAt(end) !== 0x20) return slowNextLetters(searched, start, end);
  const one = text.charCodeAt(end + 1);
  const two = text.charCodeAt(end + 2);
  const three = text.charCodeAt(end + 3);
  // Past the text's end the codes are no numbers, and the tables give nothing.
  const whatOne = classes[one] ?? 0;
  const whatTwo = classes[two] ?? 0;
  const all = whatOne | whatTwo | (classes[three] ?? (end + 3 < text.length ? UNTABLED : 0));
  if (!(whatOne & WORD) || all & WORD_SLOW || two >= TABLE_SIZE) return slowNextLetters(searched, start, end);
  return folds[one]! | (whatTwo & WORD ? folds[two]! << 16 : 0);
}

function slowNextLetters(searched: SearchedText, start: number, end: number): Letters {
  const { alphabet, text } = searched;
  return lettersOf(wordAfter(searched, new TextWord(alphabet, text, start, end, 0, [])));
}

function wordAfter(searched: SearchedText, word: TextWord): string {
  return wordBehind(searched, word)?.word.folded ?? '';
}

function lettersOf(folded: string): Letters {
  if (folded === '') return 0;
  return folded.charCodeAt(0) | (folded.length > 1 ? folded.charCodeAt(1) << 16 : 0);
}

/** Adds what is found by a hash, alone and with the first letters of the next word. */
function collect(table: NameTable, hash: number, next: Letters, hits: Hit[] = []): Hit[] {
  const firsts: number[] = [];
  table.collect(hash, firsts);
  if (next !== 0) {
    table.collect(hashWithNext(hash, next & 0xffff, 0), firsts);
    if (next >>> 16 !== 0) table.collect(hashWithNext(hash, next & 0xffff, next >>> 16), firsts);
  }
  for (const first of firsts) hits.push({ table, first });
  return hits;
}

/** All names that match at a word and reach equally far, those of the text's languages before others. */
function longestAt(hits: readonly Hit[], searched: SearchedText, word: TextWord): readonly Found[] {
  let longest: Found[] = [];
  let reached = 0;
  for (const isOwn of OWN_AND_OTHERS) {
    for (const { table, first } of hits) {
      if (!isOwn && !mayBeBorrowed(table, first, word)) continue;
      for (let name = first; name === first || table.isSameText(name); name++) {
        const languages = table.languagesOf(name);
        for (let at = 0; at < languages.length; at++) {
          if (isTextIn(searched, languages[at]!) !== isOwn) continue;
          const compiled = table.compiled(name, first, at);
          if (!compiled) continue;
          const entity = table.entity(name);
          if (!isOwn && longest.some((found) => repeats(found, compiled, entity))) continue;
          const match = matchName(searched, compiled, word);
          if (!match || match.end < reached) continue;
          if (match.end > reached) longest = [];
          reached = match.end;
          longest.push({ compiled, entity, match });
        }
      }
    }
  }
  return longest;
}

const OWN_AND_OTHERS = [true, false] as const;

/** What names are written with that a word's `plain` does not have. */
const UNPLAIN = /[^\p{L}\p{M}\p{N}\s.,&()-]/u;

/** Whether a name of another language may stand here: it must be written exactly so. Few do, and many are asked. */
function mayBeBorrowed(table: NameTable, first: number, { plain, apostrophes }: TextWord): boolean {
  if (apostrophes.length > 0) return true;
  const text = table.textOf(first);
  return text.includes(plain) || UNPLAIN.test(text);
}

/** Whether a name adds nothing to one found before: the same letters, role and entity in a language of the text. */
function repeats(found: Found, { name }: CompiledName, entity: IndexedEntity): boolean {
  const own = found.compiled.name;
  return found.entity === entity && own.text === name.text && own.role === name.role;
}
