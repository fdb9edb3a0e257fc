import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { Source } from '../../../utils/facts/statement.ts';
import type { Vocabulary } from '../../../utils/facts/vocabulary.ts';
import { readVocabulary } from '../../../utils/packs/read-tables.ts';
import type { PackParts } from '../assemble.ts';
import { expandEntity } from '../expand.ts';
import { readVocabularyUnder } from '../read-sources.ts';
import {
  publishedEntitySource,
  publishedPackSource,
  publishedTermsSource,
  sourcesSource,
  type Terms,
} from '../source-shapes.ts';
import { readJson } from './read-json.ts';
import { isTable, readTable } from './read-table.ts';

/** A publisher's folder, read; `parts` is absent where a fault leaves nothing to build. */
export interface ReadFolder {
  readonly parts?: PackParts;
  readonly faults: readonly string[];
  /** In which file of the folder an entity stands, by id. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads `pack.json`, `sources.json`, `entities/` and `vocabulary/` of a publisher's folder. Properties, units, types
 * and terms of the project's own packs are there to be used; a table of its own adds to them.
 * @param shared the folder `packs/` of the project
 * @param reserved ids that no other pack may have
 */
export async function readFolder(
  folder: string,
  shared: string,
  reserved: readonly string[],
): Promise<ReadFolder> {
  const faults: string[] = [];
  const about = await readJson(join(folder, 'pack.json'), 'pack.json', publishedPackSource, faults);
  if (about && (reserved.includes(about.id) || about.id.startsWith('import:')))
    faults.push(`pack.json, id: "${about.id}" is taken`);
  const { vocabulary, terms } = await readWords(folder, shared, faults);
  const written =
    (await readJson(join(folder, 'sources.json'), 'sources.json', sourcesSource, faults, true)) ?? {};
  const held: Held = { entities: [], files: new Map(), sources: { ...written }, vocabulary };
  for (const file of await filesIn(join(folder, 'entities'), faults)) {
    const name = `entities/${file}`;
    if (isTable(file)) {
      await readTable(join(folder, name), name, about?.revision ?? '', held, faults);
      continue;
    }
    const source = await readJson(join(folder, name), name, publishedEntitySource, faults);
    if (!source) continue;
    try {
      held.entities.push(expandEntity(source, held.vocabulary, terms));
      held.files.set(source.id, name);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (!about) return { faults, files: held.files };
  const { id, ...rest } = about;
  const entities = held.entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { faults, files: held.files, parts: { id, about: rest, ...held, entities } };
}

/** What the files of `entities/` come to, one after the other. */
export interface Held {
  readonly entities: Entity[];
  readonly files: Map<string, string>;
  sources: Readonly<Record<string, Source>>;
  vocabulary: Vocabulary;
}

async function filesIn(folder: string, faults: string[]): Promise<string[]> {
  try {
    const files = (await readdir(folder)).filter((file) => !file.startsWith('.')).sort();
    if (files.length === 0) faults.push('entities: the folder is empty');
    for (const file of files) {
      if (!isTable(file) && !file.endsWith('.json'))
        faults.push(`entities/${file}: is neither .json nor .csv nor .tsv`);
    }
    return files.filter((file) => isTable(file) || file.endsWith('.json'));
  } catch {
    faults.push(`entities: there is no such folder in ${basename(folder)}`);
    return [];
  }
}

const TABLES = ['properties', 'units', 'types'] as const;

async function readWords(
  folder: string,
  shared: string,
  faults: string[],
): Promise<{ vocabulary: Vocabulary; terms: Terms }> {
  const ours = await readVocabularyUnder(join(shared, 'vocabulary'));
  const read = async <T>(name: string, shape: v.GenericSchema<unknown, T>): Promise<T | undefined> => {
    const file = `vocabulary/${name}.json`;
    return readJson(join(folder, file), file, shape, faults, true);
  };
  const terms = {
    ...(await readJson(join(shared, 'vocabulary', 'terms.json'), 'terms.json', publishedTermsSource, faults)),
    ...(await read('terms', publishedTermsSource)),
  };
  let vocabulary = ours;
  for (const table of TABLES) {
    const own = await read(table, v.record(v.string(), v.unknown()));
    if (!own) continue;
    const file = `vocabulary/${table}.json`;
    for (const key of Object.keys(own)) {
      if (Object.hasOwn(ours[table], key))
        faults.push(`${file}, ${key}: the shared vocabulary has it; take another key`);
    }
    const narrowed = readVocabulary({ properties: {}, units: {}, types: {}, [table]: own });
    if (narrowed.ok) vocabulary = { ...vocabulary, [table]: { ...ours[table], ...narrowed.value[table] } };
    else faults.push(`${file}, ${narrowed.error.path.replace(`${table}.`, '')}: ${narrowed.error.problem}`);
  }
  for (const [key, { unit }] of Object.entries(vocabulary.properties)) {
    if (unit !== undefined && !Object.hasOwn(vocabulary.units, unit))
      faults.push(`vocabulary/properties.json, ${key}: no unit "${unit}"`);
  }
  return { vocabulary, terms };
}
