import { LONGEST_SENTENCE } from '../../utils/meeting/met-store.ts';
import type { Place } from '../../utils/meeting/page-names.ts';
import { sentenceAround } from '../../utils/reading/met.ts';

/** The sentence that a name stands in, as an example keeps it. */
export function exampleSentence({ text, start, end }: Place, lang: string): string {
  const words = { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
  // Two more are the dots of what was cut.
  return sentenceAround(words, lang, LONGEST_SENTENCE - 2);
}
