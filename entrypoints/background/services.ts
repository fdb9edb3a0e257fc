import browser from 'webextension-polyfill';
import { openJournal } from '../../utils/journal/journal.ts';
import { noteRestored } from '../../utils/journal/restored.ts';
import { ownPlace, type StorageBuckets } from '../../utils/knowledge/own-place.ts';
import { openOwnRows } from '../../utils/knowledge/own-rows.ts';
import { openPackBase } from '../../utils/knowledge/pack-base.ts';
import { createFoundHere } from '../../utils/reading/found-here.ts';
import { createPassingRows } from '../../utils/reading/passing-rows.ts';
import { createRemembered } from '../../utils/reading/remembered.ts';
import { createTickets } from '../../utils/reading/tickets.ts';
import { report } from '../../utils/report/report.ts';

/** What the background is made of. Made at every start, before any event is answered; nothing is opened yet. */
export const place = { indexedDB, IDBKeyRange };
export const buckets = (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
const session = browser.storage.session;

export const packs = openPackBase(place);

export const own = openOwnRows({
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
  // The manager writes too, and at one time one context alone may.
  turn: (name, work) => navigator.locks.request(name, work),
});

export const passing = createPassingRows(session);

export const remembered = createRemembered(own, passing);

export const foundHere = createFoundHere(session);

export const tickets = createTickets({
  storage: session,
  now: () => Date.now(),
  random: (bytes) => crypto.getRandomValues(bytes),
});
