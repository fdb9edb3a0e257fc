import { readingOf, type QueryReading } from './read-query.ts';
import { readWords } from './read-words.ts';
import type { SearchPart } from './search-part.ts';

/** Shorter ones are more likely one word that is not known. */
const FEWEST_LETTERS = 6;
const SHORTEST_HALF = 2;
const MOST_PLACES = 2;

/**
 * One word read as two, where the first is known: the space was left out, or something else typed for it. Those with
 * the longest first word come first.
 */
export function splitReadings(part: SearchPart, { text, words }: QueryReading): QueryReading[] {
  const [word] = words;
  if (!word || words.length > 1 || word.plain.length < FEWEST_LETTERS) return [];
  const readings: QueryReading[] = [];
  for (let at = word.end - SHORTEST_HALF; at >= word.start + SHORTEST_HALF; at--) {
    if (readings.length >= 2 * MOST_PLACES) break;
    const first = text.slice(word.start, at);
    if (!isKnown(part, first)) continue;
    readings.push(readingOf(`${first} ${text.slice(at, word.end)}`, { isRespaced: true }));
    readings.push(readingOf(`${first} ${text.slice(at + 1, word.end)}`, { isRespaced: true }));
  }
  return readings.filter((reading) => reading.words.length === 2);
}

function isKnown(part: SearchPart, text: string): boolean {
  const [word] = readWords(text, 1);
  const range = word && part.descend(part.everyKey, word.plain, 0);
  return range !== undefined && part.hasWhole(range);
}
