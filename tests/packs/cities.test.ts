import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishNames, russianLabel } from '../../scripts/packs/cities/marking.ts';
import { matchCities } from '../../scripts/packs/cities/match.ts';
import type { City } from '../../scripts/packs/cities/read-cities.ts';
import { russianName } from '../../scripts/packs/cities/russian-name.ts';
import { readRelease } from '../../scripts/packs/catalogue.ts';
import { worldCities } from '../../scripts/packs/cities/world-cities.ts';
import { contentFaults } from '../../scripts/packs/tool/check-built.ts';
import type { Entity } from '../../utils/facts/entity.ts';
import { readPublished, ROOT } from './built-packs.ts';

const { pack } = await worldCities(join(ROOT, 'packs'));
const cities = new Map(pack.entities.map((entity) => [entity.id, entity]));
const ours = (await readPublished('central-asia')).entities.filter(({ type }) => type.startsWith('city'));

const ARAL: City = {
  ...{ geonames: '1', name: 'Aralsk', ascii: 'Aralsk', others: ['Арал'], lat: 46.8, lon: 61.67 },
  ...{ country: 'KZ', region: '14', isCapital: false, population: 30_000 },
};
const OURS: Entity = {
  ...{ id: 'Q7', kind: 'place', type: 'city', flag: 'KZ', descriptions: {}, statements: [] },
  names: [{ text: 'Арал', lang: 'kk', role: 'label' }],
  coordinates: { lat: 46.79, lon: 61.66 },
};

describe('the pack of world cities', () => {
  it('has no fault that a pack may not have', () => {
    expect(contentFaults(pack, (id) => id)).toEqual([]);
    expect(pack.entities.length).toBeGreaterThan(25_000);
  });

  it('knows each city of ours by its own id and labels, so that nothing is there twice', () => {
    const missing = ours.filter(({ id }) => !cities.has(id)).map(({ id }) => id);
    // Founded in 2022: the table does not have it.
    expect(missing).toEqual(['TM-X-ARKADAG']);
    for (const { id, type, names } of ours) {
      const city = cities.get(id);
      if (!city) continue;
      expect([city.type, city.names.filter(({ role }) => role !== 'search')]).toEqual([
        type,
        names.filter(({ role }) => role === 'label'),
      ]);
      for (const same of city.sameAs ?? []) expect(cities.has(same)).toBe(false);
    }
  });

  it('dates each count by its publication, prefers none, and has none of a capital', () => {
    const shapes = new Set(
      pack.entities.flatMap(({ statements }) =>
        statements.map((one) => [one.property, one.asOfKind, one.asOf, one.rank, one.source].join(' ')),
      ),
    );
    expect([...shapes]).toEqual(['population publication 2023-03 normal geonames-2023-03']);
    for (const capital of ['KZ-71', 'geonames:2988507', 'geonames:2643743']) {
      expect(cities.get(capital)?.statements).toEqual([]);
    }
    // Kostanay, of which we have newer counts.
    expect(cities.get('Q488990')?.statements).toEqual([]);
  });
});

it('is told of in the catalogue as a file of the release', async () => {
  const [entry] = await readRelease(join(ROOT, 'packs'));
  const { id, title, description, licence, counts } = pack.index;
  expect(entry).toMatchObject({
    id,
    title,
    description,
    licence,
    entities: counts.entities,
    packaged: false,
  });
  expect(entry?.file).toBe('world-cities.sidelight.ndjson.gz');
});

describe('a city is one of ours', () => {
  it.each([
    ['of the same name, country and place', {}, 1],
    ['further away', { lat: 47.1 }, 0],
    ['of another country', { country: 'UZ' }, 0],
    ['of another name', { name: 'Kambash', others: [] }, 0],
  ])('%s', (_what, change, count) => {
    expect(matchCities([{ ...ARAL, ...change }], [OURS]).size).toBe(count);
  });

  it('by what it says itself, before anything else', () => {
    const told = { ...OURS, sameAs: ['geonames:2'] };
    const namesake = { ...ARAL, geonames: '2', lat: 0 };
    expect([...matchCities([ARAL, namesake], [told]).keys()]).toEqual(['2']);
  });
});

describe('names of cities', () => {
  const marked = (change: Partial<City>, largest = 0): (false | undefined)[] =>
    englishNames({ ...ARAL, ...change }, largest).map((name) => name.marked);

  it.each([
    ['a name of its own', {}, 0, undefined],
    ['a word', { name: 'Police', ascii: 'Police' }, 0, false],
    ['a person', { name: 'Santos', ascii: 'Santos' }, 0, false],
    ['a small namesake', { population: 20_000 }, 300_000, false],
    ['a short one', { name: 'Same', ascii: 'Same' }, 0, false],
  ])('marks a city by its name alone where it is hardly anything else: %s', (_what, change, largest, is) => {
    expect(marked(change, largest)).toEqual([is]);
  });

  it('marks a town of America with its state', () => {
    const names = englishNames(
      { ...ARAL, name: 'Clinton', ascii: 'Clinton', country: 'US', region: 'IA' },
      0,
    );
    expect(names).toEqual([
      { text: 'Clinton', lang: 'en', role: 'label', marked: false },
      { text: 'Clinton, Iowa', lang: 'en', role: 'alias' },
    ]);
  });

  it.each([
    ['Tyumen', ['Тюмен', 'Тюмень', 'Төмән'], 'Тюмень'],
    ['Noyabrsk', ['Ноябрск', 'Ноябрьск'], 'Ноябрьск'],
    ['Oryol', ['Орел', 'Орьол'], 'Орел'],
    ['Kazan', ['Hazan', 'Казан', 'Казань', 'Қазан'], 'Казань'],
    ['Ufa', ['Өфө'], undefined],
  ])('finds the Russian name of %s among %j', (name, others, found) => {
    expect(russianName({ ...ARAL, name, others, country: 'RU' })).toBe(found);
    expect(russianName({ ...ARAL, name, others, country: 'BG' })).toBeUndefined();
  });

  it('marks no Russian adjective, person or noun', () => {
    expect(
      ['Свободный', 'Орёл', 'Киров', 'Тюмень', 'Нижний Тагил'].map((text) => russianLabel(text).marked),
    ).toEqual([false, false, false, undefined, undefined]);
  });
});
