import browser from 'webextension-polyfill';
import { openJournal } from '../journal/journal.ts';
import { noteRestored } from '../journal/restored.ts';
import { openBaseChanges, type BaseChange } from '../knowledge/changes.ts';
import { openOwnBase } from '../knowledge/own-base.ts';
import { openOwnEntities } from '../knowledge/own-entities.ts';
import { ownPlace, type StorageBuckets } from '../knowledge/own-place.ts';
import { openPacks } from '../knowledge/packs.ts';
import { filesPlace, openKeptFiles } from '../knowledge/kept-files.ts';
import { ask } from '../messages/ask.ts';
import { roomChanged } from '../messages/room-calls.ts';
import { report } from '../report/report.ts';
import { heardHere } from './news.ts';
import { openRowsAbout } from './rows-about.ts';

/** What pages of the extension work with; nothing is opened before its first use. */
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

export const rowsAbout = openRowsAbout(own);

export const files = openKeptFiles(() => filesPlace(place, buckets));

export const changes = heardHere(openBaseChanges());

/** Something was written: this page, the other ones and the background follow. */
export async function baseChanged(what: BaseChange): Promise<void> {
  changes.post(what);
  await ask(roomChanged, { what });
}
