import type { OwnEdits } from '../../utils/facts/own.ts';
import type { OwnRows } from '../../utils/knowledge/own-rows.ts';
import { readLinks } from '../../utils/knowledge/links.ts';
import { editsIn } from '../../utils/knowledge/own-edits.ts';
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
    own: { edits: () => editsOfNames(own), links: () => readLinks(own) },
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

/** Of notes nothing is suggested: they are not read with every letter. */
async function editsOfNames(own: OwnRows): Promise<Map<string, OwnEdits>> {
  const rows = await Promise.all(['entity:', 'name:', 'overlay:'].map((prefix) => own.withIdPrefix(prefix)));
  return editsIn(rows.flat());
}
