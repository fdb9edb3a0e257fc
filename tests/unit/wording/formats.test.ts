import { describe, expect, test } from 'vitest';
import { partialDate } from '../../../utils/wording/dates.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { amount, quantity } from '../../../utils/wording/numbers.ts';

const PEOPLE = { one: 'person', many: 'many people', other: 'people' };

describe('partial dates', () => {
  test.each([
    ['en', '2021', '2021'],
    ['en', '2021-03', 'March 2021'],
    ['en', '2021-03-25', '25 March 2021'],
    ['fr', '2021-03-25', '25 mars 2021'],
    ['ru', '2021-03', 'март 2021\u00a0г.'],
    ['kk', '2021-03', '2021\u00a0ж. наурыз'],
    ['kk', '2021-03-25', '2021\u00a0ж. 25\u00a0наурыз'],
    ['en', '0079-08-24', '24 August 79'],
  ] as const)('%s %s is written %s', (lang, date, text) => {
    expect(partialDate(lang, date)).toBe(text);
  });

  test.each(WORDING_LANGUAGES)('a year is never widened to a month or day in %s', (lang) => {
    for (const width of ['long', 'short', 'year'] as const)
      expect(partialDate(lang, '1936', width)).toBe('1936');
    expect(partialDate(lang, '2021-03')).not.toMatch(/\b1\b/);
  });

  test('the last day of a month stays in its month, wherever the reader is', () => {
    expect(partialDate('en', '2021-12-31', 'short')).toBe('31 Dec 2021');
    expect(partialDate('kk', '2021-12-31', 'short')).toBe('2021\u00a0ж. 31\u00a0жел.');
  });

  test('columns take the year alone', () => {
    expect(partialDate('fr', '2021-03-25', 'year')).toBe('2021');
  });

  test('what is no date is left as it came', () => {
    expect(partialDate('en', 'about 1900')).toBe('about 1900');
  });
});

describe('amounts', () => {
  test('keep every digit of the source', () => {
    expect(amount('en', 7644.2)).toBe('7,644.2');
    expect(amount('en', 0.000123)).toBe('0.000123');
    expect(amount('fr', 196001)).toBe('196\u202f001');
    expect(amount('ru', 196001)).toBe('196\u00a0001');
    expect(amount('kk', 1234.5)).toBe('1\u00a0234,5');
  });

  test('are short in rows from a million on', () => {
    const short = (lang: (typeof WORDING_LANGUAGES)[number], value: number) =>
      quantity(lang, value, undefined, { short: true }).figure;
    expect(short('en', 829_984)).toBe('829,984');
    expect(short('en', 20_345_678)).toBe('20.3\u00a0million');
    expect(short('fr', 20_345_678)).toBe('20,3\u00a0millions');
    expect(short('ru', 20_345_678)).toBe('20,3\u00a0млн');
    expect(short('kk', 20_345_678)).toBe('20,3\u00a0млн');
  });
});

describe('quantities', () => {
  const written = (...given: Parameters<typeof quantity>) => Object.values(quantity(...given)).join('');

  test('take a word for very large amounts where no digit is lost and it is shorter', () => {
    const product = WORDING_LANGUAGES.map((lang) => written(lang, 4_182_100_000_000));
    expect(product).toEqual([
      '4.1821\u00a0trillion',
      '4\u202f182,1\u00a0milliards',
      '4,1821\u00a0трлн',
      '4,1821\u00a0трлн',
    ]);
    expect(written('en', 4_182_123_456_789)).toBe('4,182,123,456,789');
    expect(written('en', 20_495_975)).toBe('20,495,975');
  });

  test('put the percent sign as each language does', () => {
    const percent = { symbol: '%', names: { other: 'per cent' } };
    expect(WORDING_LANGUAGES.map((lang) => written(lang, 3.5, percent))).toEqual([
      '3.5%',
      '3,5\u00a0%',
      '3,5\u00a0%',
      '3,5%',
    ]);
  });

  test('put dollars first in English alone, and other signs behind', () => {
    const dollars = { symbol: 'US$', names: { other: 'US dollars' } };
    expect(written('en', 1200, dollars)).toBe('US$1,200');
    expect(written('fr', 1200, dollars)).toBe('1\u202f200\u00a0US$');
    expect(written('en', 148_300, { symbol: '₸', names: { other: 'tenge' } })).toBe('148,300\u00a0₸');
  });

  test('name units without a sign in the right form', () => {
    expect(written('en', 1, { names: PEOPLE })).toBe('1 person');
    expect(written('en', 20_345_678, { names: PEOPLE }, { short: true })).toBe(
      '20.3\u00a0million many people',
    );
    expect(written('en', 5, { names: { other: 'people' } }, { atLeast: true })).toBe('≥\u00a05 people');
  });
});
