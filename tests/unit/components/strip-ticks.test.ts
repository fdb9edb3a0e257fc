import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripTicks } from '../../../components/controls/strip-ticks.ts';

const positions = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 2_000 })
  .map((all) => all.toSorted((a, b) => a - b));

test('ticks stand where the mentions are when there is room', () => {
  const xs = stripTicks([0, 0.5, 1], 1, 44).map(({ x, current }) => [x, current]);
  expect(xs).toEqual([
    [2, false],
    [22, true],
    [42, false],
  ]);
});

test('neighbours are pushed apart, also at the end of the strip', () => {
  expect(stripTicks([0.98, 0.99, 1], -1, 44).map(({ x }) => x)).toEqual([32, 37, 42]);
});

test('whatever the page, ticks stay on the strip, apart, in order, and the current one is among them', () => {
  fc.assert(
    fc.property(positions, fc.nat(), fc.integer({ min: 20, max: 200 }), (all, seed, width) => {
      const current = seed % all.length;
      const ticks = stripTicks(all, current, width);
      expect(ticks.filter((tick) => tick.current)).toHaveLength(1);
      ticks.forEach(({ x }, at) => {
        expect(x).toBeGreaterThanOrEqual(2 - 1e-6);
        expect(x).toBeLessThanOrEqual(width - 2 + 1e-6);
        if (at > 0) expect(x - ticks[at - 1]!.x).toBeGreaterThanOrEqual(2.5 - 1e-6);
      });
    }),
  );
});
