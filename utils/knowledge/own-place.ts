import type { StorePlace } from './keep-open.ts';

/** `navigator.storageBuckets`, in Chromium; its types are not in TypeScript's library. */
export interface StorageBuckets {
  open(
    name: string,
    options: { readonly persisted: boolean; readonly durability: 'strict' },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

/**
 * Where the reader's own base lies: a bucket of its own where the browser has them. Chromium, when it finds one
 * database of a bucket damaged, deletes all of that bucket (trust.md, seen 5), and packs are written a lot.
 */
export async function ownPlace(
  fallback: StorePlace,
  buckets: StorageBuckets | undefined,
): Promise<StorePlace> {
  if (!buckets) return fallback;
  const bucket = await buckets.open('kb', { persisted: true, durability: 'strict' });
  return { indexedDB: bucket.indexedDB, IDBKeyRange: fallback.IDBKeyRange };
}
