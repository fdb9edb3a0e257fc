import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsThen } from '../../../utils/claims/held-then.ts';
import { laterFirst, surelyAfter } from '../../../utils/claims/partial-dates.ts';
import type { PresentedFact, PresentedStatement } from '../../../utils/facts/presented.ts';
import { fact, said } from './presented-facts.ts';

const TODAY = '2026-11-22';
const HISTORY = [
  said(885_570, '2009-02-25'),
  said(880_227, '2013'),
  said(873_124, '2018'),
  said(821_800, '2025-12-01'),
];
const kostanay = fact('population', [HISTORY[3]!], { history: HISTORY, freshMonths: 36 });

function then(row: PresentedFact, articleDate: string | undefined): PresentedStatement | undefined {
  const { facts, shown } = factsThen([row], articleDate, TODAY);
  expect(shown).toBe(facts[0]?.atArticle !== undefined);
  return facts[0]?.atArticle;
}

describe('the value that held when an article was written', () => {
  it.each([
    ['2013-06-21', 880_227],
    ['2013', 880_227],
    ['2012-12-31', 885_570],
    ['2017', 880_227],
    ['2018-01-01', 873_124],
    ['2024-11', 873_124],
  ])('of %s is %s', (date, amount) => {
    expect(then(kostanay, date)?.value).toMatchObject({ amount });
  });

  it('stands beside today’s, which stay', () => {
    const { facts } = factsThen([kostanay, fact('area', [said(1)])], '2013', TODAY);
    const { atArticle: held, ...row } = facts[0]!;
    expect(held).toBe(HISTORY[1]);
    expect(row).toEqual(kostanay);
    expect(facts[1]).toEqual(fact('area', [said(1)]));
  });

  it.each<[string, PresentedFact, string | undefined]>([
    ['the page tells no date', kostanay, undefined],
    ['the article is of the last months', kostanay, '2026-01-01'],
    ['the article may be of the last months', kostanay, '2025'],
    [
      'the article is of the last months, and so is today’s value',
      fact('population', [said(1, '2026-10')], { history: [said(2, '2025'), said(1, '2026-10')] }),
      '2026-01-01',
    ],
    ['the article is of days to come', kostanay, '2031'],
    ['nothing is known of that time or before', kostanay, '2008'],
    ['there is no history', fact('population', [said(1, '2025')]), '2013'],
    [
      'what is known is too far back',
      fact('population', [said(1, '2025')], { history: [said(2, '1999'), said(1, '2025')], freshMonths: 36 }),
      '2013-06',
    ],
    [
      'what is known may be more than ten years back',
      fact('population', [said(1, '2025')], { history: [said(2, '2003'), said(1, '2025')], freshMonths: 36 }),
      '2013-06',
    ],
    [
      'today’s value may be of that time',
      fact('population', [said(1, '2013')], { history: [said(2, '2012'), said(1, '2013')] }),
      '2013-03',
    ],
    [
      'today’s value is preferred to a newer one, and older than the article',
      fact('population', [said(1, '2011')], { history: [said(1, '2011'), said(2, '2012')] }),
      '2013',
    ],
    [
      'it was the same',
      fact('area', [said(7, '2025')], { history: [said(7, '2012'), said(7, '2025')] }),
      '2013',
    ],
    [
      'a value is dated by its publication alone',
      fact('population', [said(1, '2025')], {
        history: [said(2, '2012', { asOfKind: 'publication' }), said(1, '2025')],
      }),
      '2013',
    ],
    [
      'today’s value was published before',
      fact('area', [said(1, '2012', { asOfKind: 'publication' })], {
        history: [said(2, '2009'), said(3, '2008')],
      }),
      '2013',
    ],
  ])('is not told where %s', (_, row, date) => {
    expect(then(row, date)).toBeUndefined();
  });

  it('may lie further back where its property lasts longer', () => {
    const history = [said(2, '1995', { unit: 'km2' }), said(1, '2025', { unit: 'km2' })];
    const row = fact('area', [history[1]!], { history });
    expect(then(row, '2013')).toBeUndefined();
    expect(then({ ...row, freshMonths: 240 }, '2013')).toBe(history[0]);
  });

  it('is told where today’s is published later, or has no date', () => {
    const history = [said(2, '2012'), said(3, '2011')];
    const row = (now: PresentedStatement) => fact('area', [now], { history });
    expect(then(row(said(1, '2019', { asOfKind: 'publication' })), '2013')).toBe(history[0]);
    expect(then(row(said(1)), '2013')).toBe(history[0]);
  });

  it('is of one date the one that stands first in the history', () => {
    const history = [said(2, '2012'), said(3, '2012'), said(1, '2025')];
    expect(then(fact('population', [history[2]!], { history }), '2013')).toBe(history[0]);
  });
});

describe('an office', () => {
  const holder = (text: string, from?: string, until?: string): PresentedStatement => ({
    value: { type: 'text', text: { text, lang: 'en' } },
    asOfKind: 'undated',
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    source: { name: 'Bureau', title: 'Bureau' },
  });
  const office = (now: PresentedStatement, ...before: PresentedStatement[]) =>
    fact('head-of-state', [now], { history: [...before, now] });
  const now = holder('Tokayev', '2019-03-20');

  it('has who held it then', () => {
    const first = holder('Nazarbayev', '1991-12', '2019-03-19');
    expect(then(office(now, first), '2013-06-21')).toBe(first);
    expect(then(office(now, first), '2019-03-19')).toBe(first);
    expect(then(office(now, first), '1992')).toBe(first);
  });

  it.each<[string, PresentedFact, string]>([
    [
      'it changed hands in the article’s own month',
      office(now, holder('N', '1991', '2019-03-19')),
      '2019-03',
    ],
    [
      'today’s holder had it beside another',
      office(holder('T', '2012'), holder('N', '1991', '2019')),
      '2013',
    ],
    ['today’s holder had it', office(now, holder('N', '1991', '2019-03-19')), '2020'],
    ['it is not known when it ended', office(now, holder('N', '1991')), '2013'],
    ['it is not known when it began', office(now, holder('N', undefined, '2019')), '2013'],
    ['it ended in that year', office(now, holder('N', '1991', '2013')), '2013-06'],
    ['it began in that year', office(now, holder('N', '2013', '2019')), '2013-06'],
    ['two had it at once', office(now, holder('N', '1991', '2019'), holder('M', '1991', '2019')), '2013'],
  ])('is left as it is where %s', (_, row, date) => {
    expect(then(row, date)).toBeUndefined();
  });
});

const dates = fc
  .tuple(
    fc.integer({ min: 1990, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [`${year}`, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].slice(0, parts).join('-'),
  );

it('is never of a later time, never by its publication, and never older than another that is known', () => {
  const statements = fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      dates,
      fc.constantFrom('reference' as const, 'publication' as const),
    )
    .map(([amount, asOf, asOfKind]) => said(amount, asOf, { asOfKind }));
  fc.assert(
    fc.property(fc.array(statements, { minLength: 1, maxLength: 6 }), dates, (all, article) => {
      const history = all.toSorted((a, b) => laterFirst(b.asOf!, a.asOf!));
      const row = fact('population', [all[0]!], { history, freshMonths: 36 });
      const held = then(row, article);
      if (!held) return;
      expect(held.asOfKind).toBe('reference');
      expect(surelyAfter(held.asOf!, article)).toBe(false);
      expect(held.value).not.toEqual(all[0]!.value);
      for (const other of history) {
        if (other.asOfKind === 'reference' && !surelyAfter(other.asOf!, article))
          expect(laterFirst(held.asOf!, other.asOf!)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
