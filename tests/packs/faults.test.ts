import { describe, expect, it } from 'vitest';
import { assemblePacks } from '../../scripts/packs/assemble.ts';
import { findFaults } from '../../scripts/packs/find-faults.ts';
import type { PackInSource, Sources } from '../../scripts/packs/read-sources.ts';
import type { EntitySource } from '../../scripts/packs/source-shapes.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';

const four = (text: string) => ({ en: text, fr: text, ru: text, kk: text });

const vocabulary: Vocabulary = {
  properties: {
    population: { labels: four('p'), unit: 'people', order: 1 },
    area: { labels: four('a'), unit: 'km2', order: 2 },
    'land-area': { labels: four('l'), unit: 'km2', order: 3 },
    'water-area': { labels: four('w'), unit: 'km2', order: 4 },
    capital: { labels: four('c'), order: 5 },
    centre: { labels: four('c'), order: 6 },
  },
  units: {
    people: { names: units(), understood: true },
    km2: { names: units(), symbol: four('km²') },
  },
  types: { place: { kind: 'place', labels: four('t') } },
};

function units() {
  const forms = { one: 'x', few: 'x', many: 'x', other: 'x' };
  return { en: forms, fr: forms, ru: forms, kk: forms };
}

const descriptions = four('Place in the steppe that the tests describe.');

const city: EntitySource = {
  id: 'Q1',
  type: 'place',
  names: {
    en: { label: 'Astana' },
    fr: { label: 'Astana' },
    ru: { label: 'Астана' },
    kk: { label: 'Астана' },
  },
  descriptions,
  statements: [{ property: 'population', value: 100, asOf: '2024', source: 'office' }],
};
const land: EntitySource = {
  id: 'KZ',
  type: 'place',
  names: { en: { label: 'Land' }, fr: { label: 'Pays' }, ru: { label: 'Страна' }, kk: { label: 'Ел-жұрт' } },
  descriptions,
  statements: [
    { property: 'population', value: 1000, asOf: '2024', source: 'office' },
    { property: 'area', value: 30, asOf: '2024', source: 'office' },
    { property: 'land-area', value: 20, asOf: '2024', source: 'office' },
    { property: 'water-area', value: 10, asOf: '2024', source: 'office' },
    { property: 'capital', value: { entity: 'Q1' }, asOf: '2024', source: 'office' },
    { property: 'centre', value: { entity: 'Q1' }, asOf: '2024', source: 'office' },
  ],
};
const office = { title: 'Office', publisher: 'stat.gov.kz', url: 'https://stat.gov.kz/en/', licence: 'fact' };

function pack(changes: Partial<PackInSource> = {}): PackInSource {
  return {
    id: 'sample',
    about: {
      title: four('Sample'),
      description: four('Sample'),
      revision: '2026-11-22',
      minAppVersion: '0.1.0',
      priority: 1,
      licence: 'CC BY 4.0',
      attribution: ['Us'],
    },
    sources: { office },
    entities: [city, land],
    ...changes,
  };
}

function faultsOf(packs: readonly PackInSource[], words: Vocabulary = vocabulary): string {
  const sources: Sources = { vocabulary: words, terms: {}, packs };
  return findFaults(assemblePacks(sources), sources).join('\n');
}

function withStatement(statement: EntitySource['statements'][number]): string {
  const others = land.statements.filter(({ property }) => property !== statement.property);
  return faultsOf([pack({ entities: [city, { ...land, statements: [...others, statement] }] })]);
}

function withName(lang: string, label: string | { text: string; exact: true }): string {
  return faultsOf([pack({ entities: [{ ...city, names: { ...city.names, [lang]: { label } } }, land] })]);
}

function withDescriptions(texts: EntitySource['descriptions']): string {
  return faultsOf([pack({ entities: [{ ...city, descriptions: texts }, land] })]);
}

const dated = { asOf: '2024', source: 'office' };

