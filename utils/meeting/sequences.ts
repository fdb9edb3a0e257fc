import { ORDINARY, type OrdinaryWords } from './ordinary-words.ts';
import { isHeading, readWords, type TextWord } from './read-words.ts';

/** A stretch of text; UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words with capitals that may be a name. */
export interface Sequence extends Span {
  readonly name: string;
  /** It stands where every word has a capital: that alone makes no name of it. */
  readonly isFirst: boolean;
  /** It without its first word; empty where it has but one. */
  readonly rest: string;
}

/** What a text has of names, and of words in small letters, which are none. */
export interface InText {
  readonly sequences: readonly Sequence[];
  readonly small: readonly string[];
}

const MOST_WORDS = 6;
const MOST_PARTICLES = 3;
const LONGEST = 80;
const SHORTEST = 3;

/**
 * Words with capitals in running text, those of a name together. What the base knows is none of them, nor is a name
 * that has what it knows in it: of "the Kostanay News" nobody knows where it begins.
 * @param known where known names stand
 */
export function sequencesIn(text: string, lang: string, known: readonly Span[]): InText {
  const ordinary = ORDINARY[lang];
  if (!ordinary) return { sequences: [], small: [] };
  const sequences: Sequence[] = [];
  const small: string[] = [];
  for (const piece of sentences(readWords(text, ordinary), text, ordinary)) {
    const end = piece.at(-1)?.end ?? 0;
    if (isHeading(piece, /^\s*[.!?…]/u.test(text.slice(end, end + 8)))) continue;
    for (const { look, lower } of piece) if (look === 'small') small.push(lower);
    for (const words of runs(piece, text, ordinary)) {
      const sequence = sequenceOf(words, piece, text, ordinary, known);
      if (sequence) sequences.push(sequence);
    }
  }
  return { sequences, small };
}

/** Words between which a sentence ends or begins; quotations in them are their own. */
function sentences(words: readonly TextWord[], text: string, ordinary: OrdinaryWords): TextWord[][] {
  const pieces: TextWord[][] = [];
  let piece: TextWord[] = [];
  for (const word of words) {
    const before = piece.at(-1);
    if (!before || endsBetween(before, word, text, ordinary)) {
      piece = [];
      pieces.push(piece);
    }
    piece.push(word);
  }
  return pieces;
}

function endsBetween(
  before: TextWord,
  { start }: TextWord,
  text: string,
  { shortened }: OrdinaryWords,
): boolean {
  const between = text.slice(before.end, start);
  if (/[!?…;:•·|\n\t]/u.test(between)) return true;
  if (!between.includes('.')) return false;
  return !/^\.\s?$/u.test(between) || !(before.look === 'initial' || shortened.has(before.lower));
}

/** Neighbours with capitals, with the particles between them. */
function runs(words: readonly TextWord[], text: string, { particles, times }: OrdinaryWords): TextWord[][] {
  const all: TextWord[][] = [];
  let run: TextWord[] = [];
  let between: TextWord[] = [];
  for (const word of words) {
    const isPart = (word.look === 'name' || word.look === 'initial') && !times.has(word.lower);
    const isTied = run.length > 0 && areTied([...run.slice(-1), ...between, word], text);
    if (isPart) {
      if (isTied) run.push(...between, word);
      else all.push((run = [word]));
      between = [];
    } else if (isTied && between.length < MOST_PARTICLES && particles.has(word.lower)) between.push(word);
    else [run, between] = [[], []];
  }
  return all;
}

function areTied(words: readonly TextWord[], text: string): boolean {
  return words.every((word, at) => {
    const before = words[at - 1];
    if (!before) return true;
    const gap = text.slice(before.end, word.start);
    return /^(?:[ \u00A0\u202F]|['’])$/u.test(gap) || (before.look === 'initial' && /^\.\s?$/u.test(gap));
  });
}

/** What of neighbours with capitals may be a name; it may begin behind their first. */
function sequenceOf(
  run: readonly TextWord[],
  piece: readonly TextWord[],
  text: string,
  ordinary: OrdinaryWords,
  known: readonly Span[],
): Sequence | undefined {
  const isKnown = ({ start, end }: Span) => known.some((span) => span.start < end && start < span.end);
  const { titles, common, particles } = ordinary;
  const front = run.findIndex((word) => !titles.has(word.lower) && !isKnown(word));
  if (front < 0) return undefined;
  // Of "Kostanay News" only a title tells where another name begins.
  const words = titles.has(run[front - 1]?.lower ?? '') ? run.slice(front) : run;
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !last || words.some(isKnown) || words.length > MOST_WORDS || last.look === 'initial')
    return undefined;
  const isNone = ({ lower, look }: TextWord) => common.has(lower) || titles.has(lower) || look === 'initial';
  if (words.every(isNone)) return undefined;
  if (common.has(first.lower) && first.look === 'name' && second) {
    // Department of Agriculture is no name in Agriculture; However Arman is one in Arman.
    return particles.has(second.lower) ? undefined : sequenceOf(words.slice(1), piece, text, ordinary, known);
  }
  const name = text.slice(first.start, last.end);
  if (name.length > LONGEST || (!second && isBegun(first, piece, text, ordinary))) return undefined;
  const rest = words.slice(1).find(({ lower }) => !particles.has(lower));
  return {
    name: name.replace(/\s+/gu, ' '),
    start: first.start,
    end: last.end,
    isFirst: !isInside(first, last, piece, text),
    rest: rest ? text.slice(rest.start, last.end).replace(/\s+/gu, ' ') : '',
  };
}

/** Whether a name's first word stands where a common word would have no capital. */
function isInside(first: TextWord, last: TextWord, piece: readonly TextWord[], text: string): boolean {
  const place = piece.indexOf(first);
  const before = piece[place - 1];
  if (!before) return false;
  const between = text.slice(before.end, first.start);
  if (/^\s*[,)]?[»”"’]?[,)]?\s+$/u.test(between) || /^['’.]\s?$/u.test(between)) return true;
  // завод «Агротехмаш»: the whole of a quotation, behind a word that says what it is.
  const isQuoted = /^\s+[«„“"]$/u.test(between) && /[»“”"]/u.test(text[last.end] ?? '');
  return isQuoted && (before.look === 'small' || place === 1) && first.text.length > SHORTEST;
}

/** A single word that is too short, or by what it ends in and stands beside only the beginning of a name. */
function isBegun(
  word: TextWord,
  piece: readonly TextWord[],
  text: string,
  { begun }: OrdinaryWords,
): boolean {
  if (word.lower.length < SHORTEST) return true;
  const place = piece.indexOf(word);
  const behind = piece[place + 1];
  const isNext = behind?.look === 'small' && /^[ \u00A0]$/u.test(text.slice(word.end, behind.start));
  return begun?.(word.lower, piece[place - 1]?.lower ?? '', isNext ? behind.lower : '') ?? false;
}
