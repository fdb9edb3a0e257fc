import type { KeptStore } from './keep-open.ts';
import type { PackStore } from './pack-store.ts';

/**
 * The stored search index, if it was built for this key; null otherwise, also where the browser lost the file behind
 * the Blob. Only pages that search read it.
 * @param key `searchKey` of utils/search over `namesKey`
 */
export async function loadSearchIndex(store: KeptStore<PackStore>, key: string): Promise<ArrayBuffer | null> {
  const row = await store.use(({ db }) => db.index.get('search'));
  if (row?.k !== 'search' || row.key !== key) return null;
  try {
    return await row.index.arrayBuffer();
  } catch {
    return null;
  }
}

/** Keeps an index for the key it was built for, in place of the one before. */
export async function saveSearchIndex(
  store: KeptStore<PackStore>,
  key: string,
  index: ArrayBuffer,
): Promise<void> {
  await store.use(({ db }) => db.index.put({ k: 'search', key, index: new Blob([index]) }));
}
