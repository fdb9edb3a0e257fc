import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../utils/hover/geometry.ts';
import { boxOf, place, placePinned, placeSheet, type Place } from '../../../utils/hover/place.ts';

/** Whether two boxes share an area; touching edges do not count. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const view = { left: 0, top: 0, right: 1_000, bottom: 800 };
const plain = { view, dir: 'ltr', scale: 1 } as const;
const line = { left: 300, top: 200, right: 360, bottom: 220 };

/** What is seen of a page: of a screen of 320 × 240 pixels, or of a part of it that fingers have zoomed into. */
const views = fc
  .record({
    left: fc.integer({ min: 0, max: 400 }),
    top: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 160, max: 4_000 }),
    height: fc.integer({ min: 120, max: 3_000 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
const scales = fc.constantFrom(1, 1.15, 1.3, 1.5);

function expectWithin(placed: Place, seen: Box, margin = 8): void {
  const { left, top, right, bottom } = boxOf(placed);
  expect(left).toBeGreaterThanOrEqual(seen.left + margin);
  expect(right).toBeLessThanOrEqual(seen.right - margin + 1e-6);
  if (placed.height === 0) return;
  expect(top).toBeGreaterThanOrEqual(seen.top + margin);
  expect(bottom).toBeLessThanOrEqual(seen.bottom - margin + 1e-6);
}

describe('place', () => {
  test('stands below the line, beginning before the word', () => {
    expect(place({ line, height: 300, ...plain })).toEqual({
      left: 288,
      top: 228,
      width: 340,
      height: 300,
      side: 'below',
    });
  });

  test('begins at the other side of the word where the interface is written from right to left', () => {
    expect(place({ ...plain, line, height: 300, dir: 'rtl' }).left).toBe(360 + 12 - 340);
  });

  test('flips above where little room is left below', () => {
    const low = { ...line, top: 600, bottom: 620 };
    expect(place({ line: low, height: 300, ...plain })).toMatchObject({
      side: 'above',
      top: 600 - 8 - 300,
      height: 300,
    });
  });

  test('stays below where above there is even less', () => {
    const flat = { ...view, bottom: 300 };
    const high = { ...line, top: 90, bottom: 110 };
    expect(place({ line: high, height: 400, ...plain, view: flat })).toMatchObject({
      side: 'below',
      height: 300 - 8 - 118,
    });
  });

  test('is shifted to keep its distance from the edge', () => {
    const far = { ...line, left: 940, right: 990 };
    expect(place({ line: far, height: 300, ...plain }).left).toBe(1_000 - 8 - 340);
    const near = { ...line, left: 2, right: 40 };
    expect(place({ line: near, height: 300, ...plain }).left).toBe(8);
  });

  test('is narrower on a screen of 320 pixels', () => {
    const small = { ...view, right: 320, bottom: 568 };
    expect(
      place({ line: { ...line, left: 100, right: 150 }, height: 300, ...plain, view: small }),
    ).toMatchObject({ left: 8, width: 304 });
  });

  test('is larger where the reader wants it so, as far as there is room', () => {
    expect(place({ ...plain, line, height: 900, scale: 1.5 })).toMatchObject({ width: 510, height: 564 });
    const low = { ...line, top: 330, bottom: 350 };
    // 434 pixels below: enough for a card of the plain size, and of the large one.
    expect(place({ ...plain, line: low, height: 900, scale: 1.5 }).side).toBe('below');
    expect(place({ ...plain, line: { ...low, bottom: 450 }, height: 900, scale: 1.5 }).side).toBe('below');
    const lower = { ...line, top: 440, bottom: 460 };
    expect(place({ ...plain, line: lower, height: 900 }).side).toBe('below');
    expect(place({ ...plain, line: lower, height: 900, scale: 1.5 }).side).toBe('above');
    const small = { ...view, right: 320, bottom: 240 };
    expect(place({ ...plain, line, height: 900, view: small, scale: 1.5 }).width).toBe(304);
  });

  test('keeps to what is seen of a page that is zoomed in', () => {
    const seen = { left: 250, top: 150, right: 650, bottom: 450 };
    expect(place({ ...plain, line, height: 900, view: seen })).toMatchObject({
      left: 288,
      top: 228,
      height: 450 - 8 - 228,
    });
    expect(place({ ...plain, line: { ...line, left: 600 }, height: 900, view: seen }).left).toBe(302);
  });

  test('never covers the line, is never higher than allowed, and stays inside what is seen', () => {
    const asked = views.chain((seen) =>
      fc.record({
        view: fc.constant(seen),
        scale: scales,
        dir: fc.constantFrom('ltr' as const, 'rtl' as const),
        height: fc.integer({ min: 0, max: 2_000 }),
        line: fc
          .record({
            left: fc.integer({ min: -200, max: seen.right + 200 }),
            top: fc.integer({ min: seen.top - 50, max: seen.bottom - 1 }),
            width: fc.integer({ min: 1, max: 400 }),
            height: fc.integer({ min: 8, max: 60 }),
          })
          .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }))
          .filter(({ bottom }) => bottom > seen.top),
      }),
    );
    fc.assert(
      fc.property(asked, (given) => {
        const placed = place(given);
        expect(overlap(boxOf(placed), given.line)).toBe(false);
        expect(placed.height).toBeLessThanOrEqual(Math.min(given.height, 420 * given.scale));
        expectWithin(placed, given.view);
      }),
      { numRuns: 1_000 },
    );
  });

  test('uses the larger side wherever it has to shrink below the room it wants', () => {
    const top = fc.integer({ min: 0, max: 780 });
    fc.assert(
      fc.property(top, (y) => {
        const placed = place({
          line: { ...line, top: y, bottom: y + 20 },
          height: 420,
          ...plain,
        });
        const other = placed.side === 'below' ? y - 16 : 800 - 16 - (y + 20);
        if (placed.height < 240) expect(other).toBeLessThanOrEqual(placed.height);
      }),
    );
  });
});

