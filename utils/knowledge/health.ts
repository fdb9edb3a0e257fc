import { timeOf } from './clock.ts';
import type { KeptFile, KeptFiles } from './kept-files.ts';
import type { OwnBase } from './own-base.ts';
import { CHANGE_KIND } from './own-changes.ts';
import type { PackFilling } from './pack-filling.ts';
import type { PackBase } from './pack-base.ts';
import { isAlive } from './row.ts';
import { storeErrorOf, type StoreFailure } from './store-error.ts';

/** What is stored, where and how much. A part that cannot be looked at says why, and the rest is told all the same. */
export interface Health {
  readonly own: Part<OwnHealth>;
  readonly packs: Part<readonly PackHealth[]>;
  readonly kept: Part<readonly KeptFile[]>;
  /** Bytes in storage.local: settings, and copies of what the reader made. */
  readonly local: Part<number>;
  readonly places: readonly PlaceHealth[];
}

export type Part<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StoreFailure };

export interface OwnHealth {
  /** Living rows of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly deleted: number;
  /** When the earliest change was made that came after the time given; absent where nothing has changed since. */
  readonly changedSince?: number;
  /** How many rows have changed since then. */
  readonly changed: number;
}

export interface PackHealth {
  readonly pack: string;
  readonly entities: number;
  readonly bytes: number;
}

/** One place in which the browser keeps databases apart: `default`, or a Storage Bucket. */
export interface PlaceHealth {
  readonly place: 'default' | 'kb' | 'files';
  /** Bytes; absent where the browser does not tell. */
  readonly usage?: number;
  readonly quota?: number;
  /** Whether it is spared when the disk runs full. */
  readonly isPersisted?: boolean;
}

export interface HealthNeeds {
  readonly own: Pick<OwnBase, 'everyRow'>;
  readonly packs: Pick<PackBase, 'packSummaries'> & Pick<PackFilling, 'inspect'>;
  readonly kept: Pick<KeptFiles, 'list'>;
  readonly localBytes: () => Promise<number>;
  readonly places: () => Promise<readonly PlaceHealth[]>;
  /** When the last backup file was saved, in milliseconds since 1970; 0 for never. */
  readonly lastBackup: number;
}

/** Never rejects for what a store can do. */
export async function lookAtHealth(needs: HealthNeeds): Promise<Health> {
  const [own, packs, kept, local, places] = await Promise.all([
    partOf(() => lookAtOwn(needs)),
    partOf(() => lookAtPacks(needs)),
    partOf(() => needs.kept.list('')),
    partOf(needs.localBytes),
    needs.places(),
  ]);
  return { own, packs, kept, local, places };
}

/** The reader's rows, counted, but for the history of them. */
export async function lookAtOwn({
  own,
  lastBackup,
}: Pick<HealthNeeds, 'own' | 'lastBackup'>): Promise<OwnHealth> {
  const kinds: Record<string, number> = Object.create(null) as Record<string, number>;
  let deleted = 0;
  let changed = 0;
  let changedSince: number | undefined;
  for await (const row of own.everyRow()) {
    // Beside what was changed, what is noted of it is no more.
    if (row.kind === CHANGE_KIND) continue;
    if (isAlive(row)) kinds[row.kind] = (kinds[row.kind] ?? 0) + 1;
    else deleted += 1;
    const at = timeOf(row.u);
    if (at <= lastBackup) continue;
    changed += 1;
    changedSince = Math.min(changedSince ?? at, at);
  }
  return { kinds, deleted, changed, ...(changedSince !== undefined && { changedSince }) };
}

async function lookAtPacks({ packs }: HealthNeeds): Promise<PackHealth[]> {
  const looked: PackHealth[] = [];
  for (const { pack, content } of await packs.packSummaries()) {
    if (!content) continue;
    const inspected = await packs.inspect(pack);
    looked.push({ pack, entities: content.entities, bytes: inspected?.tally.bytes ?? 0 });
  }
  return looked;
}

async function partOf<T>(look: () => Promise<T>): Promise<Part<T>> {
  try {
    return { ok: true, value: await look() };
  } catch (error) {
    const known = storeErrorOf(error);
    if (!known) throw error;
    return { ok: false, code: known.code };
  }
}