describe('the build of a pack', () => {
  it('finds nothing in a sound one', () => {
    expect(faultsOf([pack()])).toBe('');
  });

  it('refuses the population of a region that is its main city’s', () => {
    expect(withStatement({ property: 'population', value: 100, ...dated })).toContain(
      'population of its centre',
    );
  });

  it('refuses an area of -1', () => {
    expect(withStatement({ property: 'area', value: -1, ...dated })).toContain('-1 is no measure');
  });

  it('refuses land and water that do not make the area', () => {
    expect(withStatement({ property: 'area', value: 31, ...dated })).toContain('do not make 31');
  });

  it('refuses a former name as a label: an outdated capital, a Soviet city', () => {
    const names = { ...city.names, ru: { label: 'Нур-Султан', former: ['Нур-Султан'] } };
    expect(faultsOf([pack({ entities: [{ ...city, names }, land] })])).toContain('former name as a label');
    expect(withName('en', 'Leninabad')).toContain('former name as a label');
  });

  it('refuses a city that carries its region’s identifier', () => {
    const region = { ...land, sameAs: ['wikidata:Q1'] };
    expect(faultsOf([pack({ entities: [city, region] })])).toContain('two entities say they are this');
  });

  it.each(['Ќостанай', 'Ѓалым', 'ґала', 'єскі'])('refuses Kazakh letters from a broken font: %s', (text) => {
    expect(withName('kk', text)).toContain('broken font');
  });

  it('refuses two scripts in one label, and takes U+02BB for no script', () => {
    expect(withName('ky', 'Tapаз')).toContain('holds Latin letters');
    expect(withName('uz', 'Fargʻona')).toBe('');
    expect(withName('uz', 'Farg‘ona')).toContain('U+02BB');
  });

  it('refuses a capital whose population is a gazetteer’s alone', () => {
    const statements = [{ property: 'population', value: 100, asOf: '2024', source: 'geonames-2023-03' }];
    const told = faultsOf([
      pack({
        entities: [{ ...city, statements }, land],
        sources: { office, 'geonames-2023-03': { ...office, title: 'G' } },
      }),
    ]);
    expect(told).toContain('gazetteer alone');
  });

  it('refuses short names that would be marked anywhere', () => {
    expect(withName('en', 'A')).toContain('one letter');
    expect(withName('en', 'Uk')).toContain('two letters');
    expect(withName('en', 'UK')).toContain('two letters');
    expect(withName('en', { text: 'UK', exact: true })).toBe('');
    expect(withName('ru', 'Ош')).toBe('');
  });

  it('refuses a label that no sentence holds: a noun with a capital, and no alias without', () => {
    expect(withName('fr', 'Région de Kostanaï')).toContain('no alias "région de Kostanaï"');
    const names = { ...city.names, fr: { label: 'Région de Kostanaï', alias: ['région de Kostanaï'] } };
    expect(faultsOf([pack({ entities: [{ ...city, names }, land] })])).toBe('');
  });

  it('refuses a name that one language leaves unmarked and another does not', () => {
    const names = {
      ...city.names,
      en: { label: { text: 'Mary', unmarked: true as const } },
      de: { label: 'Mary' },
    };
    expect(faultsOf([pack({ entities: [{ ...city, names }, land] })])).toContain('whose texts borrow it');
  });

  it('refuses dates that are to come', () => {
    expect(withStatement({ property: 'area', value: 30, asOf: '2027', source: 'office' })).toContain(
      'is to come',
    );
  });

  it('refuses two preferred numbers for one thing', () => {
    const twice = [1000, 1100].map((value) => ({
      property: 'population',
      value,
      rank: 'preferred' as const,
      ...dated,
    }));
    expect(faultsOf([pack({ entities: [city, { ...land, statements: twice }] })])).toContain('two preferred');
  });

  it('refuses ids that clash, in a pack and across packs', () => {
    expect(faultsOf([pack({ entities: [city, land, city] })])).toContain('two entities of this id');
    const other = { ...city, names: { ...city.names, en: { label: 'Nur-Sultan' } } };
    expect(faultsOf([pack(), pack({ id: 'other', entities: [other, land] })])).toContain(
      'name or describe it differently',
    );
    expect(faultsOf([pack(), pack({ id: 'other' })])).toBe('');
  });

  it('refuses a reference that no bundled pack answers', () => {
    expect(faultsOf([pack({ entities: [land] })])).toContain('Q1: referred to, and in no bundled pack');
    expect(faultsOf([pack({ entities: [land] }), pack({ id: 'other' })])).toBe('');
  });

  it('refuses sources that are missing, unused, or lead where nobody looked', () => {
    expect(withStatement({ property: 'area', value: 30, asOf: '2024', source: 'nobody' })).toContain(
      'no source "nobody"',
    );
    expect(faultsOf([pack({ sources: { office, spare: { ...office, title: 'Spare' } } })])).toContain(
      'used nowhere',
    );
    for (const url of ['https://copies.example/stat', 'http://stat.gov.kz/en/']) {
      expect(faultsOf([pack({ sources: { office: { ...office, url } } })])).toMatch(
        /reviewed hosts|not https/u,
      );
    }
  });

  it('refuses a label, a tab or a plural form that one of the four languages lacks', () => {
    const { kk: _kk, ...three } = four('p');
    const properties = { ...vocabulary.properties, population: { labels: three, unit: 'people', order: 1 } };
    expect(faultsOf([pack()], { ...vocabulary, properties })).toContain('no label in kk');
    const people = { names: { ...units(), ru: { one: 'человек', other: 'человека' } } };
    const told = faultsOf([pack()], { ...vocabulary, units: { ...vocabulary.units, people } });
    expect(told).toContain('no form "few" in ru');
  });

  it('refuses an entity that one of the four languages does not describe', () => {
    const { kk: _kk, ...three } = descriptions;
    expect(withDescriptions(three)).toBe('sample, Q1: no description in kk');
    expect(withDescriptions({})).toMatch(/in en\n.*in fr\n.*in ru\n.*in kk$/u);
  });

  it.each([
    ['too short to say anything', 'Short place.', 'has 12 characters, not 40 to 120'],
    ['too long for its lines', `${'Long '.repeat(30)}place.`, 'has 156 characters, not 40 to 120'],
    ['without a full stop', 'Place in the steppe that the tests describe', 'has no full stop'],
    ['with another end', 'Place in the steppe that the tests describe!', 'has no full stop'],
    ['without a capital', 'place in the steppe that the tests describe.', 'is not one sentence'],
    ['of two sentences', 'Place in the steppe. The tests describe the place.', 'is not one sentence'],
  ])('refuses a description %s', (_what, text, fault) => {
    expect(withDescriptions({ ...descriptions, ru: text })).toBe(`sample, Q1: description in ru ${fault}`);
  });
});
