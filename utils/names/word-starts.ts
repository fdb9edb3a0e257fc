import { CYRILLIC, TABLE_SIZE, UNTABLED, WORD, WORD_SLOW } from './alphabet.ts';
import { HASH_FACTOR, HASH_SEED, hashWithNext, NEXT_LETTERS } from './hash.ts';
import { startOf } from './match-name.ts';
import type { Start } from './match-name.ts';
import type { IndexedEntity, NameTable } from './name-table.ts';
import { firstWords, isTextIn, wordBehind } from './searched-text.ts';
import type { SearchedText, TextLanguages } from './searched-text.ts';
import type { SeenWords } from './seen-words.ts';
import { readWord, TextWord } from './words.ts';

/** All that texts of the same languages have in common. */
export interface FindingContext extends TextLanguages {
  readonly tables: readonly NameTable[];
  readonly seen: SeenWords;
  /** Number of these languages among all that came. */
  readonly place: number;
}

export interface FindableText extends SearchedText {
  readonly context: FindingContext;
}

/** A name that may start at a word, with its entity. */
export interface EntityStart extends Start {
  readonly entity: IndexedEntity;
  /** Out of the reader's own index. */
  readonly own: boolean;
}

/** A stem with which names start, of one of the tables. */
interface Stem {
  readonly table: NameTable;
  readonly hash: number;
}

/** What may start at one place of a word: its beginning, or behind an article that an apostrophe ties to it. */
export interface Place {
  readonly offset: number;
  /** Found by the word alone. */
  readonly alone: readonly EntityStart[];
  readonly stems: readonly Stem[];
  /** Found together with the word behind it, by what that begins with. */
  readonly withNext: Map<Letters, readonly EntityStart[]>;
}

/** The first letters of a word, 16 bits each, the first in the lowest; 0 without. */
type Letters = number;

/** What may start at a run of letters that looks so. */
export interface WordStarts {
  readonly context: FindingContext;
  readonly raw: string;
  /** Units of its first word; the run may go on behind an apostrophe. */
  readonly length: number;
  readonly places: readonly Place[];
}

/**
 * Reads what may start at a run of letters.
 * @param first class bits of its first unit
 * @param all class bits of all of them
 */
export function readStarts(
  searched: FindableText,
  start: number,
  end: number,
  first: number,
  all: number,
): WordStarts {
  const { alphabet, text, endings, context } = searched;
  // A copy: a part of a string would keep all of it in memory.
  const raw = Array.from({ length: end - start }, (_, at) => text[start + at]!).join('');
  if (all & WORD_SLOW) {
    const word = readWord(alphabet, text, start);
    const places = firstWords(searched, word).flatMap((each) => placeOf(searched, start, each, true) ?? []);
    return { context, raw, length: word.end - start, places };
  }
  const word = new TextWord(alphabet, text, start, end, 0, []);
  const takesEndings = first & CYRILLIC ? endings.cyrillic : endings.latin;
  const place = placeOf(searched, start, word, takesEndings);
  return { context, raw, length: end - start, places: place ? [place] : [] };
}

function placeOf(
  searched: FindableText,
  start: number,
  word: TextWord,
  takesEndings: boolean,
): Place | undefined {
  const stems: Stem[] = [];
  const { folded } = word;
  const uncut = lengthWithoutCut(searched, word);
  let hash = HASH_SEED;
  for (let at = 1; at <= folded.length; at++) {
    hash = Math.imul(hash ^ folded.charCodeAt(at - 1), HASH_FACTOR);
    if (at < folded.length && at !== uncut && !(takesEndings && mayEnd(searched, folded, at, uncut)))
      continue;
    for (const table of searched.context.tables) if (table.mayStart(hash)) stems.push({ table, hash });
  }
  if (stems.length === 0) return undefined;
  const alone = namesAt(searched, word, stems, (stem) => [stem.hash]);
  return { offset: word.start - start, alone, stems, withNext: new Map() };
}

/** How many folded letters stand before a word's last apostrophe; all where there is none. */
function lengthWithoutCut(
  { alphabet, text }: SearchedText,
  { folded, start, apostrophes }: TextWord,
): number {
  const last = apostrophes.at(-1);
  return last === undefined ? folded.length : readWord(alphabet, text, start, last).folded.length;
}

