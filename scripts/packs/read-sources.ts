import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import type { Source } from '../../utils/facts/statement.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import { readVocabulary } from '../../utils/packs/read-tables.ts';
import type { EntitySource, PackSource, Terms } from './source-shapes.ts';
import { entitySource, packSource, sourcesSource, termsSource } from './source-shapes.ts';

/** A pack's sources, read and narrowed but not yet expanded. */
export interface PackInSource {
  readonly id: string;
  readonly about: PackSource;
  readonly sources: Readonly<Record<string, Source>>;
  readonly entities: readonly EntitySource[];
}

export interface Sources {
  readonly vocabulary: Vocabulary;
  readonly terms: Terms;
  readonly packs: readonly PackInSource[];
}

/**
 * Reads everything under `packs/`. Throws an error that names file, place and problem where a source is wrong.
 * @param root the folder `packs/`
 */
export async function readSourcesUnder(root: string): Promise<Sources> {
  const folders = await readdir(root, { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory() && entry.name !== 'vocabulary');
  return {
    vocabulary: await readVocabularyUnder(join(root, 'vocabulary')),
    terms: await readJson(join(root, 'vocabulary', 'terms.json'), termsSource),
    packs: await Promise.all(
      names
        .map((folder) => folder.name)
        .sort()
        .map((name) => readPack(root, name)),
    ),
  };
}

async function readPack(root: string, id: string): Promise<PackInSource> {
  const folder = join(root, id);
  const files = (await readdir(join(folder, 'entities'))).sort();
  const entities = await Promise.all(
    files.map(async (file) => {
      const entity = await readJson(join(folder, 'entities', file), entitySource);
      const expected = `${entity.id.toLowerCase().replaceAll(':', '-')}.json`;
      if (file !== expected) throw new Error(`${id}/entities/${file}: ${entity.id} belongs into ${expected}`);
      return entity;
    }),
  );
  return {
    id,
    about: await readJson(join(folder, 'pack.json'), packSource),
    sources: await readJson(join(folder, 'sources.json'), sourcesSource),
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

export async function readVocabularyUnder(folder: string): Promise<Vocabulary> {
  const [properties, units, types] = await Promise.all(
    ['properties', 'units', 'types'].map((name) => readJson(join(folder, `${name}.json`), v.unknown())),
  );
  const read = readVocabulary({ properties, units, types });
  if (!read.ok) throw new Error(`packs/vocabulary: ${read.error.path}: ${read.error.problem}`);
  return read.value;
}

async function readJson<T>(path: string, shape: v.GenericSchema<unknown, T>): Promise<T> {
  const where = relative(process.cwd(), path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const read = v.safeParse(shape, parsed);
  if (read.success) return read.output;
  const issue = read.issues[0];
  throw new Error(`${where}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
