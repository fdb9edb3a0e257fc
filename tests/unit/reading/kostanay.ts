import * as v from 'valibot';
import { expect } from 'vitest';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { Statement, Value } from '../../../utils/facts/statement.ts';
import type { KnownTables } from '../../../utils/knowledge/pack-queries.ts';
import { presentedEntity } from '../../../utils/messages/shapes.ts';
import { presentEntity } from '../../../utils/reading/present-entity.ts';
import type { Surroundings } from '../../../utils/reading/surroundings.ts';

const tables: KnownTables = {
  vocabulary: {
    properties: {
      population: { labels: { en: 'Population', fr: 'Population' }, unit: 'people', fresh: 'P3Y', order: 1 },
      area: { labels: { en: 'Area', fr: 'Superficie' }, unit: 'km2', order: 2 },
      border: { labels: { en: 'Land border', fr: 'Frontière' }, unit: 'km', order: 3 },
      capital: { labels: { en: 'Capital' }, order: 4 },
      motto: { labels: { en: 'Motto' }, order: 5 },
      founded: { labels: { en: 'Founded' }, order: 6 },
      nameless: { labels: {}, order: 7 },
      yield: { labels: { en: 'Yield' }, unit: 'unknown-unit', order: 8 },
    },
    units: {
      people: {
        names: { en: { one: 'person', other: 'people' }, fr: { one: 'habitant', other: 'habitants' } },
        understood: true,
      },
      km2: { symbol: { en: 'km²', ru: 'км²' }, names: { en: { other: 'square kilometres' } } },
      km: { symbol: { en: 'km' }, names: { en: { other: 'kilometres' } } },
    },
    types: {
      region: {
        kind: 'place',
        labels: { en: 'Region', fr: 'Région', ru: 'Область' },
        labelsWithin: { en: 'Region of {within}', fr: 'Région : {within}' },
        tabs: { en: 'Region', fr: 'Région' },
      },
      country: { kind: 'place', labels: { en: 'Country', fr: 'Pays' } },
    },
  },
  sources: {
    bureau: {
      title: 'Bureau of Statistics, 2025',
      publisher: 'Bureau of National Statistics',
      url: 'https://www.stat.gov.kz/en/x',
      licence: '-',
    },
    yearbook: { title: 'Yearbook', publisher: 'bureau of national statistics ', licence: '-' },
    book: { title: 'A book of 1999', publisher: 'A publisher', published: '1999', licence: '-' },
    other: { title: 'Other', publisher: 'Other', url: 'https://other.example/', licence: '-' },
  },
};

export const name = (lang: string, text: string, role: Entity['names'][number]['role'] = 'label') => ({
  lang,
  text,
  role,
});

export const kazakhstan: Entity = {
  id: 'KZ',
  kind: 'place',
  type: 'country',
  names: [
    name('en', 'Kazakhstan'),
    name('fr', 'Kazakhstan'),
    name('ru', 'Казахстан'),
    name('kk', 'Қазақстан'),
  ],
  nativeLang: 'kk',
  descriptions: {},
  statements: [],
};
const russia: Entity = {
  ...kazakhstan,
  id: 'RU',
  names: [name('en', 'Russia'), name('ru', 'Россия')],
  nativeLang: 'ru',
};

export const kostanay: Entity = {
  id: 'KZ-39',
  kind: 'place',
  type: 'region',
  within: 'KZ',
  flag: 'KZ',
  names: [
    name('en', 'Kostanay Region'),
    name('fr', 'Région de Kostanaï'),
    name('kk', 'Қостанай облысы'),
    name('de', 'Qostanai', 'short'),
  ],
  nativeLang: 'kk',
  descriptions: { en: 'Steppe region.', kk: 'Дала облысы.' },
  coordinates: { lat: 51, lon: 64 },
  statements: [],
};

export const quantity = (amount: number, unit?: string): Value => ({
  type: 'quantity',
  amount,
  ...(unit !== undefined && { unit }),
});
export const statement = (property: string, value: Value, more: Partial<Statement> = {}): Statement => ({
  property,
  value,
  asOfKind: 'reference',
  asOf: '2025-12-01',
  rank: 'normal',
  source: 'bureau',
  ...more,
});

/** Presents for a reader of `lang`, and checks that it crosses to the card and comes out as it went in. */
export function present(entity: Entity, lang = 'en', more: Partial<Surroundings> = {}) {
  const others = new Map([kazakhstan, russia].map((one) => [one.id, one]));
  const presented = presentEntity(entity, { others, tables, lang, today: '2026-11-22', ...more });
  expect(v.parse(presentedEntity, structuredClone(presented))).toEqual(presented);
  return presented;
}
