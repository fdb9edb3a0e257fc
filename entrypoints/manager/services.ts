import browser from 'webextension-polyfill';
import { openJournal } from '../../utils/journal/journal.ts';
import { noteRestored } from '../../utils/journal/restored.ts';
import { openBaseChanges, type BaseChange } from '../../utils/knowledge/changes.ts';
import { filesPlace, openKeptFiles } from '../../utils/knowledge/kept-files.ts';
import { openOwnBase } from '../../utils/knowledge/own-base.ts';
import { openOwnEntities } from '../../utils/knowledge/own-entities.ts';
import { ownPlace, type StorageBuckets } from '../../utils/knowledge/own-place.ts';
import { openPacks } from '../../utils/knowledge/packs.ts';
import { ask } from '../../utils/messages/ask.ts';
import { roomChanged } from '../../utils/messages/protocol.ts';
import { readPackIndex } from '../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../utils/packs/read-tables.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { report } from '../../utils/report/report.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserSubscriptions } from '../../utils/sites/browser-subscriptions.ts';
import { openImports } from './import-client.ts';
import { heardHere } from './news.ts';

/** What the manager's page is made of; nothing is opened before its first use. */
const place = { indexedDB, IDBKeyRange };
const buckets = (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;

export const packs = openPacks(place);

export const own = openOwnBase({
  place: () => ownPlace(place, buckets),
  journal: openJournal(browser.storage.local),
  now: () => Date.now(),
  newActor: () => crypto.randomUUID().replaceAll('-', ''),
  onRestored(rows) {
    report('own base', new Error(`${rows} rows came back from the journal`));
    noteRestored(browser.storage.local, Date.now(), rows).catch((error: unknown) =>
      report('own base', error),
    );
  },
  // The background writes too, and at one time one context alone may.
  turn: (name, work) => navigator.locks.request(name, work),
});

export const ownEntities = openOwnEntities(own);

export const files = openKeptFiles(() => filesPlace(place, buckets));

export const imports = openImports();

export const changes = heardHere(openBaseChanges());

export const packReaders = { readPackIndex, readVocabulary, readSources, readEntityLine };

/** Packs by address, fetched by this page. */
export const subscriptions = browserSubscriptions({
  packs,
  own,
  readers: packReaders,
  packUpdates: async () => (await loadSettings()).packUpdates,
  builtIn: BUNDLED_PACKS,
  onTaken: () => void baseChanged('packs'),
});

/** Something was written: this page, the other ones and the background follow. */
export async function baseChanged(what: BaseChange): Promise<void> {
  changes.post(what);
  await ask(roomChanged, { what });
}
