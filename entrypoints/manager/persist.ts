/** Storage Buckets have no types in TypeScript's library. */
interface Buckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ persist(): Promise<boolean> }>;
}

/** Asks the browser to spare all of our places when the disk runs full; whether it agreed for each. */
export async function askToPersist(): Promise<boolean> {
  const agreed = [await navigator.storage.persist()];
  const { storageBuckets: buckets } = navigator as { storageBuckets?: Buckets };
  for (const name of (await buckets?.keys()) ?? []) {
    const bucket = await buckets?.open(name);
    if (bucket) agreed.push(await bucket.persist());
  }
  return agreed.every(Boolean);
}
