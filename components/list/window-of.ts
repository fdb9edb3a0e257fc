/** Rows of a list that are drawn. */
export interface RowWindow {
  readonly first: number;
  /** One beyond the last. */
  readonly end: number;
}

/** Rows beyond each edge: what a turn of the wheel brings into view is already there. */
const BEYOND = 8;
/** However high the window: more are never drawn. */
const MOST = 56;

/**
 * The rows that a list of rows of one height draws.
 * @param top how far it is scrolled, in CSS pixels
 * @param height of what is seen of it, in CSS pixels
 */
export function windowOf(top: number, height: number, rowHeight: number, count: number): RowWindow {
  const seen = Math.ceil(height / rowHeight) + 1;
  const above = Math.max(0, Math.min(BEYOND, Math.floor((MOST - seen) / 2)));
  const at = Math.min(Math.max(0, Math.floor(top / rowHeight)), Math.max(0, count - seen));
  return { first: Math.max(0, at - above), end: Math.min(count, at + Math.min(seen, MOST) + above) };
}

/** How far to scroll so that a row is seen whole; where it is already, as far as now. */
export function scrollFor(position: number, top: number, height: number, rowHeight: number): number {
  const start = position * rowHeight;
  if (start < top) return start;
  return Math.max(top, start + rowHeight - height);
}
