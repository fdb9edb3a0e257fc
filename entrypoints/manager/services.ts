import { readPackIndex } from '../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../utils/packs/read-tables.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { baseChanged, own, packs } from '../../utils/room/stores.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserSubscriptions } from '../../utils/sites/browser-subscriptions.ts';
import { openImports } from './import-client.ts';

/** What the manager's page alone works with. */
export const imports = openImports();

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
