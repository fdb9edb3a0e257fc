import { describe, expect, test } from 'vitest';
import { holds, linesOf } from '../../../utils/paint/lines.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('the lines of a range', () => {
  test('fragments side by side are one line, a taller one included', () => {
    expect(linesOf([box(0, 0, 10, 20), box(10, -2, 30, 22), box(30, 4, 40, 18)])).toEqual([
      box(0, -2, 40, 22),
    ]);
  });

  test('the next line is another', () => {
    expect(linesOf([box(80, 0, 100, 20), box(0, 20, 40, 40)])).toEqual([
      box(80, 0, 100, 20),
      box(0, 20, 40, 40),
    ]);
  });

  test('the same height in another column is another', () => {
    expect(linesOf([box(0, 0, 50, 20), box(300, 0, 340, 20)])).toHaveLength(2);
  });

  test('boxes of no size are none', () => {
    expect(linesOf([box(5, 5, 5, 25), box(5, 5, 25, 5)])).toEqual([]);
  });

  test('a box holds its edges', () => {
    expect(holds(box(0, 0, 10, 10), 10, 0)).toBe(true);
    expect(holds(box(0, 0, 10, 10), 10.5, 0)).toBe(false);
  });
});
