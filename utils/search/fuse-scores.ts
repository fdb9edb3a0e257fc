import Fuse from 'fuse.js/basic';
import type { QueryReading } from './read-query.ts';
import { readWords, type Word } from './read-words.ts';

/** A name that was found, with the reading of the query that found it. */
interface Found {
  readonly text: string;
  readonly reading: QueryReading;
  /** They are written in different scripts, and so are compared by sound. */
  readonly viaScript: boolean;
}

const MOST_WORDS = 16;
/** Fuse.js gives up beyond this; what it gives up on was found by an edit that it counts as two. */
const THRESHOLD = 0.8;

/** What Fuse.js says of each name: 0 for the same, 1 for what it would not have found. */
export function fuseScores(found: readonly Found[]): number[] {
  const scores = found.map(() => 1);
  for (const form of ['plain', 'sound'] as const) {
    for (const reading of new Set(found.map((one) => one.reading))) {
      const places = found.flatMap((one, place) =>
        one.reading === reading && one.viaScript === (form === 'sound') ? [place] : [],
      );
      const texts = places.map((place) => textOf(form, readWords(found[place]!.text, MOST_WORDS)));
      const options = { includeScore: true, shouldSort: false, ignoreFieldNorm: true, threshold: THRESHOLD };
      const results = new Fuse(texts, options).search(textOf(form, reading.words));
      for (const { refIndex, score = 1 } of results) scores[places[refIndex]!] = score;
    }
  }
  return scores;
}

function textOf(form: 'plain' | 'sound', words: readonly Word[]): string {
  return words.map((word) => word[form]).join(' ');
}
