import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corridorTo, inCorridor } from '../../../utils/hover/corridor.ts';

const card = { left: 100, top: 200, right: 440, bottom: 500 };

describe('corridor', () => {
  const below = corridorTo({ x: 120, y: 180 }, card);

  test.each([
    ['the way straight down', { x: 120, y: 190 }, true],
    ['the way to the near edge’s far end', { x: 400, y: 197 }, true],
    ['a stray of less than the padding', { x: 113, y: 180 }, true],
    ['a stray of more than the padding', { x: 111 - 20, y: 180 }, false],
    ['further along the line of text', { x: 300, y: 178 }, false],
    ['up and away', { x: 120, y: 150 }, false],
    ['the far side of the card', { x: 120, y: 520 }, false],
  ])('%s', (_, point, inside) => {
    expect(inCorridor(below, point)).toBe(inside);
  });

  test('leads up to a card above the word', () => {
    const above = corridorTo({ x: 300, y: 520 }, card);
    expect(inCorridor(above, { x: 300, y: 505 })).toBe(true);
    expect(inCorridor(above, { x: 300, y: 540 })).toBe(false);
  });

  test('holds every point of every straight way to the near edge', () => {
    const way = fc.record({
      x: fc.integer({ min: -500, max: 1_500 }),
      gap: fc.integer({ min: 1, max: 60 }),
      goal: fc.integer({ min: 100, max: 440 }),
      done: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(way, ({ x, gap, goal, done }) => {
        const exit = { x, y: 200 - gap };
        const point = { x: x + (goal - x) * done, y: exit.y + gap * done };
        expect(inCorridor(corridorTo(exit, card), point)).toBe(true);
      }),
    );
  });
});
