import { Dexie, type Table } from 'dexie';
import type { Clock } from './clock.ts';
import { optionsFor, type StorePlace } from './keep-open.ts';
import { entryOf } from '../facts/entry-of.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import { aboutKey, BIN_KEY, changesKey, pageNotesKey, SAME_KEY } from './row-keys.ts';
import type { Row } from './row.ts';

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
  | { readonly k: 'names'; readonly key: string }
  /** Another one after every merge; absent before the first. */
  | { readonly k: 'merged'; readonly key: string };

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
  /**
   * Keeps copies, and that the base now has `rows` rows; an earlier copy that one replaces may then go. A journal that
   * expects nothing goes on expecting nothing: only `settle` says that it is whole.
   */
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
  /**
   * Runs work while no page of the extension is at other work of this name: locks that they share, where there are
   * several. A write holds the first and may take the second, under which none is taken.
   */
  readonly turn?: <T>(name: 'kb-write' | 'kb-journal', work: () => Promise<T>) => Promise<T>;
}

export interface OwnStore {
  readonly db: OwnDatabase;
  /** Replaced together with the device's name: see `renameActor`. */
  clock: Clock;
}

/** Kinds of which a row is about one entity, which its field `entity` names. */
const ABOUT_AN_ENTITY = new Set(['name', 'fact', 'note']);
/** Kinds that decide how entities are called, and which of them are. */
const NAMING = new Set(['entity', 'name', 'overlay']);

/** What is stored of a row, derived columns included. */
export function storedRow(row: Row): StoredRow {
  const { kind, f } = row;
  const keys = [
    ABOUT_AN_ENTITY.has(kind) && textKey(aboutKey, f['entity']),
    kind === 'change' && textKey(changesKey, f['entity']),
    textKey(() => BIN_KEY, f['binned']),
    textKey((target) => SAME_KEY + target, f['sameAs']),
    kind === 'note' && textKey(notesOfPage, entryOf(Object(f['page']) as typeof f, 'address')),
  ];
  return { ...row, dirty: 1, lk: keys.filter((key) => typeof key === 'string') };
}

function notesOfPage(address: string): string | undefined {
  const page = pageKeyOf(address);
  return page && pageNotesKey(page);
}

function textKey(key: (text: string) => string | undefined, value: unknown): string | false | undefined {
  return typeof value === 'string' && key(value);
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
export function wireRow(stored: StoredRow): Row {
  const { dirty: _, lk: __, ...row } = stored;
  return row;
}

/** Rows of one transaction of a merge or a restore. */
export const ROWS_AT_ONCE = 2_000;
