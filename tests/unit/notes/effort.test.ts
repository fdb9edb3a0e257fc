import { describe, expect, test } from 'vitest';
import { anchorQuote } from '../../../utils/notes/anchor.ts';
import { openPageText } from '../../../utils/notes/page-text.ts';
import { quoteOf } from '../../../utils/notes/quote.ts';
import { CHUNK, MOST_STEPS, SEARCH_UNITS } from '../../../utils/notes/thresholds.ts';
import { textOf } from './anchoring/articles.ts';

/** What one search more may cost once enough was done: it is looked at before each. */
const ONE_MORE = (CHUNK * 2 * SEARCH_UNITS + CHUNK + SEARCH_UNITS * 2) * 4;

describe('the work of finding a place', { timeout: 30_000 }, () => {
  const article = textOf('grain-road.en');
  /** Two million units of sentences, none of which is said twice. */
  const long = Array.from({ length: 2_000_000 / 80 }, (_, at) =>
    `Sentence ${at} of the page tells of ${(at * 7919) % 100_003} wagons and of nobody in Kostanay.`.slice(
      0,
      79,
    ),
  ).join('\n');

  test('is nothing where the page has the quote among its own words', () => {
    const effort = { steps: 0 };
    const quote = quoteOf(long, 1_000_000, 1_020_000);
    const place = anchorQuote(openPageText(long), quote, effort);
    expect(place).toMatchObject({ state: 'unchanged', start: quote.start });
    expect(effort.steps).toBe(0);
  });

  test('is bounded for a quote that is nowhere in two million units', () => {
    const effort = { steps: 0 };
    const quote = quoteOf(textOf('border-courts.ru'), 300, 550);
    expect(anchorQuote(openPageText(long), quote, effort)).toEqual({ state: 'gone' });
    expect(effort.steps).toBeLessThan(20_000_000);
  });

  test('finds a long quote with a word of it changed, in a long page', () => {
    const quote = quoteOf(long, 1_000_000, 1_020_000);
    const at = long.indexOf('Sentence', 1_010_000);
    const now = `${long.slice(0, at)}Paragraph${long.slice(at + 'Sentence'.length)}`;
    const effort = { steps: 0 };
    const place = anchorQuote(openPageText(now), quote, effort);
    expect(place).toMatchObject({ state: 'changed', how: 'position', start: quote.start, end: 1_020_001 });
    expect(place.text).toContain('Paragraph');
    expect(effort.steps).toBeLessThan(1_000_000);
  });

  test('finds a long quote by its ends where what stood around it is other too', () => {
    const start = long.indexOf('Sentence 12600 ');
    const end = long.indexOf('Sentence 12850 ') - 1;
    const now = `${long.slice(0, start - 300)}\nQuite other words.\n${long
      .slice(start, end)
      .replace('Sentence 12625 ', 'Paragraph 12625 ')}\nOther words here too.\n${long.slice(end + 300)}`;
    const place = anchorQuote(openPageText(now), quoteOf(long, start, end));
    expect(place.state).toBe('changed');
    expect(now.slice(place.start, place.end)).toBe(
      long.slice(start, end).replace('Sentence 12625 ', 'Paragraph 12625 '),
    );
  });

  test.each([
    ['a page made of the quote’s letters', 'ab'.repeat(500_000), `${'ab'.repeat(100)}c`],
    ['a page of one letter', 'a'.repeat(1_000_000), `${'a'.repeat(120)}b${'a'.repeat(120)}`],
    ['a page that says nothing else', 'Iran '.repeat(200_000), 'Iranian or Iraqi oil and gas or grain'],
    ['a page of one letter, and a quote of one', 'a'.repeat(1_000_000), 'a'],
  ])('is bounded on %s', (_, text, exact) => {
    const effort = { steps: 0 };
    const quote = {
      exact,
      prefix: 'what stood before it, which is not here, ',
      suffix: ' and what stood behind it',
    };
    expect(anchorQuote(openPageText(text), quote, effort).state).toBe('gone');
    expect(effort.steps).toBeLessThan(MOST_STEPS + ONE_MORE);
  });

  test('of opening a page is done once for all of its quotes', () => {
    const page = openPageText(article);
    expect(page.folded).not.toBe('');
    const [first, second] = [quoteOf(article, 40, 90), quoteOf(article, 400, 700)];
    expect(anchorQuote(page, first).start).toBe(first.start);
    expect(anchorQuote(page, second).start).toBe(second.start);
  });
});
