import * as v from 'valibot';

/** The browser's storage.local, as far as it is needed here; passed in. */
export interface SmallStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The last backup file that was saved. */
export interface SavedBackup {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rows: number;
}

/** What is remembered of dated copies. */
export interface SavedCopies {
  /** The name of the last one. */
  readonly last: string;
  /** What it was made of: equal texts mean equal copies. */
  readonly of: string;
  /** The one with the most rows, which goes last: rows never become fewer but by accident. */
  readonly fullest: string;
  readonly rows: number;
}

const BACKUP = 'last-backup';
const COPIES = 'last-copy';

const backupShape = v.object({ at: v.number(), rows: v.number() });
const copiesShape = v.object({ last: v.string(), of: v.string(), fullest: v.string(), rows: v.number() });

export function readSavedBackup(storage: SmallStorage): Promise<SavedBackup | undefined> {
  return read(storage, BACKUP, backupShape);
}

/** To be called once the file is where the reader wanted it. */
export function noteSavedBackup(storage: SmallStorage, saved: SavedBackup): Promise<void> {
  return storage.set({ [BACKUP]: saved });
}

export function readSavedCopies(storage: SmallStorage): Promise<SavedCopies | undefined> {
  return read(storage, COPIES, copiesShape);
}

export function noteSavedCopies(storage: SmallStorage, saved: SavedCopies): Promise<void> {
  return storage.set({ [COPIES]: saved });
}

async function read<T>(
  storage: SmallStorage,
  key: string,
  shape: v.GenericSchema<unknown, T>,
): Promise<T | undefined> {
  const found = v.safeParse(shape, (await storage.get(key))[key]);
  return found.success ? found.output : undefined;
}
