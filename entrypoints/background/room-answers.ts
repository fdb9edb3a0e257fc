import { askTab } from '../../utils/messages/ask.ts';
import { jump } from '../../utils/messages/protocol.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { namesOnTab } from '../../utils/sites/page-names.ts';
import { base } from './fact-base.ts';
import { filling } from './filling.ts';
import { packagedFiles } from './packaged-files.ts';
import { present, withPeers } from './presenting.ts';
import { packs } from './services.ts';

/** What the popup and the other rooms are answered. */

export async function baseNow() {
  const settings = await loadSettings();
  const lang = interfaceLanguage(settings, browserLanguages());
  const [state, { packsNow }] = await Promise.all([base.state(), filling()]);
  return { base: state, packs: await packsNow(packs, settings, lang, packagedFiles) };
}

export async function namesOn(tab: number) {
  const [{ names, ...page }, { shownNames }] = await Promise.all([namesOnTab(tab), filling()]);
  return { ...page, entities: await shownNames(names, present) };
}

export async function entityOf(id: string, peers?: true) {
  const entity = (await present([id])).get(id) ?? null;
  return { entity: entity && peers ? await withPeers(entity) : entity };
}

export async function jumpTo(tab: number, frame: number, entity: string, nth: number) {
  const reply = await askTab(tab, frame, jump, { entity, nth });
  return { done: reply.ok && reply.value.done };
}
