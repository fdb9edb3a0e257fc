import type { KeptStore } from './keep-open.ts';
import { InstallError, type InstallFailure } from './pack-files.ts';
import type { PackContent, PackRow, PackStore, PageRow, Staging } from './pack-store.ts';
import { pagesBetween } from './page-keys.ts';

/** A generation that a writer is at. */
export interface Work extends Staging {
  readonly pack: string;
  readonly entities: number;
}

type Store = KeptStore<PackStore>;

/**
 * Marks the pack as filling, and clears what a run for another content left; null where this very content is there
 * already. What a run for the same content left is gone on with.
 */
export function begin(store: Store, pack: string, root: string): Promise<Work | null> {
  return store.use(({ db }) =>
    db.transaction('rw', db.packs, db.pages, async () => {
      const row = await db.packs.get(pack);
      const live = row?.content?.generation ?? 0;
      const begun = row?.staging;
      const isDone = row?.content?.root === root;
      if (!isDone && begun?.root === root && begun.entities !== undefined) {
        await db.packs.put({ ...kept(row, pack), state: 'filling', staging: begun });
        return { pack, ...begun, entities: begun.entities };
      }
      if (begun) await pagesBetween(db, pack, live + 1, begun.generation + 1).delete();
      if (isDone) {
        await db.packs.put({ ...kept(row, pack), state: 'installed' });
        return null;
      }
      // A number that a run still under way may be using is not used again.
      const generation = (row ? Math.max(live, begun?.generation ?? 0) : anyOne()) + 1;
      const staging = { generation, root, pages: 0, entities: 0 };
      await db.packs.put({ ...kept(row, pack), state: 'filling', staging });
      return { pack, ...staging };
    }),
  );
}

/**
 * A pack that was removed and comes again with the same content may lie on other pages: under a number that it had
 * before, who has read it then would look for entities where they stood.
 */
function anyOne(): number {
  return Math.floor(Math.random() * 2 ** 20);
}

/** Rows and counter go together, so that after a kill the counter tells the truth. */
export function addPages(
  store: Store,
  work: Work,
  pages: readonly PageRow[],
  entities: number,
): Promise<Work> {
  const added = { ...work, pages: work.pages + pages.length, entities: work.entities + entities };
  return store.use(({ db }) =>
    db.transaction('rw', db.packs, db.pages, async () => {
      const row = ourRow(await db.packs.get(work.pack), work);
      await db.pages.bulkPut(pages);
      const { pack: _, ...staging } = added;
      await db.packs.put({ ...row, staging });
      return added;
    }),
  );
}

/** Gives the base back as it was; `why` is kept in the pack's row. */
export function drop(store: Store, work: Work, why?: InstallFailure): Promise<void> {
  return store.use(({ db }) =>
    db.transaction('rw', db.packs, db.pages, async () => {
      const row = await db.packs.get(work.pack);
      // Where another run is at it, its row is the true one.
      if (!isOurs(row, work)) return;
      await pagesBetween(db, work.pack, work.generation, work.generation + 1).delete();
      if (why) await db.packs.put({ ...kept(row, work.pack), state: 'failed', why });
      else if (row.content) await db.packs.put({ ...kept(row, work.pack), state: 'installed' });
      else await db.packs.delete(work.pack);
    }),
  );
}

/** The row, if it still tells of this work; otherwise rejects with InstallError `superseded`. */
export function ourRow(row: PackRow | undefined, work: Work): PackRow {
  if (isOurs(row, work)) return row;
  throw new InstallError({ code: 'superseded' });
}

/** Two runs of the same content share a generation: the one that is behind has been overtaken. */
function isOurs(row: PackRow | undefined, { generation, root, pages }: Work): row is PackRow {
  const staging = row?.staging;
  return staging?.generation === generation && staging.root === root && staging.pages === pages;
}

function kept(
  row: PackRow | undefined,
  pack: string,
): { readonly pack: string; readonly content?: PackContent } {
  return row?.content ? { pack, content: row.content } : { pack };
}
