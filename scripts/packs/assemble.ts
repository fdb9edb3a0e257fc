import { createHash } from 'node:crypto';
import type { Entity } from '../../utils/facts/entity.ts';
import type { Value } from '../../utils/facts/statement.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { PackIndex } from '../../utils/packs/pack-index.ts';
import { expandEntity } from './expand.ts';
import type { PackInSource, Sources } from './read-sources.ts';

/** A pack as it ships: its content, and the files by name. */
export interface BuiltPack {
  readonly id: string;
  readonly index: PackIndex;
  readonly entities: readonly Entity[];
  /** File name → text, `index.json` among them. */
  readonly files: ReadonlyMap<string, string>;
}

/** Builds every pack in memory. The same sources always give the same bytes. */
export function assemblePacks(sources: Sources): BuiltPack[] {
  return sources.packs.map((pack) => assemblePack(pack, sources));
}

function assemblePack(pack: PackInSource, { vocabulary, terms }: Sources): BuiltPack {
  const entities = pack.entities.map((entity) => expandEntity(entity, vocabulary, terms));
  const usedVocabulary = onlyUsed(vocabulary, entities);
  const usedSources = new Set(entities.flatMap((entity) => entity.statements.map(({ source }) => source)));
  const sources = Object.fromEntries(Object.entries(pack.sources).filter(([key]) => usedSources.has(key)));
  const vocabularyEntries = Object.values(usedVocabulary).reduce(
    (sum, table) => sum + Object.keys(table).length,
    0,
  );
  const contents: [path: string, text: string, entries: number][] = [
    ['vocabulary.json', json(usedVocabulary), vocabularyEntries],
    ['sources.json', json(sources), Object.keys(sources).length],
    ['entities.ndjson', entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''), entities.length],
  ];
  const { title, description, revision, minAppVersion, priority, licence, attribution } = pack.about;
  const index: PackIndex = {
    format: 1,
    id: pack.id,
    title,
    description,
    revision,
    minAppVersion,
    languages: [...new Set(entities.flatMap((entity) => entity.names.map(({ lang }) => lang)))].sort(),
    counts: {
      entities: entities.length,
      names: entities.reduce((sum, entity) => sum + entity.names.length, 0),
      statements: entities.reduce((sum, entity) => sum + entity.statements.length, 0),
      sources: Object.keys(sources).length,
    },
    priority,
    elsewhere: referencesOutOf(entities),
    licence,
    attribution,
    isUpdatable: false,
    resources: contents.map(([path, text, entries]) => {
      const bytes = Buffer.from(text);
      return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), entries };
    }),
  };
  const files = new Map(contents.map(([path, text]) => [path, text]));
  return { id: pack.id, index, entities, files: files.set('index.json', json(index)) };
}

/** Ids that entities refer to, by whole, value or qualifier. */
function referencesOf(entity: Entity): string[] {
  const values: Value[] = entity.statements.flatMap(({ value, qualifiers }) => [
    value,
    ...Object.values(qualifiers ?? {}),
  ]);
  const named = values.flatMap((value) => (value.type === 'entity' ? [value.entity] : []));
  return entity.within === undefined ? named : [entity.within, ...named];
}

function referencesOutOf(entities: readonly Entity[]): string[] {
  const held = new Set(entities.map(({ id }) => id));
  return [...new Set(entities.flatMap(referencesOf))].filter((id) => !held.has(id)).sort();
}

function onlyUsed(vocabulary: Vocabulary, entities: readonly Entity[]): Vocabulary {
  const used = new Set(entities.flatMap(({ statements }) => statements.map(({ property }) => property)));
  const types = new Set(entities.map(({ type }) => type));
  const properties = keep(vocabulary.properties, (key) => used.has(key));
  const units = new Set(Object.values(properties).flatMap(({ unit }) => unit ?? []));
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
