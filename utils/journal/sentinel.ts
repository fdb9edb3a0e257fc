import type { RowMark } from './journal.ts';

/** What the base is expected to hold. Small enough to be compared at every opening. */
export interface Sentinel {
  readonly schema: typeof SCHEMA;
  readonly rows: number;
  readonly notes: number;
  /** The highest stamp of all rows: a base whose last writes are gone has a lower one. */
  readonly top: string;
  /** Of all ids and stamps, in no order: see `flipped`. Compared where all rows are read anyway. */
  readonly sum: Sum;
}

export type Sum = readonly [number, number];

export const SENTINEL = 'journal-sentinel';
/** The first had the number of rows alone. */
const SCHEMA = 2;

/** What is stored as one; undefined for one of another schema, and for what is none. */
export function readSentinel(value: unknown): Sentinel | undefined {
  const stored = value as Sentinel | null | undefined;
  return stored?.schema === SCHEMA && Array.isArray(stored.sum) ? stored : undefined;
}

export function sentinelOf(rows: readonly RowMark[]): Sentinel {
  let sum: Sum = [0, 0];
  let top = '';
  for (const { id, stamp } of rows) {
    sum = flipped(sum, id, stamp);
    if (stamp > top) top = stamp;
  }
  return { schema: SCHEMA, rows: rows.length, notes: rows.filter(({ id }) => isNote(id)).length, top, sum };
}

/** The sum with a row that was not in it, or without one that was: 64 bits of each row's hash, added without carry. */
export function flipped([a, b]: Sum, id: string, stamp: string): Sum {
  const text = `${id}@${stamp}`;
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
  }
  return [a ^ first, b ^ second];
}

export function isNote(id: string): boolean {
  return id.startsWith('note:');
}
