import type { KeptStore } from './keep-open.ts';
import type { PackStore } from './pack-store.ts';
import { pagesBetween } from './page-keys.ts';

/** More generations than a pack can ever have. */
const GENERATIONS = 2 ** 31;

/** Removes a pack with all that is kept of it; a run that is filling it finds itself overtaken. */
export function uninstallPack(store: KeptStore<PackStore>, pack: string): Promise<void> {
  return store.use(({ db }) =>
    db.transaction('rw', db.packs, db.pages, db.index, async () => {
      await db.packs.delete(pack);
      await pagesBetween(db, pack, 0, GENERATIONS).delete();
      for (const kind of ['ids', 'tally', 'history'] as const) await db.index.delete(`${kind}/${pack}`);
    }),
  );
}
