import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { articleDate } from '../../../utils/page/article-date.ts';
import { articleRoot } from '../../../utils/page/detect-article.ts';
import { ADDRESS, CASES, jsonLd, meta, PLAIN, type Where } from '../../pages/article-dates.ts';
import { closeFrames, openFrame } from '../../support/frame.ts';

afterEach(closeFrames);

async function dateOf(head: string, body: string, { address = ADDRESS, loadedAs = address }: Where = {}) {
  const { document } = await openFrame(body, head);
  const { root } = articleRoot(document, { wholePage: !body.includes('<article') });
  return articleDate(document, { root: root as Element, address, loadedAs });
}

describe('the date of an article', () => {
  test.each(CASES)('%s: %s', async (_name, expected, head, body, where) => {
    expect(await dateOf(head, body, where)).toBe(expected);
  });

  test('tomorrow is a date, where the site is ahead of us; the day after is not', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    expect(await dateOf(meta('date', day(1)), PLAIN)).toBe(day(1));
    expect(await dateOf(meta('date', day(3)), PLAIN)).toBeUndefined();
    expect(await dateOf(meta('date', day(0).slice(0, 4)), PLAIN)).toBe(day(0).slice(0, 4));
  });

  test('the document itself knows what it was loaded as', async () => {
    const { document } = await openFrame(PLAIN, meta('date', '2013-06-21'));
    const root = document.querySelector('article') as Element;
    expect(articleDate(document, { root, address: document.URL })).toBe('2013-06-21');
    expect(articleDate(document, { root, address: ADDRESS })).toBeUndefined();
  });

  test('whatever is written there, it is a date of the calendar or none', async () => {
    const { document } = await openFrame(PLAIN, `${meta('date', '')}${jsonLd('')}`);
    const root = document.querySelector('article') as Element;
    const [said, script] = [document.querySelector('meta[property]'), document.querySelector('script')];
    const number = fc.integer({ min: 0, max: 2_100 }).map((value) => String(value).padStart(2, '0'));
    const likeDates = fc
      .tuple(number, fc.constantFrom('-', '/', '.', ' ', '', ' Jun '), number, number)
      .map(([year, by, month, day]) => [year, month, day].join(by));
    const texts = fc.oneof(
      likeDates,
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.date().map(String),
      fc.json(),
    );
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (one, other, isJson) => {
        said?.setAttribute('content', one);
        (script as Element).textContent = isJson
          ? JSON.stringify({ '@type': 'Article', datePublished: other })
          : `{"@type":"Article","datePublished":"${other}"`;
        const date = articleDate(document, { root, address: `${ADDRESS}/${other}`, loadedAs: ADDRESS });
        if (date === undefined) return;
        expect(date).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
        expect(new Date(date).toISOString().startsWith(date)).toBe(true);
        expect(date >= '1990').toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