describe('a sheet', () => {
  test('is as wide as the screen, at its lower edge, and at most 60 % as high', () => {
    const phone = { left: 0, top: 0, right: 360, bottom: 600 };
    expect(placeSheet({ height: 900, view: phone, zoom: 1 })).toEqual({
      left: 0,
      top: 240,
      width: 360,
      height: 360,
      side: 'sheet',
      zoom: 1,
    });
    expect(placeSheet({ height: 200, view: phone, zoom: 1 })).toMatchObject({ top: 400, height: 200 });
  });

  test('keeps its size and its edge, however far fingers zoom in and wherever they go', () => {
    const seen = views.chain((view) =>
      fc.record({
        view: fc.constant(view),
        zoom: fc.double({ min: 1, max: 5, noNaN: true }),
        height: fc.integer({ min: 0, max: 2_000 }),
      }),
    );
    fc.assert(
      fc.property(seen, ({ view: part, zoom, height }) => {
        const placed = placeSheet({ view: part, zoom, height });
        const box = boxOf(placed);
        expect(box.bottom).toBeCloseTo(part.bottom);
        expect(box.right).toBeCloseTo(part.right);
        expect(placed.width).toBeCloseTo((part.right - part.left) * zoom);
        expect(box.top).toBeGreaterThanOrEqual(part.top + 0.4 * (part.bottom - part.top) - 1e-6);
      }),
    );
  });
});

describe('a pinned card', () => {
  test('stands where it is put, at its own size', () => {
    const put = placePinned({ left: 400, top: 100, height: 300, view, scale: 1 });
    expect(boxOf(put)).toEqual({ left: 400, top: 100, right: 740, bottom: 400 });
  });

  test('is never even partly outside, wherever it is dragged and whatever becomes of the window', () => {
    const put = fc.record({
      left: fc.integer({ min: -9_000, max: 9_000 }),
      top: fc.integer({ min: -9_000, max: 9_000 }),
      height: fc.integer({ min: 1, max: 2_000 }),
      view: views,
      scale: scales,
    });
    fc.assert(
      fc.property(put, (given) => {
        const placed = placePinned(given);
        expect(placed.height).toBeGreaterThan(0);
        expectWithin(placed, given.view);
        // Where it stands it stays: a card at rest does not creep.
        expect(placePinned({ ...given, ...placed })).toEqual(placed);
      }),
      { numRuns: 1_000 },
    );
  });
});
