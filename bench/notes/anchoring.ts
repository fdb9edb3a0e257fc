/**
 * Two hundred quotes found again in an article, as it was and with a passage before them and letters of some of them
 * changed, beside one plain search for each. Where they stand is compared first.
 */
import { blocksOf } from '../../tests/unit/notes/anchoring/articles.ts';
import type { Quote } from '../../utils/facts/note.ts';
import { anchorQuote } from '../../utils/notes/anchor.ts';
import { openPageText } from '../../utils/notes/page-text.ts';
import { quoteOf } from '../../utils/notes/quote.ts';
import { SEED, type Measured } from '../base/part.ts';
import { medians, pick, randomFrom } from '../names/measure.ts';

const QUOTES = 200;
const CHANGED = 20;
const ROUNDS = 31;
const BEFORE = 'A paragraph that was put there later, of a few words.\n';

export function measureAnchoring(): Measured {
  const text = blocksOf('grain-road.en').join('\n');
  const random = randomFrom(SEED);
  const quotes = Array.from({ length: QUOTES }, () => quoteFrom(text, random));
  const page = openPageText(text);
  for (const quote of quotes) {
    const { state, start, end } = anchorQuote(page, quote);
    if (state !== 'unchanged' || text.slice(start, end) !== text.slice(quote.start, quote.end)) {
      throw new Error(`“${quote.exact}” is ${state} in its own page`);
    }
  }
  const changed = changedText(text, quotes.slice(0, CHANGED));
  const other = openPageText(changed);
  const states = quotes.map((quote) => anchorQuote(other, quote).state);
  const own = quotes.map(({ exact }) => (changed.includes(exact) ? 'unchanged' : 'changed'));
  const wrong = states.filter((state, at) => state !== own[at]).length;
  if (wrong > 0) throw new Error(`${wrong} of ${QUOTES} quotes are told wrongly in the changed page`);
  const times = medians(
    {
      plain: () => quotes.reduce((sum, { exact }) => sum + text.indexOf(exact), 0),
      same: () => allIn(text, quotes),
      changed: () => allIn(changed, quotes),
    },
    ROUNDS,
  );
  const count = own.filter((state) => state === 'changed').length;
  return {
    lines: [
      `${QUOTES} quotes in ${text.length} characters, the middle of ${ROUNDS} rounds: ${times.same.toFixed(2)} ms; ` +
        `with ${count} of them changed and all of them moved ${times.changed.toFixed(2)} ms; ` +
        `indexOf for each ${times.plain.toFixed(3)} ms`,
    ],
    verdicts: [
      { says: 'anchoring: 200 notes, ms', figure: times.same, atMost: 50 },
      { says: 'anchoring: 200 notes of a changed page, ms', figure: times.changed, atMost: 200 },
    ],
  };
}

function allIn(text: string, quotes: readonly Quote[]): number {
  const page = openPageText(text);
  return quotes.reduce((sum, quote) => sum + (anchorQuote(page, quote).start ?? 0), 0);
}

/** Some words of one of its paragraphs, of whole words. */
function quoteFrom(text: string, random: () => number): Quote {
  const starts = [...text.matchAll(/(?<=^|\s)\p{L}/gu)].map(({ index }) => index);
  for (;;) {
    const start = pick(random, starts);
    const end = text.indexOf(' ', start + 30 + Math.floor(random() * 90));
    if (end !== -1 && !text.slice(start, end).includes('\n')) return quoteOf(text, start, end);
  }
}

/** A paragraph more at its beginning, and in each of these quotes another digit or letter. */
function changedText(text: string, quotes: readonly Quote[]): string {
  const letters = text.split('');
  for (const { start = 0, end = 0 } of quotes) {
    const at = letters.findIndex((sign, nth) => nth > start + 3 && nth < end && /[a-z0-9]/u.test(sign));
    if (at !== -1) letters[at] = letters[at] === 'q' ? 'z' : 'q';
  }
  return BEFORE + letters.join('');
}
