import type { AvailablePack } from '../../components/packs/view.ts';
import { readPackIndex } from '../../utils/packs/pack-index.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import { packaged } from '../../utils/sites/requests.ts';
import { packs } from './services.ts';

/** Packs that are part of the extension and of which the base knows nothing. */
export async function readAvailable(lang: string): Promise<AvailablePack[]> {
  const begun = new Set((await packs.packSummaries()).map(({ pack }) => pack));
  const left = BUNDLED_PACKS.filter((pack) => !begun.has(pack));
  return (await Promise.all(left.map((pack) => packagedPack(pack, lang)))).flat();
}

async function packagedPack(id: string, lang: string): Promise<AvailablePack[]> {
  const read = readPackIndex(await (await packaged(`/packs/${id}/index.json`)).json());
  if (!read.ok) return [];
  const { title, description, counts, resources } = read.value;
  return [
    {
      id,
      title: chooseText(title, lang) ?? { text: id, lang: 'und' },
      description: chooseText(description, lang),
      entities: counts.entities,
      bytes: resources.reduce((sum, { bytes }) => sum + bytes, 0),
    },
  ];
}
