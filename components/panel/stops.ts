import type { Kind } from '../../utils/facts/entity.ts';
import type { PanelName, PanelNote, PanelView } from './view.ts';

/** A mention or a note on the ruler: the reader can travel to it. */
export type Stop = NameStop | NoteStop;

interface NameStop {
  readonly name: PanelName;
  /** Among the mentions of its name, from 0. */
  readonly nth: number;
  readonly position: number;
}

interface NoteStop {
  readonly note: PanelNote;
  readonly position: number;
}

/** Every mention of the page itself whose place is known, and every note that is marked in it, from the top down. */
export function stopsOf(names: readonly PanelName[], notes: readonly PanelNote[] = []): Stop[] {
  const mentions = names
    .filter(({ frame }) => frame === 0)
    .flatMap((name) => name.positions.map((position, nth) => ({ name, nth, position })));
  const noted = notes.map((note) => ({ note, position: note.position }));
  return [...mentions, ...noted].sort((a, b) => a.position - b.position);
}

/** What a stop's tick looks like. */
export function lookOf(stop: Stop): Kind | 'note' {
  return 'note' in stop ? 'note' : stop.name.entity.kind;
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

/** Stops as they are drawn: of those that would lie on each other, one of each look. */
export function ticksOf(stops: readonly Stop[]): Stop[] {
  const drawn = new Map<string, Stop>();
  for (const stop of stops) {
    const key = `${String(Math.round(stop.position * COLUMNS))} ${lookOf(stop)}`;
    if (!drawn.has(key)) drawn.set(key, stop);
  }
  return [...drawn.values()];
}

/** No panel is so wide that more could be told apart. */
const COLUMNS = 500;
