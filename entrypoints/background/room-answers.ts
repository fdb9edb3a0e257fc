import browser from 'webextension-polyfill';
import { askTab } from '../../utils/messages/ask.ts';
import { jump, readAnyway } from '../../utils/messages/protocol.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { framesOf, namesOnTab } from '../../utils/sites/page-names.ts';
import { readOnce } from '../../utils/sites/read-once.ts';
import { injectInto } from '../../utils/sites/registration.ts';
import { present } from './presenting.ts';
import { base, packs } from './services.ts';

/** What the popup and the other rooms are answered. */

export async function baseNow() {
  const settings = await loadSettings();
  const lang = interfaceLanguage(settings, browserLanguages());
  const summaries = await packs.packSummaries().catch(() => []);
  return {
    base: await base.state(),
    packs: BUNDLED_PACKS.map((id) => {
      const known = summaries.find(({ pack }) => pack === id);
      return {
        id,
        title: chooseText(known?.content?.title, lang)?.text ?? id,
        state: known?.state ?? ('filling' as const),
        enabled: !Object.hasOwn(settings.packsOff, id),
        names: known?.content?.names ?? 0,
        entities: known?.content?.entities ?? 0,
      };
    }),
  };
}

export async function namesOn(tab: number) {
  const { names, ...page } = await namesOnTab(tab);
  const presented = await present(names.map(({ id }) => id));
  return {
    ...page,
    entities: names.flatMap(({ id, surfaces, positions, frame }) => {
      const entity = presented.get(id);
      return entity ? [{ entity, surfaces, positions, frame }] : [];
    }),
  };
}

export async function entityOf(id: string) {
  return { entity: (await present([id])).get(id) ?? null };
}

export async function jumpTo(tab: number, frame: number, entity: string, nth: number) {
  const reply = await askTab(tab, frame, jump, { entity, nth });
  return { done: reply.ok && reply.value.done };
}

/** Where no script of ours runs yet, the click that opened the popup lets it in. */
export async function readOnceOn(tab: number) {
  const { url } = await browser.tabs.get(tab);
  if (url === undefined) return { done: false };
  await readOnce(tab, url);
  const frames = await framesOf(tab);
  if (frames.length === 0) await injectInto([tab]);
  else await Promise.all(frames.map((frame) => askTab(tab, frame, readAnyway, {})));
  return { done: true };
}
