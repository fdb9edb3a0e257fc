/**
 * When a field was written, and by which device: `ms36.counter36.actor`, a hybrid logical clock. Milliseconds since
 * 1970 and the counter are base 36 and padded, so that stamps sort as text; no two writes have the same.
 */
export type Stamp = string;

/** Nine digits of base 36 last until the year 5188. */
const STAMP = /^[0-9a-z]{9}\.[0-9a-z]{4}\.[0-9a-z]{1,32}$/u;
const COUNTERS = 36 ** 4;
/** A clock further ahead is wrong, and what learned from it would carry the error to every device. */
const FURTHEST_AHEAD_MS = 5 * 60_000;

export function isStamp(text: string): boolean {
  return STAMP.test(text);
}

/** All stamps from here on are further ahead than a clock learns. */
export function furthestStamp(now: number): Stamp {
  return msText(now + FURTHEST_AHEAD_MS + 1);
}

/** The time in a stamp, in milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
  return tickOf(stamp).ms;
}

/** The name of the device that gave a stamp out. */
export function actorIn(stamp: Stamp): string {
  return stamp.slice(stamp.lastIndexOf('.') + 1);
}

export interface Clock {
  /** The device's name, with which all stamps that it gives out end. */
  readonly actor: string;
  /** A stamp above all given out and learned before, and above `seen`, the stamp of the row that is edited. */
  next(seen?: Stamp): Stamp;
  /** Makes later stamps sort above this one; false, and nothing learned, where it is more than 5 minutes ahead. */
  learn(seen: Stamp): boolean;
}

/** @param now milliseconds since 1970 */
export function createClock(actor: string, now: () => number): Clock {
  let last: Tick = { ms: 0, counter: 0 };

  return {
    actor,
    next(seen) {
      const own = after(last, now());
      const edited = seen === undefined ? undefined : tickOf(seen);
      if (edited === undefined || isBelow(edited, own)) {
        last = own;
        return stampOf(own, actor);
      }
      // The row was written by a clock ahead of ours. The edit must win all the same; other rows need not follow.
      const above = after(edited, now());
      if (above.ms <= now() + FURTHEST_AHEAD_MS) last = above;
      return stampOf(above, actor);
    },
    learn(seen) {
      const tick = tickOf(seen);
      if (tick.ms > now() + FURTHEST_AHEAD_MS) return false;
      if (isBelow(last, tick)) last = tick;
      return true;
    },
  };
}

interface Tick {
  readonly ms: number;
  readonly counter: number;
}

function after(tick: Tick, now: number): Tick {
  if (now > tick.ms) return { ms: now, counter: 0 };
  const counter = tick.counter + 1;
  return counter < COUNTERS ? { ms: tick.ms, counter } : { ms: tick.ms + 1, counter: 0 };
}

function isBelow(a: Tick, b: Tick): boolean {
  return a.ms < b.ms || (a.ms === b.ms && a.counter < b.counter);
}

function tickOf(stamp: Stamp): Tick {
  const [ms = '0', counter = '0'] = stamp.split('.');
  return { ms: Number.parseInt(ms, 36), counter: Number.parseInt(counter, 36) };
}

function stampOf({ ms, counter }: Tick, actor: string): Stamp {
  return `${msText(ms)}.${counter.toString(36).padStart(4, '0')}.${actor}`;
}

/** What all stamps of this moment and later sort behind, and all earlier ones before. */
export function msText(ms: number): string {
  return ms.toString(36).padStart(9, '0');
}
