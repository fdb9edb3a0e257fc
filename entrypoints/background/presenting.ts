import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { ownEdits, ownTables } from '../../utils/knowledge/own-edits.ts';
import { layOwn } from '../../utils/packs/overlay.ts';
import type { OwnLayer } from '../../utils/reading/own-layer.ts';
import { presentByIds } from '../../utils/reading/present.ts';
import { report } from '../../utils/report/report.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { own, packs, packsViewIn } from './services.ts';

/** Entities in the reader's language, by id; those that the base lacks are absent. */
export async function present(ids: Iterable<string>): Promise<Map<string, PresentedEntity>> {
  const settings = await loadSettings();
  const lang = interfaceLanguage(settings, browserLanguages());
  const today = new Date().toISOString().slice(0, 10);
  return presentByIds({ packs, own: layer }, ids, { lang, today }, packsViewIn(settings));
}

/** Without the reader's own base what packs say is still worth showing. */
const layer: OwnLayer = {
  edits: (ids) =>
    ownEdits(own, ids).catch((error: unknown) => {
      report('own base', error);
      return new Map();
    }),
  tables: () => ownTables(own),
  lay: layOwn,
};
