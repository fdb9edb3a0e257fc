import type { AvailablePack } from '../../components/packs/view.ts';
import { readCatalogue, type CatalogueEntry } from '../../utils/packs/catalogue.ts';
import { readPackIndex } from '../../utils/packs/pack-index.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import { packaged } from '../../utils/sites/requests.ts';
import { packs } from '../../utils/room/stores.ts';
import { imports } from './services.ts';

/** Packs that come with the extension, or with its release, and of which the base knows nothing. */
export async function readAvailable(lang: string): Promise<AvailablePack[]> {
  const begun = new Set((await packs.packSummaries()).map(({ pack }) => pack));
  const left = BUNDLED_PACKS.filter((pack) => !begun.has(pack));
  const catalogue = readCatalogue(await (await packaged('/packs/catalogue.json')).json());
  const optional = catalogue.ok ? catalogue.value.filter(({ id }) => !begun.has(id)) : [];
  return [...(await Promise.all(left.map(bundledPack))).flat(), ...optional].map((pack) => shown(pack, lang));
}

type Described = Omit<CatalogueEntry, 'licence' | 'packaged'>;

async function bundledPack(id: string): Promise<Described[]> {
  const read = readPackIndex(await (await packaged(`/packs/${id}/index.json`)).json());
  if (!read.ok) return [];
  const { title, description, counts, resources } = read.value;
  const bytes = resources.reduce((sum, resource) => sum + resource.bytes, 0);
  return [{ id, title, description, entities: counts.entities, bytes }];
}

function shown({ id, title, description, entities, bytes, file }: Described, lang: string): AvailablePack {
  return {
    id,
    title: chooseText(title, lang) ?? { text: id, lang: 'und' },
    description: chooseText(description, lang),
    entities,
    bytes,
    ...(file !== undefined && { file }),
  };
}

/**
 * Installs a pack of the catalogue that lies in the extension, as a file that the reader chose: it can be taken away,
 * and is kept with their files. Rejects where it cannot be read.
 * @returns false for one of those that the background installs by itself
 */
export async function addPackaged(pack: string): Promise<boolean> {
  if (BUNDLED_PACKS.some((id) => id === pack)) return false;
  const file = async (name: string): Promise<Blob> => (await packaged(`/packs/${pack}/${name}`)).blob();
  const index = await file('index.json');
  const read = readPackIndex(JSON.parse(await index.text()));
  if (!read.ok) throw new Error(`${pack}: ${read.error.path} ${read.error.problem}`);
  const parts = await Promise.all(read.value.resources.map(({ path }) => file(path)));
  const whole = new File([index, '\n', ...parts], `${pack}.sidelight.ndjson`);
  await imports.startImport(whole, { format: 'pack', accepted: true });
  return true;
}
