import { CORRIDOR_PAD_PX } from './delays.ts';
import type { Box, Point } from './geometry.ts';

/** A convex polygon, corners in order. */
export type Corridor = readonly Point[];

/**
 * The ground between the point where the pointer left the word and the card's near edge, padded on all sides:
 * on its way through it, the pointer keeps the card open.
 */
export function corridorTo(exit: Point, card: Box): Corridor {
  const pad = CORRIDOR_PAD_PX;
  const near = Math.abs(card.top - exit.y) <= Math.abs(card.bottom - exit.y) ? card.top : card.bottom;
  return hull([
    ...cornersOf({ left: exit.x, right: exit.x, top: exit.y, bottom: exit.y }, pad),
    ...cornersOf({ left: card.left, right: card.right, top: near, bottom: near }, pad),
  ]);
}

/** Whether a point lies in a convex polygon or on its edge. */
export function inCorridor(corridor: Corridor, point: Point): boolean {
  return corridor.length > 2 && corridor.every((corner, i) => turn(corner, after(corridor, i), point) >= 0);
}

function cornersOf(box: Box, pad: number): Point[] {
  return [
    { x: box.left - pad, y: box.top - pad },
    { x: box.right + pad, y: box.top - pad },
    { x: box.left - pad, y: box.bottom + pad },
    { x: box.right + pad, y: box.bottom + pad },
  ];
}

/** Andrew's monotone chain; positive turns all the way round. */
function hull(points: readonly Point[]): Corridor {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const lower = chain(sorted);
  const upper = chain(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 1) {
      const [before, last] = kept.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function after(corridor: Corridor, i: number): Point {
  return corridor[(i + 1) % corridor.length] ?? { x: 0, y: 0 };
}
