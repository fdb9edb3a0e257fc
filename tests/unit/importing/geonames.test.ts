import { describe, expect, it } from 'vitest';
import { entitiesOf, readText, sample } from './read-file.ts';

describe('tables of GeoNames', () => {
  it('give places with what is known of them', () => {
    const [, kostanay] = entitiesOf(readText('geonames-cities', sample('cities.txt')));
    expect(kostanay).toMatchObject({
      id: 'geonames:1519928',
      kind: 'place',
      type: 'city',
      within: 'KZ',
      coordinates: { lat: 53.21435, lon: 63.62463 },
      statements: [
        {
          property: 'population',
          value: { amount: 210_000, unit: 'people' },
          asOfKind: 'undated',
          source: 'geonames',
        },
      ],
    });
    expect(kostanay?.names.filter(({ role }) => role !== 'search')).toEqual([
      { text: 'Kostanay', lang: 'en', role: 'label' },
    ]);
  });

  it('give names under the same id', () => {
    const [kostanay] = entitiesOf(readText('geonames-names', sample('alternate-names.txt')));
    expect(kostanay).toMatchObject({
      id: 'geonames:1519928',
      sameAs: ['wikidata:Q170258'],
      names: [
        { text: 'Қостанай', lang: 'kk', role: 'label' },
        { text: 'Костанай', lang: 'ru', role: 'label' },
        { text: 'Кустанай', lang: 'ru', role: 'former', from: '1936', until: '1997-06-17' },
        { text: 'KSN', lang: 'und', role: 'search' },
        { text: 'Q170258', lang: 'und', role: 'search' },
      ],
    });
  });
});
