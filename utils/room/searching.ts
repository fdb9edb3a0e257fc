import type { PacksView } from '../knowledge/pack-view.ts';
import { report } from '../report/report.ts';
import { buildSearchIndex } from '../search/build-search.ts';
import { SearchIndexError, searchKey } from '../search/index-layout.ts';
import { openSearch } from '../search/open-search.ts';
import type { Search, SearchExtra } from '../search/searched.ts';
import { ownEntities, packs } from './stores.ts';

/** The index of packs, kept as long as their names are the same: what the reader made changes far more often. */
let made: { readonly key: string; readonly index: ArrayBuffer } | undefined;

/** Everything that can be found: names of packs as they are read, and what the reader made. */
export async function openedSearch(view: PacksView): Promise<Search> {
  const key = searchKey(await packs.namesKey(view));
  const [index, extra] = await Promise.all([indexOf(key, view), ownPart(view)]);
  made = { key, index };
  try {
    return openSearch(index, extra);
  } catch (error) {
    if (!(error instanceof SearchIndexError)) throw error;
    // What lies in the store is damaged: it is derived, and made anew.
    report('search', error);
    made = { key, index: await built(key, view) };
    return openSearch(made.index, extra);
  }
}

async function indexOf(key: string, view: PacksView): Promise<ArrayBuffer> {
  if (made?.key === key) return made.index;
  return (await packs.loadIndex(key, 'search')) ?? (await built(key, view));
}

async function built(key: string, view: PacksView): Promise<ArrayBuffer> {
  const index = await buildSearchIndex(packs.namesForIndex(view));
  // Without a place to keep it, it is built again when the page is next opened.
  await packs.saveIndex(key, index, 'search').catch((error: unknown) => report('search', error));
  return index;
}

async function ownPart(view: PacksView): Promise<SearchExtra> {
  const [edits, links] = await Promise.all([
    ownEntities.ownEntityIds().then((ids) => ownEntities.ownEdits(ids)),
    ownEntities.links(),
  ]);
  const inPacks: ReadonlyMap<string, unknown> = links.isEmpty
    ? edits
    : await packs.entitiesByIds(links.pairs().flat(), view);
  const isKnown = (id: string) => inPacks.has(id) || edits.get(id)?.entity !== undefined;
  const all = [...edits.values()];
  return {
    entities: all.filter(({ names }) => names.length > 0),
    notes: all.flatMap(({ notes }) => notes),
    hidden: new Set(all.flatMap(({ id, hidden }) => (hidden ? [id] : []))),
    same: new Map(links.pairs(isKnown)),
  };
}
