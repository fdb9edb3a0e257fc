import type { PanelName, PanelView } from './view.ts';

/** A mention on the ruler: the reader can travel to it. */
export interface Stop {
  readonly name: PanelName;
  /** Among the mentions of its name, from 0. */
  readonly nth: number;
  readonly position: number;
}

/** Every mention of the page itself whose place is known, from the top down. */
export function stopsOf(names: readonly PanelName[]): Stop[] {
  return names
    .filter(({ frame }) => frame === 0)
    .flatMap((name) => name.positions.map((position, nth) => ({ name, nth, position })))
    .sort((a, b) => a.position - b.position);
}

/**
 * Index of the stop that the reader is at: the one travelled to while it is in sight, else the first in sight, else the
 * last before. -1 where there is none.
 * @param travelled index of the stop that the ruler led to last
 */
export function stopAt(stops: readonly Stop[], view: PanelView | undefined, travelled?: number): number {
  if (stops.length === 0) return -1;
  const inSight = ({ position }: Stop) => !view || (position >= view.from && position < view.to);
  const led = travelled === undefined ? undefined : stops[travelled];
  if (travelled !== undefined && led && inSight(led)) return travelled;
  const first = stops.findIndex(inSight);
  if (first >= 0) return first;
  const next = stops.findIndex(({ position }) => view !== undefined && position >= view.to);
  return next < 0 ? stops.length - 1 : Math.max(0, next - 1);
}

/** Stops as they are drawn: of those that would lie on each other, one of each kind. */
export function ticksOf(stops: readonly Stop[]): Stop[] {
  const drawn = new Map<string, Stop>();
  for (const stop of stops) {
    const key = `${String(Math.round(stop.position * COLUMNS))} ${stop.name.entity.kind}`;
    if (!drawn.has(key)) drawn.set(key, stop);
  }
  return [...drawn.values()];
}

/** No panel is so wide that more could be told apart. */
const COLUMNS = 500;
