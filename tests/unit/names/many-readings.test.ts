import { expect, test } from 'vitest';
import { entity, finderOf } from './base.ts';

test('of a thousand places of one name a page gets as many as can be of use, and those of its language first', () => {
  const places = Array.from({ length: 1000 }, (_, at) => entity(`place city X${at}: es San Martín`));
  const find = finderOf([...places, entity('place city EN: en San Martín')]);
  const [mention] = find('She came from San Martín.', 'en');
  expect(mention?.readings.length).toBeLessThanOrEqual(64);
  expect(mention?.readings[0].entity).toBe('EN');
});
