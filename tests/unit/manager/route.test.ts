import { expect, test } from 'vitest';
import { hashOf, readRoute } from '../../../entrypoints/manager/route.ts';

test.each([
  ['', '', []],
  ['#packs', 'packs', []],
  ['#packs/central-asia/changes', 'packs', ['central-asia', 'changes']],
  ['#packs/import%3A%D0%BC%D0%B5%D1%81%D1%82%D0%B0%2F1.csv', 'packs', ['import:места/1.csv']],
  // Typed by hand.
  ['#packs/100%', 'packs', ['100%']],
])('%s leads to %s, %o', (hash, section, path) => {
  expect(readRoute(hash)).toEqual({ section, path });
});

test('an address that is made leads to where it was made for', () => {
  const path = ['import:a/b #1 «ә».csv', 'changes'];
  expect(readRoute(hashOf('packs', ...path))).toEqual({ section: 'packs', path });
});
