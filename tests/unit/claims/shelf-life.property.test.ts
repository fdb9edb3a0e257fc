import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factRows } from '../../../utils/claims/rows.ts';
import { nextTurn, oldFrom } from '../../../utils/claims/shelf-life.ts';
import type { Statement } from '../../../utils/facts/statement.ts';

const DAY = 86_400_000;
const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const date = fc
  .tuple(fc.integer({ min: 12_000, max: 22_000 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => isoDay(day).slice(0, length));
const statement = fc.record(
  {
    property: fc.constantFrom('fast', 'slow', 'never'),
    value: fc.nat(3).map((amount) => ({ type: 'quantity' as const, amount })),
    asOfKind: fc.constant('reference' as const),
    asOf: date,
    from: date,
    until: date,
    rank: fc.constantFrom('normal' as const, 'preferred' as const),
    source: fc.constantFrom('one', 'two'),
  },
  { requiredKeys: ['property', 'value', 'asOfKind', 'rank', 'source'] },
);
const property = (fresh?: string) => ({ labels: {}, order: 0, ...(fresh !== undefined && { fresh }) });
const tables = {
  properties: { fast: property('P5M'), slow: property('P2Y1M'), never: property() },
  sources: {},
};
const rowsOn = (statements: readonly Statement[], day: number) => factRows(statements, tables, isoDay(day));

it('facts are old from the very day that their rows say so', () => {
  fc.assert(
    fc.property(
      fc.array(statement, { maxLength: 3 }),
      fc.integer({ min: 15_000, max: 24_000 }),
      (all, day) => {
        const undying = all.map(({ from: _from, until: _until, ...one }) => one);
        const from = oldFrom(rowsOn(undying, 0));
        const isOld = rowsOn(undying, day).some(({ yearsOld }) => yearsOld !== undefined);
        expect(from !== undefined && from <= day).toBe(isOld);
        if (from === undefined) return;
        const says = (on: number) => rowsOn(undying, on).some(({ yearsOld }) => yearsOld !== undefined);
        expect([says(from - 1), says(from)]).toEqual([false, true]);
      },
    ),
    { numRuns: 3_000 },
  );
});

it('which facts hold changes on no day before the next turn', () => {
  const holding = (all: readonly Statement[], day: number) =>
    rowsOn(all, day).map(({ statements, sourcesDiffer }) => ({ statements, sourcesDiffer }));
  fc.assert(
    fc.property(
      fc.array(statement, { maxLength: 4 }),
      fc.integer({ min: 11_000, max: 22_500 }),
      fc.nat(4_000),
      (all, today, later) => {
        const turn = nextTurn(all, today);
        const day = turn === undefined ? today + later : Math.min(today + later, turn - 1);
        expect(holding(all, day)).toEqual(holding(all, today));
        if (turn !== undefined) expect(turn).toBeGreaterThan(today);
      },
    ),
    { numRuns: 3_000 },
  );
});
