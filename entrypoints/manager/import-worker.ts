import { decode } from '../../utils/importing/decode.ts';
import { openTable } from '../../utils/jobs/open-table.ts';
import { serveImports } from '../../utils/jobs/serve-imports.ts';
import { filesPlace, openKeptFiles } from '../../utils/knowledge/kept-files.ts';
import type { StorageBuckets } from '../../utils/knowledge/own-place.ts';
import { openPacks } from '../../utils/knowledge/packs.ts';
import { openOneFile } from '../../utils/packs/one-file.ts';
import { readPackIndex } from '../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../utils/packs/read-tables.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { isStopWord } from './stop-words.ts';

/** Imports are read and written here, so that the page never waits. A worker has no API of the browser. */
const place = { indexedDB, IDBKeyRange };
const buckets = (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
const packs = openPacks(place);

serveImports(globalThis, {
  files: openKeptFiles(() => filesPlace(place, buckets)),
  packs,
  openReader: (job) => openTable(job, packs, isStopWord),
  decode,
  openPackFile: openOneFile,
  packReaders: { readPackIndex, readVocabulary, readSources, readEntityLine },
  builtIn: BUNDLED_PACKS,
  now: Date.now,
});
