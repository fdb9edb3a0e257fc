import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { report } from '../../utils/report/report.ts';
import { factsLanguage, interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { packsViewIn } from './fact-base.ts';
import { filling } from './filling.ts';
import { own, packs } from './services.ts';

/**
 * Entities in the reader's language, by id; those that the base lacks are absent.
 * @param brief as rows of a list need them
 */
export async function present(ids: Iterable<string>, brief = false): Promise<Map<string, PresentedEntity>> {
  const { filled, reader, view } = await asked();
  return filled.presentByIds({ packs, own, report }, ids, { ...reader, brief }, view);
}

/** With all that a card says of it; without that where the stores do not answer. */
export async function withPeers(entity: PresentedEntity): Promise<PresentedEntity> {
  try {
    const { filled, reader, view } = await asked();
    return await filled.forCard({ packs, own, report }, entity, reader, view);
  } catch (error) {
    report('peers', error);
    return entity;
  }
}

/** What presents, for whom, and which packs. */
export async function asked() {
  const [settings, filled] = await Promise.all([loadSettings(), filling()]);
  const lang = factsLanguage(settings, browserLanguages());
  const speaks = interfaceLanguage(settings, browserLanguages());
  const today = new Date().toISOString().slice(0, 10);
  return { filled, reader: { lang, today }, speaks, view: packsViewIn(settings) };
}

/** A card may come: what presents its content is loaded before it is asked for. */
export function presentSoon(): void {
  filling().catch((error: unknown) => report('filling', error));
}
