import type { Dexie, DexieOptions } from 'dexie';
import { StoreError, storeErrorOf } from './store-error.ts';

/** Where databases lie: the browser's default place, a storage bucket, or a test's memory. */
export interface StorePlace {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** Dexie's options for a database that is opened by us alone, never by its first use. */
export function optionsFor(place: StorePlace): DexieOptions {
  return { indexedDB: place.indexedDB, IDBKeyRange: place.IDBKeyRange, autoOpen: false };
}

/**
 * Opens a database in the schema version that it declares. Dexie on its own also opens what a newer version of ours
 * has upgraded, and old code would write into it: that is refused with StoreError `newer`.
 */
export async function openDeclared(db: Dexie): Promise<void> {
  await db.open();
  // Dexie multiplies its version numbers by ten.
  if (db.backendDB().version < (db.verno + 1) * 10) return;
  db.close();
  throw new StoreError('newer');
}

/** A store that is opened on first use and kept open. */
export interface KeptStore<Store> {
  /** Runs `work` on the open store. Rejects with StoreError where the engine failed. */
  use<T>(work: (store: Store) => PromiseLike<T>): Promise<T>;
  close(): void;
}

/**
 * Keeps one connection, shared by concurrent callers.
 *
 * Once another context upgrades or deletes the database, this one is shut for good: a page of an older version that
 * re-opens by itself writes with old code (trust.md, seen 8). A connection that the browser dropped is opened anew by
 * the next use, through the whole of `open`, because the files may have gone with it.
 * @param open makes and opens the database, and whatever else must be done before its first use
 */
export function keepOpen<Store extends { readonly db: Dexie }>(open: () => Promise<Store>): KeptStore<Store> {
  let opened: Promise<Store> | undefined;
  let current: Store | undefined;
  let outdated = false;

  async function openOnce(): Promise<Store> {
    const store = await open();
    store.db.on('versionchange', () => {
      outdated = true;
      store.db.close({ disableAutoOpen: true });
      // False keeps Dexie's own listener from running, which would leave the door open.
      return false;
    });
    store.db.on('close', () => {
      if (current === store) opened = undefined;
    });
    current = store;
    return store;
  }

  return {
    async use(work) {
      if (outdated) throw new StoreError('outdated');
      try {
        const opening = (opened ??= openOnce());
        opening.catch(() => {
          if (opened === opening) opened = undefined;
        });
        return await work(await opening);
      } catch (error) {
        if (outdated) throw new StoreError('outdated', error);
        throw storeErrorOf(error) ?? error;
      }
    },
    close() {
      void opened?.then(
        (store) => store.db.close({ disableAutoOpen: true }),
        () => undefined,
      );
      opened = undefined;
    },
  };
}
