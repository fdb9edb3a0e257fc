import { expect, test } from 'vitest';
import { locate } from '../../../components/map/locate.ts';

const at = (lat: number, lon: number) => ({ lat, lon });

test('a region is filled in its country', () => {
  const kostanay = locate({ id: 'KZ-39', kind: 'place', flag: 'KZ', coordinates: at(51.3, 64.1) });
  expect(kostanay?.focus).toMatch(/^M/);
  expect(kostanay).not.toHaveProperty('point');
  expect(kostanay).not.toHaveProperty('remark');
});

test('a country is its own outline', () => {
  const country = locate({ id: 'UZ', kind: 'place', flag: 'UZ' });
  expect(country?.focus).toBe(country?.land);
});

test('a city is a point on its country, west of what lies east and north of what lies south', () => {
  const [west, south] = locate({ id: 'Q1', kind: 'place', flag: 'kz', coordinates: at(43.65, 51.17) })
    ?.point ?? [0, 0];
  const [east, north] = locate({ id: 'Q2', kind: 'place', flag: 'kz', coordinates: at(54.87, 69.15) })
    ?.point ?? [0, 0];
  expect(west).toBeLessThan(east);
  expect(north).toBeLessThan(south);
});

test.each([
  ['KG-GB', at(42.87, 74.59)],
  ['KZ-71', at(51.18, 71.45)],
  ['KZ-75', at(43.25, 76.92)],
  ['TJ-DU', at(38.54, 68.78)],
  ['UZ-TK', at(41.26, 69.22)],
] as const)('%s has the rank of a region and is a point, as other cities are', (id, coordinates) => {
  const city = locate({ id, kind: 'place', coordinates });
  expect(city?.point).toBeDefined();
  expect(city).not.toHaveProperty('focus');
});

test('the outlines are from before 2022, and what that makes wrong is said', () => {
  expect(locate({ id: 'KZ-35', kind: 'place' })?.remark).toBe('before2022');
  expect(locate({ id: 'KZ-62', kind: 'place', coordinates: at(47.8, 67.7) })).toMatchObject({
    remark: 'point',
  });
  // Without a point there is nothing right to show of a new region.
  expect(locate({ id: 'KZ-62', kind: 'place' })).toBeNull();
});

test('nothing is drawn for other countries, for persons, or for a point outside its country', () => {
  expect(locate({ id: 'FR', kind: 'place', flag: 'FR' })).toBeNull();
  expect(locate({ id: 'person:x', kind: 'person', flag: 'KZ' })).toBeNull();
  expect(locate({ id: 'Q3', kind: 'place', flag: 'KZ', coordinates: at(48.8, 2.3) })).toBeNull();
});
