import { Dexie, type Table } from 'dexie';
import { keepOpen, openDeclared, optionsFor, type KeptStore, type StorePlace } from './keep-open.ts';
import type { JobRow } from './kept-files.ts';

/** A file that is kept whole. */
export interface FileRow {
  readonly name: string;
  readonly blob: Blob;
  readonly bytes: number;
  /** ISO date and time. */
  readonly kept: string;
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

/** The store alone, for the background: what is done with it comes with its script for filling. */
export type FilesStore = KeptStore<{ readonly db: FilesDatabase }>;

/** Nothing is opened until the first use. */
export function keepFilesStore(place: () => Promise<StorePlace>): FilesStore {
  return keepOpen(async () => {
    const db = new FilesDatabase(await place());
    await openDeclared(db);
    return { db };
  });
}
