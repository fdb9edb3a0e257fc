import { otherLayouts } from './keyboards.ts';
import { readWords, type Word } from './read-words.ts';

/** One way to read what was typed. */
export interface QueryReading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly viaKeyboard: boolean;
  /** A space too many or too few is the typing error, and there is no other. */
  readonly isRespaced: boolean;
}

/** Nobody types more; what is pasted is cut. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
/** Fewer letters find nothing. */
const FEWEST_LETTERS = 2;
/** Of fewer letters, every other layout gives the beginning of something. */
const FEWEST_ON_OTHER_KEYS = 3;
/** Words that may have been one: Jalal Abad. */
const MOST_JOINED = 3;

/**
 * How many letters a word must have to be looked for with a typing error: shorter ones have too many neighbours,
 * unless other words say which is meant.
 */
export function shortestEdited({ words, isRespaced }: QueryReading): number {
  if (isRespaced) return Infinity;
  return words.length > 1 ? 3 : 4;
}

/** As typed, then what the same keys give on other layouts; nothing where hardly anything was typed. */
export function readQuery(query: string): QueryReading[] {
  const text = query.slice(0, LONGEST_QUERY).normalize('NFC').trim();
  const typed = readingOf(text);
  const readings = lettersOf(typed) < FEWEST_LETTERS ? [] : [typed, ...joined(typed)];
  if (text.length < FEWEST_ON_OTHER_KEYS) return readings;
  // A key that has no letter on one layout may have one on the other: ",birtr" is бишкек.
  const others = otherLayouts(text).map((other) => readingOf(other, { viaKeyboard: true }));
  return [...readings, ...others.filter(isLikely)];
}

/** A reading of a text of which the words are yet to be read. */
export function readingOf(text: string, { viaKeyboard = false, isRespaced = false } = {}): QueryReading {
  return { text, words: readWords(text, MOST_WORDS), viaKeyboard, isRespaced };
}

/** Punctuation of one layout stands on letters of the other, and leaves single letters between. */
function isLikely(reading: QueryReading): boolean {
  return lettersOf(reading) >= FEWEST_ON_OTHER_KEYS && reading.words.every(({ plain }) => plain.length > 1);
}

function joined({ text, words }: QueryReading): QueryReading[] {
  if (words.length < 2 || words.length > MOST_JOINED) return [];
  const asOne = words.map(({ start, end }) => text.slice(start, end)).join('');
  // Names with a hyphen are kept as one word too: there is no error in typing them with it.
  return [readingOf(asOne, { isRespaced: !words.slice(1).every((word) => word.joined) })];
}

function lettersOf({ words }: QueryReading): number {
  return words.reduce((sum, { sound }) => sum + sound.length, 0);
}
