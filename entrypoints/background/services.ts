import browser from 'webextension-polyfill';
import { openJournal } from '../../utils/journal/journal.ts';
import { noteRestored } from '../../utils/journal/restored.ts';
import { ownPlace, type StorageBuckets } from '../../utils/knowledge/own-place.ts';
import { openOwnRows } from '../../utils/knowledge/own-rows.ts';
import { openPackBase } from '../../utils/knowledge/pack-base.ts';
import type { PacksView } from '../../utils/knowledge/pack-view.ts';
import { NAME_INDEX_VERSION, openNameIndex } from '../../utils/names/open-index.ts';
import { BaseKeeper } from '../../utils/reading/base-keeper.ts';
import { createFoundHere } from '../../utils/reading/found-here.ts';
import { createNameIndex } from '../../utils/reading/name-index.ts';
import { createPassingRows } from '../../utils/reading/passing-rows.ts';
import { createRemembered } from '../../utils/reading/remembered.ts';
import { createTickets } from '../../utils/reading/tickets.ts';
import { report } from '../../utils/report/report.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { bringPagesInStep } from '../../utils/sites/orders.ts';
import { filling } from './filling.ts';
import { packagedFiles, packagedLanguages } from './packaged-files.ts';
import { stayAwake } from './stay-awake.ts';

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
    void noteRestored(browser.storage.local, Date.now(), rows);
  },
  // The manager writes too, and at one time one context alone may.
  turn: (write) => navigator.locks.request('kb-write', write),
});

export const passing = createPassingRows(session);

export const remembered = createRemembered(own, passing);

export const packsViewIn = ({ packsOff, packOrder }: Settings): PacksView => ({
  off: new Set(Object.keys(packsOff)),
  order: packOrder,
});

export const names = createNameIndex({
  base: packs,
  // Its layout has a number of its own; how names are judged may change with any version of the extension.
  maker: {
    build: async (view) => {
      const { buildNameIndexInSlices, fillPacks } = await filling();
      return buildNameIndexInSlices(fillPacks(packs).namesForIndex(view), await packagedLanguages());
    },
    open: openNameIndex,
    version: `${NAME_INDEX_VERSION} ${browser.runtime.getManifest().version}`,
  },
  own: {
    own,
    packs,
    build: async (view) => {
      const { buildOwnNames } = await filling();
      return buildOwnNames({ own, packs, languages: packagedLanguages }, view);
    },
  },
  view: async () => packsViewIn(await loadSettings()),
  report,
});

export const base = new BaseKeeper({
  packs,
  install: async (pack) => {
    const { fillPacks, readers } = await filling();
    return fillPacks(packs).install(pack, packagedFiles(pack), readers);
  },
  stayAwake,
  onPack: () => names.packsChanged(),
  prepare: () => names.current(),
  onChange: (state, afresh) => {
    loadSettings()
      .then((settings) => bringPagesInStep(settings, state, afresh))
      .catch((error: unknown) => report('pages', error));
  },
  report,
});

export const foundHere = createFoundHere(session);

export const tickets = createTickets({
  storage: session,
  now: () => Date.now(),
  random: (bytes) => crypto.getRandomValues(bytes),
});
