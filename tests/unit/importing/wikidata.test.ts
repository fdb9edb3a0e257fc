import { describe, expect, it } from 'vitest';
import { entitiesOf, readText, reportsOf, sample } from './read-file.ts';

describe('items of Wikidata', () => {
  it('give names, place, and claims with their dates and references', () => {
    const read = readText('wikidata', sample('items.json'));
    const [region, city] = entitiesOf(read);
    expect(region).toMatchObject({
      id: 'Q485605',
      kind: 'place',
      type: 'region',
      within: 'Q232',
      coordinates: { lat: 51.2854, lon: 64.1291 },
      descriptions: { en: 'region of Kazakhstan' },
    });
    expect(region?.statements).toMatchObject([
      {
        property: 'population',
        value: { amount: 821_800, unit: 'people' },
        asOfKind: 'reference',
        asOf: '2025-12',
        rank: 'preferred',
      },
      { property: 'area', value: { amount: 196_001, unit: 'km2' }, asOfKind: 'publication', asOf: '2024' },
      {
        property: 'capital',
        value: { type: 'entity', entity: 'Q170258' },
        asOfKind: 'undated',
        readOn: '2026-11-22',
      },
      { property: 'founded', value: { type: 'date', date: '1936-07-29' } },
    ]);
    expect(region?.statements.map(({ source }) => read.tables.sources[source]?.title)).toEqual([
      'Kazinform, population of Kostanay Region',
      'Wikidata: Q830106',
      'Wikidata',
      'Wikidata',
    ]);
    expect(city).toMatchObject({ id: 'Q170258', type: 'city', within: 'Q485605' });
    expect(reportsOf(read)).toEqual([
      'remark 2 aliases.en digits',
      'remark 2 claims.P2046 unknown-unit-left-out',
      'bad 3 id not-an-item',
    ]);
  });

  it('are the same from Special:EntityData, and one behind the other', () => {
    const items = (JSON.parse(sample('items.json')) as { id: string }[]).filter(({ id }) =>
      id.startsWith('Q'),
    );
    const whole = entitiesOf(readText('wikidata', sample('items.json')));
    const byId = Object.fromEntries(items.map((item) => [item.id, item]));
    expect(entitiesOf(readText('wikidata', JSON.stringify({ entities: byId, success: 1 }, null, 2)))).toEqual(
      whole,
    );
    expect(entitiesOf(readText('wikidata', items.map((item) => JSON.stringify(item)).join('\n')))).toEqual(
      whole,
    );
    const idOf = (outside: string) => (outside === 'wikidata:Q485605' ? 'KZ-39' : undefined);
    const known = entitiesOf(readText('wikidata', sample('items.json'), { idOf }));
    expect(known).toMatchObject([{ id: 'KZ-39', sameAs: ['wikidata:Q485605'] }, { within: 'KZ-39' }]);
  });

  it.each([
    ['+1936-07-00T00:00:00Z', 10, '1936-07'],
    ['+1936-07-29T00:00:00Z', 9, '1936'],
    ['+1930-00-00T00:00:00Z', 8, undefined],
    ['-0300-00-00T00:00:00Z', 9, undefined],
    ['+1936-07-29T00:00:00Z', 11, '1936-07-29'],
  ])('have dates as precise as they are: %s at %d', (time, precision, date) => {
    const founded = { snaktype: 'value', datavalue: { type: 'time', value: { time, precision } } };
    const item = {
      type: 'item',
      id: 'Q1',
      labels: { en: { value: 'Kostanay' } },
      claims: { P571: [{ mainsnak: founded }] },
    };
    const read = readText('wikidata', JSON.stringify(item));
    expect(entitiesOf(read)[0]?.statements.map(({ value }) => value)).toEqual(
      date === undefined ? [] : [{ type: 'date', date }],
    );
    expect(reportsOf(read)).toEqual(date === undefined ? ['remark 1 claims.P571 imprecise-date'] : []);
  });

  it('leave out what held at a time that nobody can say', () => {
    const population = (qualifiers: object) => ({
      mainsnak: { snaktype: 'value', datavalue: { value: { amount: '+5', unit: '1' } } },
      qualifiers,
    });
    const claims = { P1082: [population({ P582: [{ snaktype: 'somevalue' }] }), population({})] };
    const item = { type: 'item', id: 'Q1', labels: { en: { value: 'Kostanay' } }, claims };
    const read = readText('wikidata', JSON.stringify(item));
    expect(entitiesOf(read)[0]?.statements).toHaveLength(1);
    expect(reportsOf(read)).toEqual(['remark 1 claims.P1082 imprecise-date']);
  });
});
