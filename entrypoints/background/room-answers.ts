import type { Texts } from '../../utils/facts/texts.ts';
import { askTab } from '../../utils/messages/ask.ts';
import { jump } from '../../utils/messages/protocol.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
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
  const summaries = await packs.packSummaries().catch(() => []);
  return {
    base: await base.state(),
    packs: await Promise.all(
      BUNDLED_PACKS.map(async (id) => {
        const known = summaries.find(({ pack }) => pack === id);
        const title = known?.content?.title ?? (await titleInPackage(id));
        return {
          id,
          title: chooseText(title, lang)?.text ?? id,
          state: known?.state ?? ('filling' as const),
          enabled: !Object.hasOwn(settings.packsOff, id),
          names: known?.content?.names ?? 0,
          entities: known?.content?.entities ?? 0,
        };
      }),
    ),
  };
}

/** What a pack calls itself while it is not yet, or cannot be, in the base. */
async function titleInPackage(pack: string): Promise<Texts | undefined> {
  try {
    const { readIndex, readers } = await filling();
    return (await readIndex(packagedFiles(pack), readers)).index.title;
  } catch {
    return undefined;
  }
}

export async function namesOn(tab: number) {
  const { names, ...page } = await namesOnTab(tab);
  const presented = await present(
    names.map(({ id }) => id),
    true,
  );
  return {
    ...page,
    entities: names.flatMap(({ id, surfaces, positions, more, frame }) => {
      const entity = presented.get(id);
      return entity ? [{ surfaces, positions, ...(more !== undefined && { more }), frame, entity }] : [];
    }),
  };
}

export async function entityOf(id: string, peers?: true) {
  const entity = (await present([id])).get(id) ?? null;
  return { entity: entity && peers ? await withPeers(entity) : entity };
}

export async function jumpTo(tab: number, frame: number, entity: string, nth: number) {
  const reply = await askTab(tab, frame, jump, { entity, nth });
  return { done: reply.ok && reply.value.done };
}
