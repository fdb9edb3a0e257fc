import type { OwnRows } from '../../utils/knowledge/own-rows.ts';
import { openOwnEntities } from '../../utils/knowledge/own-entities.ts';
import type { PackBase } from '../../utils/knowledge/pack-base.ts';
import { fillPacks } from '../../utils/knowledge/pack-filling.ts';
import { createSearching } from '../../utils/reading/searching.ts';
import { buildSearchIndex } from '../../utils/search/build-search.ts';
import { SearchIndexError, searchKey } from '../../utils/search/index-layout.ts';
import { openSearch } from '../../utils/search/open-search.ts';

interface Stores {
  readonly packs: PackBase;
  readonly own: OwnRows;
  readonly report: (where: string, error: unknown) => void;
}

let opened: ReturnType<typeof createSearching> | undefined;

/** The search over the background's stores, of which there are one set: its index is kept from one letter to the next. */
export function searchOver({ packs, own, report }: Stores): ReturnType<typeof createSearching> {
  opened ??= createSearching({
    packs: { ...packs, ...fillPacks(packs) },
    own: openOwnEntities(own),
    search: {
      keyOf: searchKey,
      build: (names) => buildSearchIndex(names),
      open: openSearch,
      isDamage: (error) => error instanceof SearchIndexError,
    },
    report,
  });
  return opened;
}
