import { createHash } from 'node:crypto';
import type { Entity } from '../../utils/facts/entity.ts';
import type { Source } from '../../utils/facts/statement.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { PackIndex } from '../../utils/packs/pack-index.ts';
import { expandEntity } from './expand.ts';
import type { PackInSource, Sources } from './read-sources.ts';
import type { PackContent } from './sound-faults.ts';
import type { PackSource } from './source-shapes.ts';
import { countsOf, languagesOf, referencesOutOf } from './tally.ts';

/** A pack as it ships: its content, and the files by name. */
export interface BuiltPack extends PackContent {
  readonly id: string;
  /** File name → text, `index.json` among them. */
  readonly files: ReadonlyMap<string, string>;
}

/** Builds every pack in memory. The same sources always give the same bytes. */
export function assemblePacks(sources: Sources): BuiltPack[] {
  return sources.packs.map((pack) => assemblePack(pack, sources));
}

function assemblePack(pack: PackInSource, { vocabulary, terms }: Sources): BuiltPack {
  const entities = pack.entities.map((entity) => expandEntity(entity, vocabulary, terms));
  return builtPack({ ...pack, vocabulary, entities });
}

/** What a pack is built of, once its entities have the form that ships; vocabulary and sources may hold more. */
export interface PackParts {
  readonly id: string;
  readonly about: PackSource;
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
  readonly entities: readonly Entity[];
}

/** The files of a pack. Entities keep their order; of vocabulary and sources, what is used ships. */
export function builtPack({ id, about, entities, ...tables }: PackParts): BuiltPack {
  const vocabulary = onlyUsed(tables.vocabulary, entities);
  const usedSources = new Set(entities.flatMap((entity) => entity.statements.map(({ source }) => source)));
  const sources = keep(tables.sources, (key) => usedSources.has(key));
  const vocabularyEntries = Object.values(vocabulary).reduce(
    (sum, table) => sum + Object.keys(table).length,
    0,
  );
  const contents: [path: string, text: string, entries: number][] = [
    ['vocabulary.json', json(vocabulary), vocabularyEntries],
    ['sources.json', json(sources), Object.keys(sources).length],
    ['entities.ndjson', entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''), entities.length],
  ];
  const { title, description, revision, minAppVersion, priority, licence, attribution } = about;
  const { seq, expires, homepage, indexUrl, downloadUrl } = about;
  const index: PackIndex = {
    format: 1,
    id,
    title,
    description,
    revision,
    minAppVersion,
    languages: languagesOf(entities),
    counts: countsOf(entities, sources),
    priority,
    elsewhere: referencesOutOf(entities),
    licence,
    attribution,
    isUpdatable: indexUrl !== undefined,
    ...(seq !== undefined && { seq }),
    ...(expires !== undefined && { expires }),
    ...(homepage !== undefined && { homepage }),
    ...(indexUrl !== undefined && { indexUrl }),
    ...(downloadUrl !== undefined && { downloadUrl }),
    resources: contents.map(([path, text, entries]) => {
      const bytes = Buffer.from(text);
      return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), entries };
    }),
  };
  // One line without an end, as in the one-file form: what proves the pack is then the same for both.
  const files = new Map([
    ...contents.map(([path, text]) => [path, text] as const),
    ['index.json', JSON.stringify(index)],
  ]);
  return { id, index, vocabulary, sources, entities, files };
}

function onlyUsed(vocabulary: Vocabulary, entities: readonly Entity[]): Vocabulary {
  const statements = entities.flatMap((entity) => entity.statements);
  const used = new Set(statements.map(({ property }) => property));
  const types = new Set(entities.map(({ type }) => type));
  const properties = keep(vocabulary.properties, (key) => used.has(key));
  const units = new Set([
    ...Object.values(properties).flatMap(({ unit }) => unit ?? []),
    ...statements.flatMap(({ value }) => (value.type === 'quantity' ? (value.unit ?? []) : [])),
  ]);
  return {
    properties,
    units: keep(vocabulary.units, (key) => units.has(key)),
    types: keep(vocabulary.types, (key) => types.has(key)),
  };
}

function keep<T>(table: Readonly<Record<string, T>>, wanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([key]) => wanted(key)));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
