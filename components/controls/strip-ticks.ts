/** One tick of a mention strip; `x` in CSS pixels from the strip's start. */
export interface Tick {
  readonly x: number;
  readonly current: boolean;
}

/** Ticks keep this far from the strip's ends, in CSS pixels. */
const INSET = 2;
/** A comfortable distance between ticks, and the least at which two can still be told apart. */
const APART = 5;
const LEAST_APART = 2.5;

/**
 * Where the ticks of a strip stand. Crowded mentions are spread until they can be told apart; where there are more
 * than fit, neighbours share a tick and the current mention keeps its own.
 * @param positions of the mentions on the page, from 0 (top) to 1 (end), ascending
 * @param current index of the mention shown now, or -1
 * @param width of the strip in CSS pixels
 */
export function stripTicks(positions: readonly number[], current: number, width: number): Tick[] {
  const span = width - 2 * INSET;
  const fitting = Math.floor(span / LEAST_APART) + 1;
  const kept = positions.length > fitting ? thinned(positions, current, fitting) : positions.map(withIndex);
  const apart = Math.min(APART, span / Math.max(1, kept.length - 1));
  const xs = spread(
    kept.map(({ position }) => position * span),
    apart,
    span,
  );
  return kept.map(({ index }, at) => ({ x: INSET + (xs[at] ?? 0), current: index === current }));
}

interface Placed {
  readonly position: number;
  readonly index: number;
}

function withIndex(position: number, index: number): Placed {
  return { position, index };
}

/** At most one mention for each of the columns, the current one before its neighbours. */
function thinned(positions: readonly number[], current: number, columns: number): Placed[] {
  const taken = new Map<number, Placed>();
  for (const placed of positions.map(withIndex)) {
    const column = Math.round(placed.position * (columns - 1));
    if (!taken.has(column) || placed.index === current) taken.set(column, placed);
  }
  return [...taken.values()].toSorted((a, b) => a.position - b.position);
}

/** Pushes values at least `apart` from each other, first forward, then back from the end. */
function spread(values: readonly number[], apart: number, end: number): number[] {
  const spaced: number[] = [];
  for (const value of values) spaced.push(Math.max(value, (spaced.at(-1) ?? -apart) + apart));
  let limit = end;
  for (let at = spaced.length - 1; at >= 0; at--) {
    spaced[at] = Math.min(spaced[at] ?? 0, limit);
    limit = (spaced[at] ?? 0) - apart;
  }
  return spaced;
}
