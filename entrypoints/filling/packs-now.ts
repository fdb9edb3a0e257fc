import type { Texts } from '../../utils/facts/texts.ts';
import type { PackBase } from '../../utils/knowledge/pack-base.ts';
import { readIndex, type PackFiles } from '../../utils/knowledge/pack-files.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { readers } from './readers.ts';

/** The packs that come with the extension, as rooms show them, whether they are in the base yet or not. */
export async function packsNow(
  packs: Pick<PackBase, 'packSummaries'>,
  { packsOff }: Pick<Settings, 'packsOff'>,
  lang: string,
  filesOf: (pack: string) => PackFiles,
) {
  const summaries = await packs.packSummaries().catch(() => []);
  return Promise.all(
    BUNDLED_PACKS.map(async (id) => {
      const known = summaries.find(({ pack }) => pack === id);
      const title = known?.content?.title ?? (await titleIn(filesOf(id)));
      return {
        id,
        title: chooseText(title, lang)?.text ?? id,
        state: known?.state ?? ('filling' as const),
        enabled: !Object.hasOwn(packsOff, id),
        names: known?.content?.names ?? 0,
        entities: known?.content?.entities ?? 0,
      };
    }),
  );
}

/** What a pack calls itself while it is not yet, or cannot be, in the base. */
async function titleIn(files: PackFiles): Promise<Texts | undefined> {
  try {
    return (await readIndex(files, readers)).index.title;
  } catch {
    return undefined;
  }
}
