import { Dexie, type Table } from 'dexie';
import { keepOpen, openDeclared, optionsFor, type StorePlace } from './keep-open.ts';
import type { StorageBuckets } from './own-place.ts';

/** A file that is kept whole. */
interface FileRow {
  readonly name: string;
  readonly blob: Blob;
  readonly bytes: number;
  /** ISO date and time. */
  readonly kept: string;
}

/** What is known of a kept file without reading it. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: number;
  /** ISO date and time. */
  readonly kept: string;
}

/** An import's record; what else it holds is utils/jobs' to know and to read. */
export interface JobRow {
  readonly id: string;
}

/**
 * Files that are kept: what packs and tables were installed from (`pack/<pack>`), what an unfinished import reads
 * (`job/<job>`) and could not use (`bad/<job>/<number>`), and dated copies of what the reader made (`copy/2026-11-22`).
 * Every method rejects with StoreError where the store fails.
 */
export interface KeptFiles {
  /** Keeps a file under this name, in the place of one that has it. */
  keep(name: string, blob: Blob): Promise<void>;
  get(name: string): Promise<Blob | undefined>;
  /** Files whose names begin so, in the order of their names. */
  list(prefix: string): Promise<KeptFile[]>;
  drop(name: string): Promise<void>;
  /** Drops every file whose name begins so. */
  dropAll(prefix: string): Promise<void>;
  /** Gives a job's file another name, in the place of one that has it, and stores the job: both, or neither. */
  rename(from: string, to: string, job: JobRow): Promise<void>;
  putJob(job: JobRow): Promise<void>;
  /** Every job as it is stored, to be read from unknown, in no order. */
  jobs(): Promise<unknown[]>;
  dropJob(id: string): Promise<void>;
  close(): void;
}

class FilesDatabase extends Dexie {
  declare readonly files: Table<FileRow, string>;
  declare readonly jobs: Table<JobRow, string>;

  constructor(place: StorePlace) {
    // Copies of what the reader made lie here: they have to be on the disk before that is said.
    super('files', { ...optionsFor(place), chromeTransactionDurability: 'strict' });
    this.version(1).stores({ files: 'name', jobs: 'id' });
  }
}

/**
 * Where files are kept: a bucket of its own where the browser has them, because Chromium deletes all databases of a
 * bucket in which one is damaged (trust.md, seen 5): files and packs, or files and the reader's own, never go together.
 */
export async function filesPlace(
  fallback: StorePlace,
  buckets: StorageBuckets | undefined,
): Promise<StorePlace> {
  if (!buckets) return fallback;
  const bucket = await buckets.open('files', { persisted: true, durability: 'strict' });
  return { indexedDB: bucket.indexedDB, IDBKeyRange: fallback.IDBKeyRange };
}

/** Nothing is opened until the first call. */
export function openKeptFiles(place: () => Promise<StorePlace>): KeptFiles {
  const store = keepOpen(async () => {
    const db = new FilesDatabase(await place());
    await openDeclared(db);
    return { db };
  });
  return {
    keep: (name, blob) => store.use(async ({ db }) => void (await db.files.put(rowOf(name, blob)))),
    get: (name) => store.use(async ({ db }) => (await db.files.get(name))?.blob),
    list: (prefix) =>
      store.use(async ({ db }) => {
        const rows = await db.files.where('name').startsWith(prefix).toArray();
        return rows.map(({ name, bytes, kept }) => ({ name, bytes, kept }));
      }),
    drop: (name) => store.use(({ db }) => db.files.delete(name)),
    dropAll: (prefix) =>
      store.use(async ({ db }) => void (await db.files.where('name').startsWith(prefix).delete())),
    rename: (from, to, job) =>
      store.use(({ db }) =>
        db.transaction('rw', db.files, db.jobs, async () => {
          const row = await db.files.get(from);
          if (row) await db.files.put({ ...row, name: to });
          await db.files.delete(from);
          await db.jobs.put(job);
        }),
      ),
    putJob: (job) => store.use(async ({ db }) => void (await db.jobs.put(job))),
    jobs: () => store.use(({ db }) => db.jobs.toArray()),
    dropJob: (id) => store.use(({ db }) => db.jobs.delete(id)),
    close: () => store.close(),
  };
}

function rowOf(name: string, blob: Blob): FileRow {
  return { name, blob, bytes: blob.size, kept: new Date().toISOString() };
}
