import type { PlaceHealth } from '../../utils/knowledge/health.ts';

/** What the browser tells of one place; Storage Buckets have no types in TypeScript's library. */
interface Tells {
  estimate(): Promise<{ usage?: number; quota?: number }>;
  persisted(): Promise<boolean>;
}

interface Buckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<Tells>;
}

/** The places in which this browser keeps our databases; where one does not tell, nothing is said of it. */
export async function placesHere(): Promise<PlaceHealth[]> {
  const here = told('default', async () => navigator.storage);
  const { storageBuckets: buckets } = navigator as { storageBuckets?: Buckets };
  if (!buckets) return [await here];
  const named = await buckets.keys().catch((): string[] => []);
  const ours = (['kb', 'files'] as const).filter((name) => named.includes(name));
  return Promise.all([here, ...ours.map((name) => told(name, async () => buckets.open(name)))]);
}

async function told(place: PlaceHealth['place'], open: () => Promise<Tells>): Promise<PlaceHealth> {
  try {
    const tells = await open();
    const [{ usage, quota }, isPersisted] = await Promise.all([tells.estimate(), tells.persisted()]);
    return {
      place,
      ...(usage !== undefined && { usage }),
      ...(quota !== undefined && { quota }),
      isPersisted,
    };
  } catch {
    return { place };
  }
}
