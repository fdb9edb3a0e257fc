import type { KeptStore } from './keep-open.ts';
import type { PackStore } from './pack-store.ts';

/**
 * The names of packs, the few of the reader's own that are opened behind them, and what only pages open that search
 * or list.
 */
export type StoredIndex = 'names' | 'own-names' | 'search' | 'directory';

/**
 * A stored index, if it was built for this key; null otherwise, also where the browser lost the file behind
 * the Blob. A Blob, because it is not copied while the row is read: 20 ms at a million names against 53 (speed.md).
 * @param key may still be on its way: the file is read meanwhile
 */
export async function loadIndex(
  store: KeptStore<PackStore>,
  key: string | Promise<string>,
  which: StoredIndex,
): Promise<ArrayBuffer | null> {
  const read = store.use(async ({ db }) => {
    const row = await db.index.get(which);
    return row && 'key' in row ? { key: row.key, bytes: await bytesOf(row.index) } : null;
  });
  const [wanted, stored] = await Promise.all([key, read]);
  return stored?.key === wanted ? stored.bytes : null;
}

async function bytesOf(file: Blob): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
}

/** Keeps an index for the key it was built for, in place of the one before. */
export async function saveIndex(
  store: KeptStore<PackStore>,
  key: string,
  index: ArrayBuffer,
  which: StoredIndex,
): Promise<void> {
  await store.use(({ db }) => db.index.put({ k: which, key, index: new Blob([index]) }));
}
