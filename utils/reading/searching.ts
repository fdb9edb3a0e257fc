import type { OwnEdits } from '../facts/own.ts';
import type { OwnEntities } from '../knowledge/own-entities.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PackFilling } from '../knowledge/pack-filling.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { NamedEntity } from '../names/mention.ts';
import type { Search, SearchedNote, SearchExtra } from '../search/searched.ts';

export interface SearchingNeeds {
  readonly packs: Pick<PackBase, 'namesKey' | 'loadIndex' | 'saveIndex' | 'entitiesByIds'> &
    Pick<PackFilling, 'namesForIndex'>;
  readonly own: Pick<OwnEntities, 'links'> & {
    /** What the reader made or changed, as far as it is searched: names, what is hidden, notes. */
    readonly edits: () => Promise<ReadonlyMap<string, OwnEdits>>;
    /** Notes about no entity; absent where only entities are shown. */
    readonly looseNotes?: () => Promise<readonly SearchedNote[]>;
  };
  /** utils/search, which knows nothing of the stores. */
  readonly search: {
    readonly keyOf: (namesKey: string) => string;
    readonly build: (names: AsyncIterable<readonly NamedEntity[]>) => Promise<ArrayBuffer>;
    /** Throws for an index that it cannot read. */
    readonly open: (index: ArrayBuffer, extra: SearchExtra) => Search;
    readonly isDamage: (error: unknown) => boolean;
  };
  readonly report: (where: string, error: unknown) => void;
}

/**
 * Opens the search over everything that can be found: names of packs as they are read, and what the reader made. The
 * index of packs is kept as long as their names are the same: what the reader made changes far more often.
 */
export function createSearching({ packs, own, search, report }: SearchingNeeds) {
  let made: { readonly key: string; readonly index: ArrayBuffer } | undefined;

  const built = async (key: string, view: PacksView): Promise<ArrayBuffer> => {
    const index = await search.build(packs.namesForIndex(view));
    // Without a place to keep it, it is built again at the next start.
    await packs.saveIndex(key, index, 'search').catch((error: unknown) => report('search', error));
    return index;
  };
  const indexOf = async (key: string, view: PacksView): Promise<ArrayBuffer> => {
    if (made?.key === key) return made.index;
    return (await packs.loadIndex(key, 'search')) ?? (await built(key, view));
  };

  return async (view: PacksView): Promise<Search> => {
    const key = search.keyOf(await packs.namesKey(view));
    const [index, extra] = await Promise.all([indexOf(key, view), ownPart({ packs, own }, view)]);
    made = { key, index };
    try {
      return search.open(index, extra);
    } catch (error) {
      if (!search.isDamage(error)) throw error;
      // What lies in the store is damaged: it is derived, and made anew.
      report('search', error);
      made = { key, index: await built(key, view) };
      return search.open(made.index, extra);
    }
  };
}

async function ownPart(
  { packs, own }: Pick<SearchingNeeds, 'packs' | 'own'>,
  view: PacksView,
): Promise<SearchExtra> {
  const [edits, links, loose = []] = await Promise.all([own.edits(), own.links(), own.looseNotes?.()]);
  const inPacks: ReadonlyMap<string, unknown> = links.isEmpty
    ? edits
    : await packs.entitiesByIds(links.pairs().flat(), view);
  const isKnown = (id: string) => inPacks.has(id) || edits.get(id)?.entity !== undefined;
  const all = [...edits.values()];
  return {
    entities: all.filter(({ names }) => names.length > 0),
    notes: [...all.flatMap(({ notes }) => notes), ...loose],
    hidden: new Set(all.flatMap(({ id, hidden }) => (hidden ? [id] : []))),
    same: new Map(links.pairs(isKnown)),
  };
}
