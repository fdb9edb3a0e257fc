import { keepFilesStore } from './files-store.ts';
import { keptFilesIn } from './files-in.ts';
import type { StorePlace } from './keep-open.ts';
import type { StorageBuckets } from './own-place.ts';

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
  /** Keeps a job's file, and stores the job: both, or neither. */
  keepWith(name: string, blob: Blob, job: JobRow): Promise<void>;
  /** Gives a job's file another name, in the place of one that has it, and stores the job: both, or neither. */
  rename(from: string, to: string, job: JobRow): Promise<void>;
  putJob(job: JobRow): Promise<void>;
  /** Every job as it is stored, to be read from unknown, in no order. */
  jobs(): Promise<unknown[]>;
  dropJob(id: string): Promise<void>;
  close(): void;
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
  return keptFilesIn(keepFilesStore(place));
}
