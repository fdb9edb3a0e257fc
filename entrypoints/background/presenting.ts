import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { presentByIds } from '../../utils/reading/present.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { packs, packsViewIn } from './services.ts';

/** Entities in the reader's language, by id; those that the base lacks are absent. */
export async function present(ids: Iterable<string>): Promise<Map<string, PresentedEntity>> {
  const settings = await loadSettings();
  const lang = interfaceLanguage(settings, browserLanguages());
  const today = new Date().toISOString().slice(0, 10);
  return presentByIds(packs, ids, { lang, today }, packsViewIn(settings));
}