/** Of any chain of suffixes, with room to spare. */
const LONGEST_ENDING = 48;

/** Whether what follows some letters of a word may be an ending, with or without what an apostrophe cuts off. */
function mayEnd({ rules }: SearchedText, folded: string, from: number, uncut: number): boolean {
  if (uncut - from > LONGEST_ENDING) return false;
  for (const { grammar } of rules) {
    if (grammar?.mayEnd(folded.slice(from)) || (from < uncut && grammar?.mayEnd(folded.slice(from, uncut)))) {
      return true;
    }
  }
  return false;
}

/** Names of the text's languages come before others. */
export const OWN_AND_OTHERS = [true, false] as const;

/** Names found by hashes that may start at a word, those of the text's languages before others. */
function namesAt(
  searched: SearchedText,
  word: TextWord,
  stems: readonly Stem[],
  hashesOf: (stem: Stem) => readonly number[],
): readonly EntityStart[] {
  const own: EntityStart[] = [];
  const others: EntityStart[] = [];
  for (const stem of stems) {
    const { table } = stem;
    for (const first of hashesOf(stem).flatMap((hash) => table.collect(hash))) {
      const mayBeOther = word.apostrophes.length > 0 || table.mayBegin(first, word.plain);
      for (let name = first; name === first || table.isSameText(name); name++) {
        const languages = table.languagesOf(name);
        let isKnown = false;
        for (const isOwn of OWN_AND_OTHERS) {
          for (let at = 0; at < languages.length; at++) {
            if (isTextIn(searched, languages[at]!) !== isOwn || (!isOwn && (isKnown || !mayBeOther)))
              continue;
            const compiled = table.compiled(name, first, at);
            const begun = compiled && startOf(searched, compiled, word, isOwn);
            if (!begun) continue;
            (isOwn ? own : others).push({
              ...begun,
              entity: table.entity(name),
              own: table.isOwn,
            });
            // What another language would add is what is there, but for an article that may be missing.
            isKnown ||= compiled.article === undefined;
          }
        }
      }
    }
  }
  return [...own, ...others];
}

/**
 * Names of several words that may start here, by the first letters of the next.
 * @param end where the word ends
 */
export function startsWithNext(
  searched: FindableText,
  { stems, withNext }: Place,
  word: TextWord,
  end: number,
): readonly EntityStart[] {
  const next = nextLetters(searched, end);
  if (next === 0) return NONE;
  const known = withNext.get(next);
  if (known) return known;
  const beginning = String.fromCharCode(next, next / 0x10000, next / 0x100000000).replace(/\0+$/u, '');
  const starts = namesAt(searched, word, stems, ({ hash }) => {
    return Array.from({ length: beginning.length }, (_, last) =>
      hashWithNext(hash, beginning.slice(0, last + 1)),
    );
  });
  if (withNext.size === MOST_NEXT) withNext.clear();
  withNext.set(next, starts);
  return starts;
}

/** Beginnings of next words kept for each word. */
const MOST_NEXT = 64;
const NONE: readonly EntityStart[] = [];

/** Those of the word behind, told in place where nothing but a space lies between. */
function nextLetters(searched: SearchedText, end: number): Letters {
  const { alphabet, text } = searched;
  const { classes, folds } = alphabet;
  if (text.charCodeAt(end) !== 0x20) return slowNextLetters(searched, end);
  let letters = 0;
  let scale = 1;
  const first = end + 1;
  // One unit more is looked at: it may be a mark on the last letter.
  for (let at = first; at <= first + NEXT_LETTERS && at < text.length; at++) {
    const code = text.charCodeAt(at);
    const what = code < TABLE_SIZE ? classes[code]! : UNTABLED;
    if (what & WORD_SLOW || (at === first && (what & WORD) === 0)) return slowNextLetters(searched, end);
    if ((what & WORD) === 0) break;
    if (at === first + NEXT_LETTERS) break;
    letters += folds[code]! * scale;
    scale *= 0x10000;
  }
  return letters;
}

function slowNextLetters(searched: SearchedText, end: number): Letters {
  const folded = wordBehind(searched, { end })?.word.folded ?? '';
  let letters = 0;
  for (let at = Math.min(NEXT_LETTERS, folded.length) - 1; at >= 0; at--) {
    letters = letters * 0x10000 + folded.charCodeAt(at);
  }
  return letters;
}
