/**
 * Two hundred quotes found again in the sample articles, as they were, and with a passage before them and letters of
 * some of them changed, beside one plain search for each. Where they stand is compared first.
 */
import { ARTICLES, textOf } from '../../tests/unit/notes/anchoring/articles.ts';
import type { Quote } from '../../utils/facts/note.ts';
import { anchorQuote } from '../../utils/notes/anchor.ts';
import { openPageText } from '../../utils/notes/page-text.ts';
import { asShown, quoteOf } from '../../utils/notes/quote.ts';
import { SEED, type Measured } from '../base/part.ts';
import { medians, pick, randomFrom } from '../names/measure.ts';

const QUOTES = 200;
/** Letters that are changed in each article. */
const CHANGED = 2;
const ROUNDS = 31;
const BEFORE = 'A paragraph that was put there later, of a few words.\n';

export function measureAnchoring(): Measured {
  const random = randomFrom(SEED);
  const pages = ARTICLES.map((article) => pageOf(textOf(article), random));
  const moved = pages.map(({ changed, quotes }) => ({ text: changed, quotes }));
  const times = medians(
    {
      plain: () =>
        sumOf(pages, ({ text, quotes }) => quotes.reduce((sum, { exact }) => sum + text.indexOf(exact), 0)),
      same: () => sumOf(pages, allIn),
      changed: () => sumOf(moved, allIn),
    },
    ROUNDS,
  );
  const [same, changed] = [times.same / times.plain, times.changed / times.plain];
  return {
    lines: [
      `${sumOf(pages, ({ quotes }) => quotes.length)} quotes in ${pages.length} articles, the middle of ${ROUNDS} rounds: ` +
        `${times.same.toFixed(2)} ms; with ${sumOf(pages, ({ others }) => others)} of them changed and all of them moved ` +
        `${times.changed.toFixed(2)} ms; indexOf for each ${times.plain.toFixed(3)} ms`,
    ],
    verdicts: [
      { says: 'anchoring: pages as they were, over indexOf for each quote', figure: same, atMost: 400 },
      { says: 'anchoring: changed pages, over the same', figure: changed, atMost: 400 },
    ],
  };
}

interface QuotedPage {
  readonly text: string;
  readonly changed: string;
  readonly quotes: readonly Quote[];
  /** How many quotes are no longer there word by word. */
  readonly others: number;
}

/** A page with its quotes, once they are known to be found as they should be. */
function pageOf(text: string, random: () => number): QuotedPage {
  const quotes = Array.from({ length: QUOTES / ARTICLES.length }, () => quoteFrom(text, random));
  const page = openPageText(text);
  for (const quote of quotes) {
    const { state, start, end } = anchorQuote(page, quote);
    if (state !== 'unchanged' || text.slice(start, end) !== text.slice(quote.start, quote.end)) {
      throw new Error(`“${quote.exact}” is ${state} in its own page`);
    }
  }
  const changed = changedText(text, quotes.slice(0, CHANGED));
  const other = openPageText(changed);
  const shown = asShown(changed);
  let others = 0;
  for (const quote of quotes) {
    const { state } = anchorQuote(other, quote);
    const isThere = shown.includes(quote.exact);
    if (!isThere) others += 1;
    if (state !== (isThere ? 'unchanged' : 'changed')) {
      throw new Error(`“${quote.exact}” is ${state} in the changed page`);
    }
  }
  return { text, changed, quotes, others };
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function allIn({ text, quotes }: Pick<QuotedPage, 'text' | 'quotes'>): number {
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
    const at = letters.findIndex((sign, nth) => nth > start + 3 && nth < end && /[\p{Ll}\d]/u.test(sign));
    if (at !== -1) letters[at] = letters[at] === 'q' ? 'z' : 'q';
  }
  return BEFORE + letters.join('');
}
