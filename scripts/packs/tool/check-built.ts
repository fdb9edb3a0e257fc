import { createHash } from 'node:crypto';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { PackResource } from '../../../utils/packs/pack-index.ts';
import { readPackIndex } from '../../../utils/packs/pack-index.ts';
import type { PackReading } from '../../../utils/packs/pack-reading.ts';
import { readEntityLine } from '../../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../../utils/packs/read-tables.ts';
import { soundNameFaults } from '../name-faults.ts';
import type { SchemaName } from '../schema.ts';
import { schemaFaults } from '../schema-faults.ts';
import type { PackContent } from '../sound-faults.ts';
import { soundEntityFaults, soundPackFaults } from '../sound-faults.ts';
import type { BuiltFiles } from './open-built.ts';

/** A built pack, read; `pack` and `root` are absent where a fault keeps it from being read whole. */
export interface CheckedPack {
  readonly faults: readonly string[];
  readonly pack?: PackContent;
  /** SHA-256 of `index.json`, in hexadecimal. */
  readonly root?: string;
}

/**
 * Reads a built pack as strictly as its publisher may wish: by the published schema, by the extension's readers, by
 * the sizes and hashes of its index, and by the rules that hold for every pack.
 */
export async function checkBuilt(files: BuiltFiles): Promise<CheckedPack> {
  const faults: string[] = [];
  const bytes = await files('index.json');
  if (!bytes) return { faults: ['index.json: there is no such file'] };
  const index = readTable('index', 'index.json', bytes, readPackIndex, faults);
  if (!index) return { faults };
  const contents = new Map<string, Buffer>();
  for (const resource of index.resources) {
    const content = await files(resource.path);
    if (content) contents.set(resource.path, content);
    faults.push(...arrivalFaults(resource, content));
  }
  const part = (path: string): Buffer | undefined => {
    const content = contents.get(path);
    if (!index.resources.some((one) => one.path === path)) faults.push(`index.json, resources: no ${path}`);
    return content;
  };
  const [words, titles, lines] = ['vocabulary.json', 'sources.json', 'entities.ndjson'].map(part);
  const vocabulary = words && readTable('vocabulary', 'vocabulary.json', words, readVocabulary, faults);
  const sources = titles && readTable('sources', 'sources.json', titles, readSources, faults);
  const entities = lines && readLines(lines, faults);
  if (!vocabulary || !sources || !entities) return { faults };
  const pack = { index, vocabulary, sources, entities };
  faults.push(...contentFaults(pack, (_, line) => `entities.ndjson, line ${line}`), ...entryFaults(pack));
  return { faults, pack, root: createHash('sha256').update(bytes).digest('hex') };
}

/** @param place says where an entity stands, by its id and its line */
export function contentFaults(pack: PackContent, place: (id: string, line: number) => string): string[] {
  return [
    ...pack.entities.flatMap((entity, at) =>
      [...soundNameFaults(entity), ...soundEntityFaults(entity, pack)].map(
        (fault) => `${place(entity.id, at + 1)}, ${entity.id}: ${fault}`,
      ),
    ),
    ...soundPackFaults(pack),
  ];
}

function arrivalFaults({ path, bytes, sha256 }: PackResource, content: Buffer | undefined): string[] {
  if (!content) return [`${path}: there is no such file`];
  if (content.length !== bytes) return [`${path}: has ${content.length} bytes, not ${bytes}`];
  const hash = createHash('sha256').update(content).digest('hex');
  return hash === sha256 ? [] : [`${path}: its SHA-256 is not the one that index.json tells`];
}

function entryFaults({ index, vocabulary, sources, entities }: PackContent): string[] {
  const { properties, units, types } = vocabulary;
  const found = new Map([
    [
      'vocabulary.json',
      [properties, units, types].reduce((sum, table) => sum + Object.keys(table).length, 0),
    ],
    ['sources.json', Object.keys(sources).length],
    ['entities.ndjson', entities.length],
  ]);
  return index.resources
    .filter(({ path, entries }) => found.has(path) && found.get(path) !== entries)
    .map(
      ({ path, entries }) => `index.json, resources: ${path} has ${found.get(path)} entries, not ${entries}`,
    );
}

function readTable<T>(
  name: SchemaName,
  file: string,
  bytes: Buffer,
  read: (value: unknown) => PackReading<T>,
  faults: string[],
): T | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString('utf8'));
  } catch {
    faults.push(`${file}: not JSON`);
    return undefined;
  }
  return both(name, file, parsed, read(parsed), faults);
}

/** Where the schema has said what is wrong, the reader need not. */
function both<T>(
  name: SchemaName,
  where: string,
  value: unknown,
  reading: PackReading<T>,
  faults: string[],
): T | undefined {
  const found = schemaFaults(name, value);
  faults.push(...found.map(({ path, problem }) => sentence(where, path, problem)));
  if (reading.ok) return reading.value;
  if (found.length === 0) faults.push(sentence(where, reading.error.path, reading.error.problem));
  return undefined;
}

function sentence(where: string, path: string, problem: string): string {
  return path === '' ? `${where}: ${problem}` : `${where}, ${path}: ${problem}`;
}

/** Undefined where a line could not be read: what stands between entities cannot be judged then. */
function readLines(bytes: Buffer, faults: string[]): Entity[] | undefined {
  const text = bytes.toString('utf8');
  if (!text.endsWith('\n')) faults.push('entities.ndjson: the last line has no end');
  const before = faults.length;
  const entities = text
    .replace(/\n$/u, '')
    .split('\n')
    .flatMap((line, at) => {
      const where = `entities.ndjson, line ${at + 1}`;
      const reading = readEntityLine(line, at + 1);
      let parsed: unknown;
      try {
        parsed = JSON.parse(line);
      } catch {
        faults.push(`${where}: not JSON`);
        return [];
      }
      return both('entity', where, parsed, reading, faults) ?? [];
    });
  return faults.length === before ? entities : undefined;
}
