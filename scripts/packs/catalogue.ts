import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../utils/packs/catalogue.ts';
import { readCatalogue } from '../../utils/packs/catalogue.ts';
import type { PackIndex } from '../../utils/packs/pack-index.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';

const INSTALLED: ReadonlySet<string> = new Set(BUNDLED_PACKS);

/** What `public/packs/catalogue.json` holds: the packs that are shipped and not installed, and those of the release. */
export function catalogueText(
  packs: readonly { readonly index: PackIndex }[],
  release: readonly CatalogueEntry[],
): string {
  const packaged = packs.filter(({ index }) => !INSTALLED.has(index.id)).map(({ index }) => entryOf(index));
  return `${JSON.stringify([...packaged, ...release], undefined, 1)}\n`;
}

/** What is known of the files of the release, which are built apart and not committed: `packs/release.json`. */
export async function readRelease(folder: string): Promise<readonly CatalogueEntry[]> {
  const read = readCatalogue(JSON.parse(await readFile(join(folder, 'release.json'), 'utf8')));
  if (!read.ok) throw new Error(`packs/release.json: ${read.error.path}: ${read.error.problem}`);
  return read.value;
}

/** Notes a file of the release as it was just built. */
export async function noteRelease(
  folder: string,
  index: PackIndex,
  file: string,
  bytes: number,
): Promise<void> {
  const others = (await readRelease(folder)).filter((entry) => entry.id !== index.id);
  const entry = { ...entryOf(index), bytes, packaged: false, file };
  await writeFile(join(folder, 'release.json'), `${JSON.stringify([...others, entry], undefined, 2)}\n`);
}

function entryOf({ id, title, description, licence, counts, resources }: PackIndex): CatalogueEntry {
  const bytes = resources.reduce((sum, resource) => sum + resource.bytes, 0);
  return { id, title, description, entities: counts.entities, bytes, licence, packaged: true };
}
