import { Dexie, type Table } from 'dexie';
import { canonical } from '../facts/canonical.ts';
import type { Clock } from './clock.ts';
import { keepOpen, openDeclared, optionsFor, type KeptStore, type StorePlace } from './keep-open.ts';
import { mergeRows } from './merge-rows.ts';
import { actorOf, clockOf } from './own-clock.ts';
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
  | { readonly k: 'unjournalled'; readonly writes: readonly UnjournalledWrite[] }
  /** Another one after every write that may change how an entity is called; absent where no such row was written. */
  | { readonly k: 'names'; readonly key: string };

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
  /** What the base held when it was last journalled; undefined for a journal never written. */
  expected(): Promise<{ readonly rows: number; readonly top: string } | undefined>;
  /** Keeps copies, and that the base now has `rows` rows; an earlier copy that one replaces may then go. */
  append(copies: readonly JournalledCopy[], rows: number): Promise<void>;
  /** Everything that was kept, whatever it is, in no order. */
  copies(): Promise<unknown[]>;
  /** Says after a restore that these rows are all there is. */
  settle(rows: readonly Pick<JournalledCopy, 'id' | 'stamp'>[]): Promise<void>;
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
  /** Told when the database had lost rows, or what was last written to some, and the journal brought this many back. */
  readonly onRestored: (rows: number) => void;
  /** Runs one write while no page of the extension is at another: a lock that they share, where there are several. */
  readonly turn?: <T>(write: () => Promise<T>) => Promise<T>;
}

export interface OwnStore {
  readonly db: OwnDatabase;
  /** Replaced together with the device's name: see `renameActor`. */
  clock: Clock;
}

export function keepOwnStore(needs: OwnNeeds): KeptStore<OwnStore> {
  return keepOpen(async () => {
    const db = new OwnDatabase(await needs.place());
    await openDeclared(db);
    const restored = await restoreIfLost(db, needs);
    const clock = await clockOf(db, await actorOf(db, needs, restored), needs);
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
  const there = await db.rows.bulkGet(writes.map(({ id }) => id));
  const copies: JournalledCopy[] = writes.flatMap(({ id, replaced }, at) => {
    const stored = there[at];
    if (!stored) return [];
    return [{ id, stamp: stored.u, ...(replaced !== undefined && { replaced }), row: wireRow(stored) }];
  });
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

/** Kinds of which every row is about one entity, which its field `entity` names. */
const ABOUT_AN_ENTITY = new Set(['name', 'fact', 'note']);
/** Kinds that decide how entities are called, and which of them are. */
const NAMING = new Set(['entity', 'name', 'overlay']);

/** What is stored of a row, derived columns included. */
export function storedRow(row: Row): StoredRow {
  const { entity } = row.f;
  const isAbout = ABOUT_AN_ENTITY.has(row.kind) && typeof entity === 'string';
  return { ...row, dirty: 1, lk: isAbout ? [aboutKey(entity)] : [] };
}

/** The lookup key of all rows about an entity. */
export function aboutKey(entity: string): string {
  return `about ${entity}`;
}

/**
 * Notes inside a write's own transaction that entities may be called otherwise now.
 * @param by something of this write; the number before it tells writes of one moment apart
 */
export async function markNaming(db: OwnDatabase, rows: readonly Row[], by: string): Promise<void> {
  if (!rows.some(({ kind }) => NAMING.has(kind))) return;
  const before = await namingKey(db);
  await db.meta.put({ k: 'names', key: `${(Number.parseInt(before, 10) || 0) + 1} ${by}` });
}

/** Another one after each such write; empty before the first. */
export async function namingKey({ meta }: OwnDatabase): Promise<string> {
  const row = await meta.get('names');
  return row && 'key' in row ? row.key : '';
}

/** A stored row without what is only this device's business. */
export function wireRow({ id, kind, space, v, f, h, p, u }: StoredRow): Row {
  return { id, kind, space, v, f, h, p, u };
}

/** Rows of one transaction of a merge or a restore. */
export const ROWS_AT_ONCE = 2_000;

/**
 * Browsers have deleted whole databases in kills, and opened damaged ones as empty or as they were before, without an
 * error (trust.md, seen 5). Fewer rows than the journal knows of, or none as new as its newest, means that this has
 * happened; the stamps of all rows are compared where the reader asks for it (integrity.ts).
 */
async function restoreIfLost(db: OwnDatabase, { journal, now, onRestored }: OwnNeeds): Promise<boolean> {
  const expected = await journal.expected();
  const top = (await latestIn(db))?.u ?? '';
  if (expected && (await db.rows.count()) >= expected.rows && top >= expected.top) return false;
  const restored = await mergeCopies(db, await journal.copies(), now);
  const rows: { id: string; stamp: string }[] = [];
  await db.rows.each(({ id, u }) => rows.push({ id, stamp: u }));
  // Where it cannot be written, the next opening looks once more: nothing to keep the reader from their base.
  await journal.settle(rows).catch(() => undefined);
  if (restored > 0) onRestored(restored);
  return restored > 0;
}

function latestIn(db: OwnDatabase): Promise<StoredRow | undefined> {
  return db.rows.orderBy('u').last();
}

/** Merges copies into the rows that are there; resolves to how many rows have come or changed. */
async function mergeCopies(db: OwnDatabase, copies: readonly unknown[], now: () => number): Promise<number> {
  const byId = new Map<string, Row>();
  for (const copy of copies) {
    const row = readRow(copy);
    if (!row) continue;
    const other = byId.get(row.id);
    byId.set(row.id, other ? mergeRows(other, row) : row);
  }
  const rows = [...byId.values()];
  let restored = 0;
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const chunk = rows.slice(at, at + ROWS_AT_ONCE);
    await db.transaction('rw', db.rows, db.meta, async () => {
      const there = await db.rows.bulkGet(chunk.map(({ id }) => id));
      const merged = chunk.map((row, i) => (there[i] ? mergeRows(wireRow(there[i]), row) : row));
      const other = merged.filter((row, i) => !there[i] || canonical(row.h) !== canonical(there[i].h));
      await db.rows.bulkPut(other.map(storedRow));
      await markNaming(db, other, `restored ${now()}`);
      restored += other.length;
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
