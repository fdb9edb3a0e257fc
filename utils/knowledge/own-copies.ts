import { canonical } from '../facts/canonical.ts';
import { mergeRows } from './merge-rows.ts';
import {
  markNaming,
  ROWS_AT_ONCE,
  storedRow,
  wireRow,
  type OwnDatabase,
  type OwnNeeds,
  type JournalledCopy,
  type RowJournal,
  type StoredRow,
  type UnjournalledWrite,
} from './own-store.ts';
import { readRow, type Row } from './row.ts';
import { StoreError } from './store-error.ts';

/**
 * Browsers have deleted whole databases in kills, and opened damaged ones as empty or as they were before, without an
 * error (trust.md, seen 5). Fewer rows than the journal knows of, or none as new as its newest, means that this has
 * happened; the stamps of all rows are compared where the reader asks for it (integrity.ts). A journal that expects
 * nothing may have been wiped itself: then it gets a copy of each row that it has none of.
 */
export async function restoreIfLost(
  db: OwnDatabase,
  { journal, now, onRestored }: OwnNeeds,
): Promise<boolean> {
  const expected = await journal.expected();
  const top = (await latestIn(db))?.u ?? '';
  if (expected && (await db.rows.count()) >= expected.rows && top >= expected.top) return false;
  const copies = newestCopies(await journal.copies());
  const restored = await mergeCopies(db, [...copies.values()], now);
  const marks: Mark[] = [];
  const uncopied: Mark[] = [];
  await db.rows.each(({ id, u, h }) => {
    const mark = { id, stamp: u };
    marks.push(mark);
    if (canonical(copies.get(id)?.h) !== canonical(h)) uncopied.push(mark);
  });
  try {
    for (let at = 0; at < uncopied.length; at += ROWS_AT_ONCE) {
      await copyRows(db, journal, uncopied.slice(at, at + ROWS_AT_ONCE));
    }
    await journal.settle(marks);
  } catch {
    // Where it cannot be written, the next opening looks once more: nothing to keep the reader from their base.
  }
  if (restored > 0) onRestored(restored);
  return restored > 0;
}

/**
 * Copies to the journal what was written to the database and is not yet there: after each write, and at each opening
 * for a write whose copy a kill cut off. Rejects with StoreError `journal`.
 */
export function journalPending(db: OwnDatabase, needs: OwnNeeds): Promise<void> {
  return inTurn(needs, 'kb-journal', () => journalAlone(db, needs.journal));
}

/** Notes inside a write's own transaction that its rows still need their copy. */
export async function markUnjournalled(db: OwnDatabase, writes: readonly UnjournalledWrite[]): Promise<void> {
  await db.meta.put({ k: 'unjournalled', writes: [...(await pendingIn(db)), ...writes] });
}

/** Two contexts at once would overwrite what the other has just told the journal to expect. */
export function inTurn<T>(
  { turn }: OwnNeeds,
  name: 'kb-write' | 'kb-journal',
  work: () => Promise<T>,
): Promise<T> {
  return turn ? turn(name, work) : work();
}

async function journalAlone(db: OwnDatabase, journal: RowJournal): Promise<void> {
  const writes = await pendingIn(db);
  if (writes.length === 0) return;
  try {
    await copyRows(db, journal, writes);
  } catch (error) {
    throw new StoreError('journal', error);
  }
  const done = new Set(writes.map(writeKey));
  await db.transaction('rw', db.meta, async () => {
    const left = (await pendingIn(db)).filter((write) => !done.has(writeKey(write)));
    await db.meta.put({ k: 'unjournalled', writes: left });
  });
}

type Mark = Pick<JournalledCopy, 'id' | 'stamp'>;

function latestIn(db: OwnDatabase): Promise<StoredRow | undefined> {
  return db.rows.orderBy('u').last();
}

/** What the copies of each row say together, by its id; what is no copy of ours is left out. */
export function newestCopies(copies: readonly unknown[]): Map<string, Row> {
  const byId = new Map<string, Row>();
  for (const copy of copies) {
    const row = readRow(copy);
    if (!row) continue;
    const other = byId.get(row.id);
    byId.set(row.id, other ? mergeRows(other, row) : row);
  }
  return byId;
}

async function copyRows(
  db: OwnDatabase,
  journal: RowJournal,
  writes: readonly UnjournalledWrite[],
): Promise<void> {
  const there = await db.rows.bulkGet(writes.map(({ id }) => id));
  const copies = writes.flatMap(({ id, replaced }, at): JournalledCopy[] => {
    const stored = there[at];
    if (!stored) return [];
    return [{ id, stamp: stored.u, ...(replaced !== undefined && { replaced }), row: wireRow(stored) }];
  });
  await journal.append(copies, await db.rows.count());
}

/** Merges copies into the rows that are there; resolves to how many rows have come or changed. */
async function mergeCopies(db: OwnDatabase, rows: readonly Row[], now: () => number): Promise<number> {
  let restored = 0;
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const chunk = rows.slice(at, at + ROWS_AT_ONCE);
    await db.transaction('rw', db.rows, db.meta, async () => {
      const there = await db.rows.bulkGet(chunk.map(({ id }) => id));
      const merged = chunk.map((row, i) => (there[i] ? mergeRows(wireRow(there[i]), row) : row));
      const other = merged.filter((row, i) => !there[i] || canonical(row.h) !== canonical(there[i].h));
      await db.rows.bulkPut(other.map(storedRow));
      await markNaming(db, other, `restored ${now()}`);
      // Their history is nothing that the reader would count.
      restored += other.filter(({ kind }) => kind !== 'change').length;
    });
  }
  return restored;
}

async function pendingIn(db: OwnDatabase): Promise<readonly UnjournalledWrite[]> {
  const row = await db.meta.get('unjournalled');
  return row && 'writes' in row ? row.writes : [];
}

function writeKey({ id, replaced }: UnjournalledWrite): string {
  return `${id} ${replaced ?? ''}`;
}
