import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../utils/hover/geometry.ts';
import { boxOf, place } from '../../../utils/hover/place.ts';

/** Whether two boxes share an area; touching edges do not count. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const viewport = { width: 1_000, height: 800 };
const line = { left: 300, top: 200, right: 360, bottom: 220 };

describe('place', () => {
  test('stands below the line, beginning before the word', () => {
    expect(place({ line, height: 300, viewport, dir: 'ltr' })).toEqual({
      left: 288,
      top: 228,
      width: 340,
      height: 300,
      side: 'below',
    });
  });

  test('begins at the other side of the word where the interface is written from right to left', () => {
    expect(place({ line, height: 300, viewport, dir: 'rtl' }).left).toBe(360 + 12 - 340);
  });

  test('flips above where little room is left below', () => {
    const low = { ...line, top: 600, bottom: 620 };
    expect(place({ line: low, height: 300, viewport, dir: 'ltr' })).toMatchObject({
      side: 'above',
      top: 600 - 8 - 300,
      height: 300,
    });
  });

  test('stays below where above there is even less', () => {
    const flat = { width: 1_000, height: 300 };
    const high = { ...line, top: 90, bottom: 110 };
    expect(place({ line: high, height: 400, viewport: flat, dir: 'ltr' })).toMatchObject({
      side: 'below',
      height: 300 - 8 - 118,
    });
  });

  test('is shifted to keep its distance from the edge', () => {
    const far = { ...line, left: 940, right: 990 };
    expect(place({ line: far, height: 300, viewport, dir: 'ltr' }).left).toBe(1_000 - 8 - 340);
    const near = { ...line, left: 2, right: 40 };
    expect(place({ line: near, height: 300, viewport, dir: 'ltr' }).left).toBe(8);
  });

  test('is narrower on a screen of 320 pixels', () => {
    const small = { width: 320, height: 568 };
    expect(
      place({ line: { ...line, left: 100, right: 150 }, height: 300, viewport: small, dir: 'ltr' }),
    ).toMatchObject({ left: 8, width: 304 });
  });

  test('never covers the line, is never higher than allowed, and stays inside the viewport', () => {
    const asked = fc
      .record({ width: fc.integer({ min: 200, max: 4_000 }), height: fc.integer({ min: 150, max: 3_000 }) })
      .chain((view) =>
        fc.record({
          viewport: fc.constant(view),
          dir: fc.constantFrom('ltr' as const, 'rtl' as const),
          height: fc.integer({ min: 0, max: 2_000 }),
          line: fc
            .record({
              left: fc.integer({ min: -200, max: view.width + 200 }),
              top: fc.integer({ min: 0, max: view.height - 20 }),
              width: fc.integer({ min: 1, max: 400 }),
              height: fc.integer({ min: 8, max: 60 }),
            })
            .map((at) => ({
              left: at.left,
              top: at.top,
              right: at.left + at.width,
              bottom: Math.min(at.top + at.height, view.height),
            })),
        }),
      );
    fc.assert(
      fc.property(asked, (given) => {
        const placed = place(given);
        const card = boxOf(placed);
        expect(overlap(card, given.line)).toBe(false);
        expect(placed.height).toBeLessThanOrEqual(Math.min(given.height, 420));
        expect(card.left).toBeGreaterThanOrEqual(8);
        expect(card.right).toBeLessThanOrEqual(given.viewport.width - 8);
        if (placed.height > 0) {
          expect(card.top).toBeGreaterThanOrEqual(8);
          expect(card.bottom).toBeLessThanOrEqual(given.viewport.height - 8);
        }
      }),
    );
  });

  test('uses the larger side wherever it has to shrink below the room it wants', () => {
    const top = fc.integer({ min: 0, max: 780 });
    fc.assert(
      fc.property(top, (y) => {
        const placed = place({
          line: { ...line, top: y, bottom: y + 20 },
          height: 420,
          viewport,
          dir: 'ltr',
        });
        const other = placed.side === 'below' ? y - 16 : 800 - 16 - (y + 20);
        if (placed.height < 240) expect(other).toBeLessThanOrEqual(placed.height);
      }),
    );
  });
});
