/** Mulberry32: small, seeded, good enough to shuffle and to invent. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** Something that is timed; what it returns keeps the work from being optimised away. */
export type Work = () => number;

/**
 * Median milliseconds of each work. They take turns, so that what else the machine does slows all alike.
 * @param rounds odd
 */
export function medians<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
): Record<Name, number> {
  const entries = Object.entries<Work>(works);
  const times = new Map(entries.map(([name]) => [name, new Array<number>()]));
  let kept = 0;
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, work] of entries) {
      const before = performance.now();
      kept += work();
      if (round >= 0) times.get(name)!.push(performance.now() - before);
    }
  }
  if (Number.isNaN(kept)) throw new Error('a work returned no number');
  const middle = (values: readonly number[]) => values.toSorted((one, other) => one - other)[rounds >> 1]!;
  return Object.fromEntries(entries.map(([name]) => [name, middle(times.get(name)!)])) as Record<
    Name,
    number
  >;
}

/** Rounds before those that count: the engine compiles what is hot. */
const WARM_UP = 15;

/** Seconds of CPU, all threads of this process together. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
