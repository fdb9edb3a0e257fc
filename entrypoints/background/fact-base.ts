import browser from 'webextension-polyfill';
import type { PacksView } from '../../utils/knowledge/pack-view.ts';
import { NAME_INDEX_VERSION, openNameIndex } from '../../utils/names/open-index.ts';
import { BaseKeeper } from '../../utils/reading/base-keeper.ts';
import { createNameIndex } from '../../utils/reading/name-index.ts';
import { report } from '../../utils/report/report.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { bringPagesInStep } from '../../utils/sites/orders.ts';
import { filling } from './filling.ts';
import { packagedFiles, packagedLanguages } from './packaged-files.ts';
import { own, packs } from './services.ts';
import { stayAwake } from './stay-awake.ts';

/** What the background knows of names, and what fills it. */

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
