import { layersOf, type PacksView } from './pack-view.ts';
import type { PackReader } from './pack-queries.ts';

/** How far from its own page an entity's sisters are looked for, either way. */
const PAGES_AWAY = 3;

/**
 * Ids with this prefix that stand on the page of an entity, or on the pages before and behind it as far as they go on:
 * packs that are sorted by id have all of them there. Those of other packs may be missed, and so may some of these:
 * whoever counts them has to see that they are whole. At most seven pages a pack are read, mostly one.
 */
export async function idsBeside(
  { store, pages }: PackReader,
  id: string,
  prefix: string,
  view: PacksView,
): Promise<string[]> {
  return store.use(({ db }) =>
    db.transaction('r', db.packs, db.pages, db.index, async () => {
      const found = new Set<string>();
      for (const layer of await layersOf(db, view)) {
        const idsAt = async (position: number): Promise<string[]> => {
          if (position < 0 || position >= layer.content.pages) return [];
          return [...(await pages.pageOf(db, layer, position)).keys()];
        };
        const directory = await pages.directoryOf(db, layer);
        for (const position of directory.positionsOf(id)) {
          const own = await idsAt(position);
          // Another id may share its hash.
          if (!own.includes(id)) continue;
          add(own);
          for (const step of [-1, 1]) {
            let edge = own.at(step === 1 ? -1 : 0);
            for (let away = 1; away <= PAGES_AWAY && edge?.startsWith(prefix); away += 1) {
              const next = await idsAt(position + step * away);
              add(next);
              edge = next.at(step === 1 ? -1 : 0);
            }
          }
        }
      }
      return [...found];

      function add(ids: readonly string[]): void {
        for (const one of ids) if (one.startsWith(prefix)) found.add(one);
      }
    }),
  );
}
