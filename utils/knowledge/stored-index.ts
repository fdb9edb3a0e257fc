import type { KeptStore } from './keep-open.ts';
import type { PackStore } from './pack-store.ts';

/**
 * The stored name index, if it was built for this key; null otherwise, also where the browser lost the file behind
 * the Blob. A Blob, because it is not copied while the row is read: 20 ms at a million names against 53 (speed.md).
 */
export async function loadIndex(store: KeptStore<PackStore>, key: string): Promise<ArrayBuffer | null> {
  const row = await store.use(({ db }) => db.index.get('names'));
  if (!row || !('key' in row) || row.key !== key) return null;
  try {
    return await row.index.arrayBuffer();
  } catch {
    return null;
  }
}

/** Keeps an index for the key it was built for, in place of the one before. */
export async function saveIndex(store: KeptStore<PackStore>, key: string, index: ArrayBuffer): Promise<void> {
  await store.use(({ db }) => db.index.put({ k: 'names', key, index: new Blob([index]) }));
}
