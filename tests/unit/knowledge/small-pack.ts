import { createHash } from 'node:crypto';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { Statement } from '../../../utils/facts/statement.ts';
import type { Vocabulary } from '../../../utils/facts/vocabulary.ts';
import type { PackFiles, PackReaders } from '../../../utils/knowledge/pack-files.ts';
import { readPackIndex, type PackIndex } from '../../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../../utils/packs/read-tables.ts';

export const readers: PackReaders = { readPackIndex, readVocabulary, readSources, readEntityLine };

export interface PackContents {
  readonly id?: string;
  readonly revision?: string;
  readonly priority?: number;
  readonly entities: readonly Entity[];
  readonly vocabulary?: unknown;
  readonly sources?: unknown;
}

export const vocabulary: Vocabulary = {
  properties: {
    population: { labels: { en: 'Population', fr: 'Population' }, unit: 'people', fresh: 'P3Y', order: 10 },
    capital: { labels: { en: 'Capital' }, order: 20 },
  },
  units: { people: { names: { en: { one: 'person', other: 'people' } }, understood: true } },
  types: {
    region: {
      kind: 'place',
      labels: { en: 'Region', fr: 'Région' },
      labelsWithin: { en: 'Region of {within}', fr: 'Région : {within}' },
      tabs: { en: 'Region', fr: 'Région' },
    },
    city: { kind: 'place', labels: { en: 'City', fr: 'Ville' } },
    country: { kind: 'place', labels: { en: 'Country', fr: 'Pays' } },
  },
};

export const sources = {
  bureau: { title: 'Bureau, 2025', publisher: 'Bureau', url: 'https://www.stat.gov.kz/en/', licence: 'free' },
  book: { title: 'A book', publisher: 'Publisher', licence: 'free' },
};

export function population(amount: number, more: Partial<Statement> = {}): Statement {
  return {
    property: 'population',
    value: { type: 'quantity', amount },
    asOfKind: 'reference',
    asOf: '2025',
    rank: 'normal',
    source: 'bureau',
    ...more,
  };
}

export function place(id: string, label: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'place',
    type: 'city',
    names: [{ text: label, lang: 'en', role: 'label' }],
    descriptions: {},
    statements: [population(1_000)],
    ...more,
  };
}

/** A pack's index without files; its counts are of nothing. */
export function indexOf(id: string, more: Partial<PackIndex> = {}): PackIndex {
  return {
    format: 1,
    id,
    title: { en: 'A small pack' },
    description: { en: 'For tests' },
    revision: '2026-11-22',
    minAppVersion: '0.1.0',
    languages: ['en'],
    counts: { entities: 0, names: 1, statements: 1, sources: 2 },
    priority: 1,
    elsewhere: [],
    licence: 'CC BY 4.0',
    attribution: ['nobody'],
    isUpdatable: false,
    resources: [],
    ...more,
  };
}

/** A whole pack as its files would be read, with sizes and hashes as they should be. */
export function packFiles({
  id = 'small',
  entities,
  vocabulary: words,
  sources: from,
  ...more
}: PackContents): Map<string, string> {
  const files = new Map([
    ['vocabulary.json', JSON.stringify(words ?? vocabulary)],
    ['sources.json', JSON.stringify(from ?? sources)],
    ['entities.ndjson', entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')],
  ]);
  const index = indexOf(id, {
    ...more,
    counts: { entities: entities.length, names: 1, statements: 1, sources: 2 },
    resources: [...files].map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      entries: 1,
    })),
  });
  return new Map([['index.json', JSON.stringify(index)], ...files]);
}

/** The same pack in one file, as readers hand it on. */
export function oneFileOf(files: ReadonlyMap<string, string>): string {
  const { 'index.json': index = '', ...resources } = Object.fromEntries(files);
  return [`${index}\n`, ...Object.values(resources)].join('');
}

export function readerOf(files: ReadonlyMap<string, string>): PackFiles {
  return async (path) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  };
}

/** As a packaged pack arrives: as bytes. */
export function byteReaderOf(files: ReadonlyMap<string, string>): PackFiles {
  const read = readerOf(files);
  return async (path) => new TextEncoder().encode((await read(path)) as string).buffer;
}

export const two = packFiles({ entities: [place('a', 'Alpha'), place('b', 'Beta')] });
export const twoNewer = packFiles({
  revision: '2026-12-01',
  entities: [place('b', 'Beta two'), place('c', 'Gamma')],
});

export function many(count: number, revision = '2026-11-22'): Map<string, string> {
  return packFiles({
    revision,
    entities: Array.from({ length: count }, (_, i) => place(`id-${i}`, `Name ${i} ${revision}`)),
  });
}
