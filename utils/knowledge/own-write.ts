import type { KeptStore } from './keep-open.ts';
import { clockNow } from './own-clock.ts';
import { journalPending, markUnjournalled } from './own-copies.ts';
import { markNaming, storedRow, wireRow, type OwnNeeds, type OwnStore } from './own-store.ts';
import { checkExpected, MOST_CHANGES, patched, type RowChange, type Written } from './row-change.ts';

/** The one way into the store: all changes in one transaction, and in the journal when it resolves. */
export function writeAll(
  store: KeptStore<OwnStore>,
  needs: OwnNeeds,
  changes: readonly RowChange[],
  stored?: (written: readonly Written[]) => void,
): Promise<Written[]> {
  return store.use(async (opened) => {
    if (changes.length > MOST_CHANGES) throw new RangeError(`${changes.length} rows are too many at once`);
    const { db } = opened;
    const clock = await clockNow(opened, needs);
    const written = new Map<string, Written>();
    await db.transaction('rw', db.rows, db.meta, async () => {
      const there = await db.rows.bulkGet(changes.map(({ id }) => id));
      for (const [at, change] of changes.entries()) {
        const known = written.get(change.id);
        const before = known ? known.before : there[at] && wireRow(there[at]);
        const now = known?.after ?? before;
        checkExpected(now, change);
        const after = patched(now, change, clock.next(now?.u));
        if (after) written.set(after.id, { ...(before && { before }), after });
      }
      const rows = [...written.values()].map(({ after }) => after);
      const [first] = rows;
      if (!first) return;
      await db.rows.bulkPut(rows.map(storedRow));
      await markUnjournalled(
        db,
        [...written].map(([id, { before }]) => ({ id, ...(before && { replaced: before.u }) })),
      );
      await markNaming(db, rows, first.u);
    });
    const all = [...written.values()];
    stored?.(all);
    await journalPending(db, needs);
    return all;
  });
}
