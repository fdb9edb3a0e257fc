import { expect, test } from 'vitest';
import { buildOwnNameIndex } from '../../../scripts/names/build-at-once.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { openNameIndex } from '../../../utils/names/open-index.ts';
import { entity, indexOf } from './base.ts';

const PACKS = indexOf(
  [
    'place country KZ: en Kazakhstan; ru Казахстан',
    'place region KZ-39 < KZ: en Kostanay Region; en/short Kostanay; ru Костанайская область',
    'place city Q1 < KZ-39: en Kostanay; ru Костанай',
    'place region KZ-27 < KZ: en West Kazakhstan Region',
  ].map(entity),
);

function finderWith(...own: readonly string[]) {
  const finder = openNameIndex(PACKS, buildOwnNameIndex(own.map(entity), ALL_LANGUAGES));
  const found = (text: string, ...languages: string[]) =>
    finder.find(text, languages).map(({ start, end, readings }) => {
      return [text.slice(start, end), ...readings.map((reading) => reading.entity)].join(' ');
    });
  return { finder, found };
}

test('names of both are found, with endings too, and the longest wins whichever has it', () => {
  const { found } = finderWith(
    'organisation company own:1: en Kostanay Region Mills; ru Тоболмук',
    'place city own:2: en Kazakhstan Region',
  );
  expect(found('He runs Kostanay Region Mills near Kostanay Region.', 'en')).toEqual([
    'Kostanay Region Mills own:1',
    'Kostanay Region KZ-39',
  ]);
  expect(found('in West Kazakhstan Region, in the Kazakhstan Region', 'en')).toEqual([
    'West Kazakhstan Region KZ-27',
    'Kazakhstan Region own:2',
  ]);
  expect(found('акции Тоболмука в Костанае', 'ru')).toEqual(['Тоболмука own:1', 'Костанае Q1']);
});

test('an entity that both name is one, and what the reader says of it comes first', () => {
  const { finder, found } = finderWith('place village Q1 < KZ-39: en Kostanay; en/alias Tobylcity');
  expect(found('Kostanay and Tobylcity', 'en')).toEqual(['Kostanay Q1 KZ-39', 'Tobylcity Q1']);
  const [mention] = finder.find('Tobylcity', ['en']);
  expect(mention!.readings[0].family).toEqual(['Q1', 'KZ-39', 'KZ']);
  expect([finder.nameCount, finder.entityCount]).toEqual([openNameIndex(PACKS).nameCount + 2, 4]);
});

test('a form that both have for different entities has all their readings', () => {
  const { finder } = finderWith('person person own:3: en Kostanay');
  const [mention] = finder.find('at Kostanay', ['en']);
  expect(mention!.readings.map((reading) => reading.entity).toSorted()).toEqual(['KZ-39', 'Q1', 'own:3']);
});

test('a reading that the reader alone has is their own, and one that a pack has too is not', () => {
  const { finder } = finderWith(
    'place city Q1 < KZ-39: en/alias Tobylcity; en Kostanay',
    'person person own:3: en Kostanay; en/alias Kazakhstan Region',
  );
  const own = (text: string) =>
    finder
      .find(text, ['en'])
      .map(({ readings }) => readings.map(({ entity: id, own: is }) => `${id} ${is}`).toSorted());
  expect(own('Tobylcity')).toEqual([['Q1 true']]);
  expect(own('at Kostanay')).toEqual([['KZ-39 false', 'Q1 false', 'own:3 true']]);
  expect(own('Kazakhstan, Kazakhstan Region')).toEqual([['KZ false'], ['own:3 true']]);
});

test('a country with one more name of the reader’s is no more easily found than before', () => {
  const country = entity(
    `place country CY: ${ALL_LANGUAGES.map(({ language }) => `${language} Cy${language}land`).join('; ')}`,
  );
  const packs = indexOf([country]);
  const own = buildOwnNameIndex([entity('place country CY: en/alias Cyprusland')], ALL_LANGUAGES);
  const frenchWord = 'Cyfrland spielte gut, sagt der Trainer';
  expect(openNameIndex(packs).find(frenchWord, ['de'])).toEqual([]);
  expect(openNameIndex(packs, own).find(frenchWord, ['de'])).toEqual([]);
});

test('the small one is no larger than its names ask, and the other is not written to', () => {
  const before = new Uint8Array(PACKS.slice(0));
  const own = buildOwnNameIndex([entity('place city own:4: en Tobylbridge')], ALL_LANGUAGES);
  openNameIndex(PACKS, own).find('Tobylbridge in Kazakhstan', ['en']);
  expect(own.byteLength).toBeLessThan(32_000);
  expect(new Uint8Array(PACKS)).toEqual(before);
});

test('without any name of the reader it finds what the packs have', () => {
  const { found } = finderWith();
  expect(found('Kazakhstan', 'en')).toEqual(['Kazakhstan KZ']);
});
