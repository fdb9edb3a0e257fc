import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { Statement, Value } from '../../../utils/facts/statement.ts';
import type { KnownTables } from '../../../utils/knowledge/pack-queries.ts';
import { presentedEntity } from '../../../utils/messages/shapes.ts';
import { presentEntity, referencesOf, type Surroundings } from '../../../utils/reading/present.ts';

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
    book: { title: 'A book of 1999', publisher: 'A publisher', licence: '-' },
    other: { title: 'Other', publisher: 'Other', url: 'https://other.example/', licence: '-' },
  },
};

const name = (lang: string, text: string, role: Entity['names'][number]['role'] = 'label') => ({
  lang,
  text,
  role,
});

const kazakhstan: Entity = {
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

const kostanay: Entity = {
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

const quantity = (amount: number, unit?: string): Value => ({
  type: 'quantity',
  amount,
  ...(unit !== undefined && { unit }),
});
const statement = (property: string, value: Value, more: Partial<Statement> = {}): Statement => ({
  property,
  value,
  asOfKind: 'reference',
  asOf: '2025-12-01',
  rank: 'normal',
  source: 'bureau',
  ...more,
});

function present(entity: Entity, lang = 'en', more: Partial<Surroundings> = {}) {
  const others = new Map([kazakhstan, russia].map((one) => [one.id, one]));
  const presented = presentEntity(entity, { others, tables, lang, today: '2026-11-22', ...more });
  // It must cross to the card and come out as it went in.
  expect(v.parse(presentedEntity, structuredClone(presented))).toEqual(presented);
  return presented;
}

describe('who it is', () => {
  it('is said in the reader’s language, with the native name under it', () => {
    expect(present(kostanay, 'fr')).toMatchObject({
      id: 'KZ-39',
      kind: 'place',
      flag: 'KZ',
      name: { text: 'Région de Kostanaï', lang: 'fr' },
      nativeName: { text: 'Қостанай облысы', lang: 'kk' },
      typeLabel: 'Région : Kazakhstan',
      tabLabel: 'Région',
      coordinates: { lat: 51, lon: 64 },
    });
  });

  it.each([
    ['fr-CA', 'Région de Kostanaï', 'fr'],
    ['uz', 'Kostanay Region', 'en'],
    ['kk', 'Қостанай облысы', 'kk'],
    ['de', 'Kostanay Region', 'en'],
  ])('falls back from %s', (lang, text, nameLang) => {
    expect(present(kostanay, lang).name).toEqual({ text, lang: nameLang });
  });

  it('falls back to the native name, then to any, then to the id', () => {
    expect(present({ ...kostanay, names: [name('tk', 'A'), name('kk', 'B')] }, 'fr').name.text).toBe('B');
    expect(present({ ...kostanay, names: [name('tk', 'A')] }, 'fr').name.text).toBe('A');
    expect(
      present({ ...kostanay, names: [name('tk', 'A', 'search'), name('tk', 'B', 'short')] }).name.text,
    ).toBe('B');
    expect(present({ ...kostanay, names: [] }).name).toEqual({ text: 'KZ-39', lang: 'und' });
  });

  it('says no native name that is the name itself', () => {
    expect(present(kostanay, 'kk')).not.toHaveProperty('nativeName');
    expect(present({ ...kazakhstan, nativeLang: 'fr' })).not.toHaveProperty('nativeName');
  });

  it('names the type alone where the whole is not in the base, or the language has no pattern', () => {
    expect(present(kostanay, 'en', { others: new Map() }).typeLabel).toBe('Region');
    expect(present({ ...kostanay, type: 'country' }).typeLabel).toBe('Country');
    expect(present({ ...kostanay, type: 'toString' })).toMatchObject({ typeLabel: '', tabLabel: '' });
  });

  it('puts a name into the pattern letter by letter', () => {
    const odd = { ...kazakhstan, names: [name('en', '$& $1 {within}')] };
    expect(present(kostanay, 'en', { others: new Map([['KZ', odd]]) }).typeLabel).toBe(
      'Region of $& $1 {within}',
    );
  });

  it('has a description in the same order of languages', () => {
    expect(present(kostanay, 'kk').description).toEqual({ text: 'Дала облысы.', lang: 'kk' });
    expect(present(kostanay, 'fr').description).toEqual({ text: 'Steppe region.', lang: 'en' });
    expect(present({ ...kostanay, descriptions: {} })).not.toHaveProperty('description');
  });
});

describe('its facts', () => {
  const facts = (statements: Statement[], lang = 'en') => present({ ...kostanay, statements }, lang).facts;

  it('carry value, unit, date and source', () => {
    expect(
      facts([statement('population', quantity(821_800)), statement('area', quantity(196_001))], 'fr'),
    ).toEqual([
      {
        property: 'population',
        label: 'Population',
        values: [
          {
            value: {
              type: 'quantity',
              amount: 821_800,
              unit: { names: { one: 'habitant', other: 'habitants' }, understood: true },
            },
            asOfKind: 'reference',
            asOf: '2025-12-01',
            source: {
              name: 'stat.gov.kz',
              title: 'Bureau of Statistics, 2025',
              url: 'https://www.stat.gov.kz/en/x',
            },
          },
        ],
        sourcesDiffer: false,
        moreValues: 0,
      },
      expect.objectContaining({
        label: 'Superficie',
        values: [
          expect.objectContaining({
            value: {
              type: 'quantity',
              amount: 196_001,
              unit: { symbol: 'km²', names: { other: 'square kilometres' }, understood: false },
            },
          }),
        ],
      }),
    ]);
  });

  it('go by their publisher, by its host where the name is long, and keep their kind of date', () => {
    const [fact] = facts([
      statement('area', quantity(1), { source: 'book', asOfKind: 'publication', asOf: '1999' }),
    ]);
    expect(fact?.values[0]).toMatchObject({
      asOfKind: 'publication',
      asOf: '1999',
      source: { name: 'A publisher', title: 'A book of 1999' },
    });
    const { asOf: _, ...undated } = statement('area', quantity(1), {
      asOfKind: 'undated',
      readOn: '2026-11-22',
    });
    expect(facts([undated])[0]?.values[0]).toMatchObject({ asOfKind: 'undated', readOn: '2026-11-22' });
  });

  it('name the entities that they refer to, in the reader’s language', () => {
    const capital = statement('capital', { type: 'entity', entity: 'RU' });
    expect(facts([capital], 'ru')[0]?.values[0]?.value).toEqual({
      type: 'entity',
      entity: 'RU',
      name: { text: 'Россия', lang: 'ru' },
    });
    const itself = statement('capital', { type: 'entity', entity: 'KZ-39' });
    expect(facts([itself])[0]?.values[0]?.value).toMatchObject({ name: { text: 'Kostanay Region' } });
  });

  it('say what narrows them', () => {
    const border = (qualifiers: Record<string, Value>) => statement('border', quantity(1), { qualifiers });
    const inWords = (qualifiers: Record<string, Value>, lang?: string) =>
      facts([border(qualifiers)], lang)[0]?.narrowedBy;
    expect(inWords({ with: { type: 'entity', entity: 'RU' } }, 'ru')).toEqual({ text: 'Россия', lang: 'ru' });
    expect(
      inWords({ group: { type: 'text', texts: { en: 'by land' } }, year: { type: 'date', date: '2021' } }),
    ).toEqual({ text: 'by land, 2021', lang: 'en' });
    expect(inWords({ above: { type: 'quantity', amount: 2_500, unit: 'km' } })).toEqual({
      text: '2,500 km',
      lang: 'en',
    });
    expect(inWords({})).toBeUndefined();
  });

  it('leave out what cannot be said whole, and take what can in its place', () => {
    const gone: Value = { type: 'entity', entity: 'nobody' };
    expect(facts([statement('capital', gone)])).toEqual([]);
    expect(facts([statement('yield', quantity(1))])).toEqual([]);
    expect(facts([statement('nameless', quantity(1, 'km'))])).toEqual([]);
    expect(facts([statement('area', quantity(1), { source: 'constructor' })])).toEqual([]);
    expect(facts([statement('motto', { type: 'text', texts: {} })])).toEqual([]);
    const [fact] = facts([
      statement('capital', gone, { rank: 'preferred' }),
      statement('capital', { type: 'entity', entity: 'KZ' }),
    ]);
    expect(fact?.values.map(({ value }) => value)).toMatchObject([{ entity: 'KZ' }]);
  });

  it('stand side by side where sources differ, with the first one’s remark and years', () => {
    const remark = { en: 'an estimate' };
    const [fact] = facts([
      statement('population', quantity(100), { asOf: '2020', rank: 'preferred', remark }),
      statement('population', quantity(110), { asOf: '2020', source: 'other', remark: { en: 'another' } }),
    ]);
    expect(fact).toMatchObject({
      sourcesDiffer: true,
      yearsOld: 5,
      remark: { text: 'an estimate', lang: 'en' },
    });
    expect(fact?.values.map(({ source }) => source.name)).toEqual(['stat.gov.kz', 'Other']);
  });
});

describe('its references', () => {
  it('are its whole, its values and their qualifiers, each once', () => {
    const refers: Entity = {
      ...kostanay,
      statements: [
        statement('capital', { type: 'entity', entity: 'a' }),
        statement(
          'capital',
          { type: 'entity', entity: 'a' },
          { qualifiers: { with: { type: 'entity', entity: 'b' } } },
        ),
        statement('area', quantity(1)),
      ],
    };
    expect(referencesOf(refers)).toEqual(['KZ', 'a', 'b']);
    expect(referencesOf({ ...kazakhstan })).toEqual([]);
  });
});
