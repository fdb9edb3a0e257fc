import { Dexie, type Table } from 'dexie';
import { createClock, type Clock } from './clock.ts';
import { keepOpen, openDeclared, optionsFor, type KeptStore, type StorePlace } from './keep-open.ts';
import { mergeRows } from './merge-rows.ts';
import { readRow, type Row } from './row.ts';
import { StoreError } from './store-error.ts';

/** A row with what is only this device's business. */
export interface StoredRow extends Row {
  /** 1 until a server has it; there is none yet. */
  readonly dirty: 0 | 1;
  /** Lookup keys, derived from the fields. */
  readonly lk: readonly string[];
}

/** What the server and this device last agreed on; empty until a server is set. */
interface BaseRow {
  readonly id: string;
  readonly space: string;
}

type MetaRow =
  | { readonly k: 'actor'; readonly actor: string }
  /** Rows whose last write is not yet in the journal, each with the stamp that the write replaced. */
  | { readonly k: 'unjournalled'; readonly writes: readonly UnjournalledWrite[] };

export interface UnjournalledWrite {
  readonly id: string;
  readonly replaced?: string;
}

/** What the reader makes, in the shape that it keeps: nothing of it will ever need migrating (sync.md, section 1). */
export class OwnDatabase extends Dexie {
  declare readonly rows: Table<StoredRow, string>;
  declare readonly base: Table<BaseRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(place: StorePlace) {
    // Chromium lost committed rows in kills unless told to wait for the disk.
    super('kb', { ...optionsFor(place), chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      rows: 'id,[space+kind],[space+dirty],u,*lk',
      base: 'id,space',
      meta: 'k',
    });
  }
}

/** Copies of rows outside the database, by utils/journal. */
export interface RowJournal {
  /** How many rows the base had when it was last journalled; 0 for a journal never written. */
  expectedRows(): Promise<number>;
  /** Keeps copies, and that the base now has `rows` rows; an earlier copy that one replaces may then go. */
  append(copies: readonly JournalledCopy[], rows: number): Promise<void>;
  /** Everything that was kept, whatever it is, in no order. */
  copies(): Promise<unknown[]>;
  /** Says after a restore that `rows` is all there is. */
  settle(rows: number): Promise<void>;
}

export interface JournalledCopy {
  readonly id: string;
  readonly stamp: string;
  readonly replaced?: string;
  readonly row: Row;
}

export interface OwnNeeds {
  /** Resolved before each opening: the bucket may have to be made first. */
  readonly place: () => Promise<StorePlace>;
  readonly journal: RowJournal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new name for this device: up to 32 of 0-9 and a-z, never given out before. */
  readonly newActor: () => string;
  /** Told when the database had lost rows and the journal brought this many back. */
  readonly onRestored: (rows: number) => void;
}

export interface OwnStore {
  readonly db: OwnDatabase;
  readonly clock: Clock;
}

export function keepOwnStore(needs: OwnNeeds): KeptStore<OwnStore> {
  return keepOpen(async () => {
    const db = new OwnDatabase(await needs.place());
    await openDeclared(db);
    const restored = await restoreIfLost(db, needs);
    const clock = createClock(await actorOf(db, needs, restored), needs.now);
    const latest = await db.rows.orderBy('u').last();
    if (latest) clock.learn(latest.u);
    await journalPending(db, needs.journal);
    return { db, clock };
  });
}

/**
 * Copies to the journal what was written to the database and is not yet there: after each write, and at each opening
 * for a write whose copy a kill cut off. Rejects with StoreError `journal`.
 */
export async function journalPending(db: OwnDatabase, journal: RowJournal): Promise<void> {
  const writes = await pendingIn(db);
  if (writes.length === 0) return;
  const copies: JournalledCopy[] = [];
  for (const { id, replaced } of writes) {
    const stored = await db.rows.get(id);
    if (!stored) continue;
    copies.push({ id, stamp: stored.u, ...(replaced !== undefined && { replaced }), row: wireRow(stored) });
  }
  try {
    await journal.append(copies, await db.rows.count());
  } catch (error) {
    throw new StoreError('journal', error);
  }
  const done = new Set(writes.map(writeKey));
  await db.transaction('rw', db.meta, async () => {
    const left = (await pendingIn(db)).filter((write) => !done.has(writeKey(write)));
    await db.meta.put({ k: 'unjournalled', writes: left });
  });
}

/** Notes inside a write's own transaction that its rows still need their copy. */
export async function markUnjournalled(db: OwnDatabase, writes: readonly UnjournalledWrite[]): Promise<void> {
  await db.meta.put({ k: 'unjournalled', writes: [...(await pendingIn(db)), ...writes] });
}

/** What is stored of a row, derived columns included. */
export function storedRow(row: Row): StoredRow {
  return { ...row, dirty: 1, lk: [] };
}

/** A stored row without what is only this device's business. */
export function wireRow({ id, kind, space, v, f, h, p, u }: StoredRow): Row {
  return { id, kind, space, v, f, h, p, u };
}

/** Rows of one transaction of a restore. */
const RESTORED_AT_ONCE = 2_000;

/**
 * Browsers have deleted whole databases in kills, and opened damaged ones as empty, without an error (trust.md,
 * seen 5). Fewer rows than the journal knows of means that this has happened.
 */
async function restoreIfLost(db: OwnDatabase, { journal, onRestored }: OwnNeeds): Promise<boolean> {
  if ((await db.rows.count()) >= (await journal.expectedRows())) return false;
  const byId = new Map<string, Row>();
  for (const copy of await journal.copies()) {
    const row = readRow(copy);
    if (!row) continue;
    const other = byId.get(row.id);
    byId.set(row.id, other ? mergeRows(other, row) : row);
  }
  const rows = [...byId.values()];
  const before = await db.rows.count();
  for (let at = 0; at < rows.length; at += RESTORED_AT_ONCE) {
    const chunk = rows.slice(at, at + RESTORED_AT_ONCE);
    await db.transaction('rw', db.rows, async () => {
      const there = await db.rows.bulkGet(chunk.map(({ id }) => id));
      const merged = chunk.map((row, i) => (there[i] ? mergeRows(wireRow(there[i]), row) : row));
      await db.rows.bulkPut(merged.map(storedRow));
    });
  }
  const after = await db.rows.count();
  await journal.settle(after);
  onRestored(after - before);
  return true;
}

/** A restored base is a copy of the device's past: under the old name it could give out a stamp twice. */
async function actorOf(db: OwnDatabase, { newActor }: OwnNeeds, anew: boolean): Promise<string> {
  const row = await db.meta.get('actor');
  if (row && 'actor' in row && !anew) return row.actor;
  const actor = newActor();
  await db.meta.put({ k: 'actor', actor });
  return actor;
}

async function pendingIn(db: OwnDatabase): Promise<readonly UnjournalledWrite[]> {
  const row = await db.meta.get('unjournalled');
  return row && 'writes' in row ? row.writes : [];
}

function writeKey({ id, replaced }: UnjournalledWrite): string {
  return `${id} ${replaced ?? ''}`;
}
