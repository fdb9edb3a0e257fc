import { canonical } from '../facts/canonical.ts';
import { actorIn } from './clock.ts';
import { mergeRows } from './merge-rows.ts';
import { clockNow, renameActor } from './own-clock.ts';
import { journalPending, markUnjournalled } from './own-copies.ts';
import { markNaming, ROWS_AT_ONCE, storedRow, wireRow, type OwnNeeds, type OwnStore } from './own-store.ts';
import { readRow, type Row } from './row.ts';
import { markMerged } from './written-since.ts';

/** Why a row was not taken. `unreadable`: it is none. `mismatch`: its id is not one of its kind. */
export type Refusal = 'unreadable' | 'mismatch';

/** What a merge did. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  readonly why: Readonly<Record<Refusal, number>>;
  /** Rows, among those that were taken, of a clock more than 5 minutes ahead: our clock did not learn from them. */
  readonly ahead: number;
}

/** What is being counted. */
type Counts = {
  -readonly [Key in keyof Merged]: Merged[Key] extends number ? number : Record<Refusal, number>;
};

export function noneMerged(): Counts {
  return { added: 0, changed: 0, same: 0, refused: 0, ahead: 0, why: { unreadable: 0, mismatch: 0 } };
}

/**
 * The next rows that fit into one transaction, each id once; null behind the last. What is no row is counted and left
 * out.
 */
export function takeChunk(rows: Iterator<unknown>, counts: Counts): Map<string, Row> | null {
  const chunk = new Map<string, Row>();
  while (chunk.size < ROWS_AT_ONCE) {
    const { value, done } = rows.next();
    if (done) return chunk.size > 0 ? chunk : null;
    const row = readRow(value);
    const why = row ? (row.id.startsWith(`${row.kind}:`) ? undefined : 'mismatch') : 'unreadable';
    if (!row || why) {
      counts.refused += 1;
      counts.why[why ?? 'unreadable'] += 1;
      continue;
    }
    const known = chunk.get(row.id);
    chunk.set(row.id, known ? mergeRows(known, row) : row);
    // The two are one now: the former counts as there already.
    if (known) counts.same += 1;
  }
  return chunk;
}

/** Merges rows in one transaction, and has them in the journal when it resolves. */
export async function mergeChunk(
  store: OwnStore,
  needs: OwnNeeds,
  chunk: ReadonlyMap<string, Row>,
  counts: Counts,
): Promise<void> {
  const { db } = store;
  const clock = await clockNow(store, needs);
  const tally = { added: 0, changed: 0, same: 0, ahead: 0 };
  let isCopy = false;
  await db.transaction('rw', db.rows, db.meta, async () => {
    const there = await db.rows.bulkGet([...chunk.keys()]);
    const written: Row[] = [];
    const writes: { id: string; replaced?: string }[] = [];
    for (const [at, row] of [...chunk.values()].entries()) {
      const stored = there[at];
      const before = stored && wireRow(stored);
      const merged = before ? mergeRows(before, row) : row;
      if (!clock.learn(row.u)) tally.ahead += 1;
      if (before && canonical(before) === canonical(merged)) {
        tally.same += 1;
        continue;
      }
      tally[before ? 'changed' : 'added'] += 1;
      isCopy ||= Object.entries(merged.h).some(
        ([field, stamp]) => actorIn(stamp) === clock.actor && before?.h[field] !== stamp,
      );
      written.push(merged);
      writes.push({ id: merged.id, ...(before && { replaced: before.u }) });
    }
    if (written.length === 0) return;
    await db.rows.bulkPut(written.map(storedRow));
    await markUnjournalled(db, writes);
    const by = clock.next();
    await markNaming(db, written, by);
    await markMerged(db, by);
  });
  await journalPending(db, needs);
  if (isCopy) await renameActor(store, needs);
  for (const key of ['added', 'changed', 'same', 'ahead'] as const) counts[key] += tally[key];
}
