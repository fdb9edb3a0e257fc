import { editsIn } from '../knowledge/own-edits.ts';
import { createSearching } from '../reading/searching.ts';
import { report } from '../report/report.ts';
import { buildSearchIndex } from '../search/build-search.ts';
import { SearchIndexError, searchKey } from '../search/index-layout.ts';
import { openSearch } from '../search/open-search.ts';
import { looseNotes } from './found-notes.ts';
import { ownEntities, packs, rowsAbout } from './stores.ts';

/** Everything that can be found: names of packs as they are read, and what the reader made. */
export const openedSearch = createSearching({
  packs,
  own: {
    edits: async () => editsIn(await rowsAbout()),
    links: () => ownEntities.links(),
    looseNotes: async () => looseNotes(await rowsAbout()),
  },
  search: {
    keyOf: searchKey,
    build: (names) => buildSearchIndex(names),
    open: openSearch,
    isDamage: (error) => error instanceof SearchIndexError,
  },
  report,
});
