import { CORRIDOR_PAD_PX } from './delays.ts';
import type { Box, Point } from './geometry.ts';

/**
 * The ground between the point where the pointer left the word and the card's near edge: a trapezium, narrow at the
 * word. On its way through it, the pointer keeps the card open.
 */
export interface Corridor {
  readonly exit: Point;
  readonly left: number;
  readonly right: number;
  /** The height of the card's near edge. */
  readonly near: number;
}

export function corridorTo(exit: Point, { left, top, right, bottom }: Box): Corridor {
  const near = Math.abs(top - exit.y) <= Math.abs(bottom - exit.y) ? top : bottom;
  return { exit, left, right, near };
}

/** Whether a point lies in a corridor, padded on all sides. */
export function inCorridor({ exit, left, right, near }: Corridor, { x, y }: Point): boolean {
  const way = near - exit.y;
  const walked = way === 0 ? 1 : (y - exit.y) / way;
  const part = Math.max(0, Math.min(1, walked));
  const beyond = Math.abs((walked - part) * way);
  const from = exit.x + (left - exit.x) * part - CORRIDOR_PAD_PX;
  const to = exit.x + (right - exit.x) * part + CORRIDOR_PAD_PX;
  return beyond <= CORRIDOR_PAD_PX && from <= x && x <= to;
}
