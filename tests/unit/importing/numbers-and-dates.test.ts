import { describe, expect, it } from 'vitest';
import { readDate } from '../../../utils/importing/read-date.ts';
import { readNumber } from '../../../utils/importing/read-number.ts';

describe('a number', () => {
  it.each([
    ['0', 0],
    ['821800', 821_800],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00A0234\u202F567', 1_234_567],
    ['1 234,567', 1234.567],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12’345', 12_345],
    ["12'345.6", 12_345.6],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['12,5', 12.5],
    ['829 тыс.', 829_000],
    ['829,4 тыс.', 829_400],
    ['1.1 million', 1_100_000],
    ['2,9 млн', 2_900_000],
    ['3 млрд', 3_000_000_000],
    ['250 мың', 250_000],
    ['1,3 milliard', 1_300_000_000],
    ['−12', -12],
    ['-0', 0],
    ['1.5e3', 1500],
  ])('%s', (text, amount) => {
    expect(readNumber(text)).toEqual({ type: 'number', amount, atLeast: false, rest: '' });
  });

  it.each(['1,234', '1.234', '829,234 тыс.', '12.345', '-1,234', '999,999'])('%s is not guessed', (text) => {
    expect(readNumber(text)).toEqual({ type: 'ambiguous' });
  });

  it('is what the reader said where it is ambiguous', () => {
    expect(readNumber('1,234', '.')).toMatchObject({ amount: 1234 });
    expect(readNumber('1,234', ',')).toMatchObject({ amount: 1.234 });
    expect(readNumber('1.234', '.')).toMatchObject({ amount: 1.234 });
    expect(readNumber('1.234', ',')).toMatchObject({ amount: 1234 });
    expect(readNumber('1.234,5', '.')).toEqual({ type: 'none' });
    expect(readNumber('12,5', '.')).toEqual({ type: 'none' });
    expect(readNumber('1,234,567', ',')).toEqual({ type: 'none' });
    expect(readNumber('1 234 567', ',')).toMatchObject({ amount: 1_234_567 });
  });

  it.each([
    '',
    'many',
    '12,34,567',
    '1 23',
    '1..2',
    '1,2,3',
    '12.',
    'about 5',
    '1e999',
    '١٢',
    '1,2.3,4',
    '--1',
    '2 021-03',
  ])('%s is none', (text) => expect(readNumber(text)).toEqual({ type: 'none' }));

  it('leaves what stands behind it, and knows "at least"', () => {
    expect(readNumber('196 001 км²')).toMatchObject({ amount: 196_001, rest: 'км²' });
    expect(readNumber('1,2 million d’habitants')).toMatchObject({ amount: 1_200_000, rest: 'd’habitants' });
    expect(readNumber('7800+')).toMatchObject({ amount: 7800, atLeast: true });
    expect(readNumber('≥ 7800 km')).toMatchObject({ amount: 7800, atLeast: true, rest: 'km' });
    expect(readNumber('12%')).toMatchObject({ amount: 12, rest: '%' });
  });

  it('never takes long to read', () => {
    for (const text of [
      '1 '.repeat(30_000),
      '1,'.repeat(30_000),
      `${'9'.repeat(60_000)}x`,
      ' '.repeat(60_000),
    ]) {
      expect(['none', 'number']).toContain(readNumber(text).type);
    }
  });
});

describe('a date', () => {
  it.each([
    ['2021', '2021'],
    ['2021-03', '2021-03'],
    ['2021-3-5', '2021-03-05'],
    ['2021-03-25T00:00:00Z', '2021-03-25'],
    ['20210325', '2021-03-25'],
    ['25.03.2021', '2021-03-25'],
    ['03.2021', '2021-03'],
    ['25/03/2021', '2021-03-25'],
    ['03/25/2021', '2021-03-25'],
    ['03/03/2021', '2021-03-03'],
    ['03/2021', '2021-03'],
    ['2021 г.', '2021'],
    ['2021 год', '2021'],
    ['2021 ж.', '2021'],
    ['25 марта 2021 г.', '2021-03-25'],
    ['март 2021', '2021-03'],
    ['25 March 2021', '2021-03-25'],
    ['March 25, 2021', '2021-03-25'],
    ['March 2021', '2021-03'],
    ['1er février 2021', '2021-02-01'],
    ['2021 жылғы 25 наурыз', '2021-03-25'],
    ['25 наурыз 2021', '2021-03-25'],
    ['0988', '0988'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toEqual({ type: 'date', date });
  });

  it('that could be two days is not guessed', () => {
    expect(readDate('03/04/2021')).toEqual({ type: 'ambiguous' });
  });

  it.each([
    '',
    '2021-13',
    '2021-02-30',
    '30 февраля 2021',
    '25.13.2021',
    '21',
    'soon',
    '0000',
    '13/13/2021',
    '2021-00',
  ])('%s is none', (text) => expect(readDate(text)).toEqual({ type: 'none' }));
});
