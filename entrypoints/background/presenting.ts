import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { report } from '../../utils/report/report.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { packsViewIn } from './fact-base.ts';
import { filling } from './filling.ts';
import { own, packs } from './services.ts';

/** Entities in the reader's language, by id; those that the base lacks are absent. */
export async function present(ids: Iterable<string>): Promise<Map<string, PresentedEntity>> {
  const [settings, { presentByIds }] = await Promise.all([loadSettings(), filling()]);
  const lang = interfaceLanguage(settings, browserLanguages());
  const today = new Date().toISOString().slice(0, 10);
  return presentByIds({ packs, own, report }, ids, { lang, today }, packsViewIn(settings));
}

/** A card may come: what presents its content is loaded before it is asked for. */
export function presentSoon(): void {
  filling().catch((error: unknown) => report('filling', error));
}
