import browser from 'webextension-polyfill';
import { createImportClient } from '../../../utils/jobs/import-client.ts';
import { IMPORT_CHANNEL } from '../../../utils/jobs/messages.ts';
import { openJournal } from '../../../utils/journal/journal.ts';
import { filesPlace, openKeptFiles } from '../../../utils/knowledge/kept-files.ts';
import { openOwnBase } from '../../../utils/knowledge/own-base.ts';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { ownPlace, type StorageBuckets } from '../../../utils/knowledge/own-place.ts';
import { EVERY_PACK } from '../../../utils/knowledge/pack-view.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { NAME_INDEX_VERSION, openNameIndex } from '../../../utils/names/open-index.ts';
import { buildNameIndexInSlices } from '../../../utils/reading/build-in-slices.ts';
import { buildOwnNames } from '../../../utils/reading/build-own-names.ts';
import { createNameIndex } from '../../../utils/reading/name-index.ts';

/** What manager and background are made of, put together as they do it; nothing is opened yet. */

const place = { indexedDB, IDBKeyRange };
const buckets = (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;

function fault(where: string, error: unknown): void {
  throw new Error(`${where}: ${String(error)}`);
}

export const packs = openPacks(place);
export const files = openKeptFiles(() => filesPlace(place, buckets));

export const own = openOwnBase({
  place: () => ownPlace(place, buckets),
  journal: openJournal(browser.storage.local),
  now: Date.now,
  newActor: () => crypto.randomUUID().replaceAll('-', ''),
  onRestored: (rows) => fault('own base', `${rows} rows came back`),
  turn: (name, work) => navigator.locks.request(name, work),
});
export const ownEntities = openOwnEntities(own);

/** Milliseconds that each making of the index of the reader's own names took. */
export const ownNamesBuilt: number[] = [];

const languages = () => Promise.resolve(ALL_LANGUAGES);
export const names = createNameIndex({
  base: packs,
  maker: {
    build: (view) => buildNameIndexInSlices(packs.namesForIndex(view), ALL_LANGUAGES),
    open: openNameIndex,
    version: String(NAME_INDEX_VERSION),
  },
  own: {
    own,
    packs,
    async build(view) {
      const before = performance.now();
      const bytes = await buildOwnNames({ own, packs, languages }, view);
      ownNamesBuilt.push(performance.now() - before);
      return bytes;
    },
  },
  view: () => Promise.resolve(EVERY_PACK),
  report: fault,
});

/** Starts the worker that imports: at once, or it would be timed with the first file. */
export function openImports() {
  const worker = new Worker(new URL('../../../entrypoints/manager/import-worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('error', ({ message }) => fault('import', message));
  return createImportClient({
    worker,
    channel: new BroadcastChannel(IMPORT_CHANNEL),
    files,
    newId: () => crypto.randomUUID(),
    onFault: ({ code, detail }) => fault('import', `${code} ${detail ?? ''}`),
  });
}
