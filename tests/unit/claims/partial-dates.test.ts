import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  laterFirst,
  mayAgree,
  monthsSince,
  surelyAfter,
  surelyBefore,
  surelyWithin,
} from '../../../utils/claims/partial-dates.ts';

describe('surelyWithin', () => {
  it.each([
    ['2024', '2024', true],
    ['2025', '2026-01-01', true],
    ['2024', '2025', false],
    ['2024-06', '2025-05', true],
    ['2024-06', '2025-06', false],
    ['2024-02-29', '2025-02-28', true],
    ['2024-02-29', '2025-03-01', false],
    ['2021', '2021-09-01', true],
    ['2020', '2024', false],
  ])('%s and %s within twelve months: %s', (a, b, expected) => {
    expect(surelyWithin(12, a, b)).toBe(expected);
    expect(surelyWithin(12, b, a)).toBe(expected);
  });

  it('never says of partial dates what one of their days denies', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (a, b, cutA, cutB) => {
        const [fullA, fullB] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
        if (surelyWithin(12, fullA.slice(0, cutA), fullB.slice(0, cutB))) {
          expect(surelyWithin(12, fullA, fullB)).toBe(true);
        }
      }),
    );
  });
});

describe('monthsSince', () => {
  it.each([
    ['2021', '2026-11-22', 58],
    ['2021-11', '2026-11-22', 59],
    ['2021-11-22', '2026-11-22', 60],
    ['2021-11-23', '2026-11-22', 59],
    ['2027', '2026-11-22', 0],
  ])('counts from the last day that %s may mean to %s', (date, today, months) => {
    expect(monthsSince(date, today)).toBe(months);
  });
});

describe('before and after', () => {
  it('leaves a date that may be today undecided', () => {
    expect(surelyBefore('2026', '2026-11-22')).toBe(false);
    expect(surelyAfter('2026', '2026-11-22')).toBe(false);
    expect(surelyBefore('2026-10', '2026-11-22')).toBe(true);
    expect(surelyAfter('2026-12', '2026-11-22')).toBe(true);
  });

  it('sorts later dates first, and the narrower of two that end together', () => {
    expect(['2020', '2021-12-31', '2021', '2021-05'].sort(laterFirst)).toEqual([
      '2021-12-31',
      '2021',
      '2021-05',
      '2020',
    ]);
  });

  it('lets a date agree with its own year', () => {
    expect(mayAgree('1991', '1991-12-16')).toBe(true);
    expect(mayAgree('1991-12-16', '1991-12-25')).toBe(false);
  });
});
