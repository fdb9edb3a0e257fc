import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { presentByIds } from '../../utils/reading/present.ts';
import { report } from '../../utils/report/report.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { packsViewIn } from './fact-base.ts';
import { filling } from './filling.ts';
import { own, packs } from './services.ts';

const needs = { packs, own, layer: async () => (await filling()).ownLayer, report };

/** Entities in the reader's language, by id; those that the base lacks are absent. */
export async function present(ids: Iterable<string>): Promise<Map<string, PresentedEntity>> {
  const settings = await loadSettings();
  const lang = interfaceLanguage(settings, browserLanguages());
  const today = new Date().toISOString().slice(0, 10);
  return presentByIds(needs, ids, { lang, today }, packsViewIn(settings));
}
