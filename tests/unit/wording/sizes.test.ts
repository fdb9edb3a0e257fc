import { expect, test } from 'vitest';
import { languageName } from '../../../utils/wording/language-names.ts';
import { size } from '../../../utils/wording/sizes.ts';

const spaced = (text: string) => text.replace(/\s/gu, ' ');

test.each([
  [0, '0 kB'],
  [1, '0.1 kB'],
  [105, '0.1 kB'],
  [48_200, '48 kB'],
  [99_999, '100 kB'],
  [100_000, '0.1 MB'],
  [1_240_000, '1.2 MB'],
  [41_200_000, '41 MB'],
  [120_000_000, '0.1 GB'],
  [7_300_000_000_000, '7,300 GB'],
])('%i bytes are %s', (bytes, written) => {
  expect(spaced(size('en', bytes))).toBe(written);
});

test.each([
  ['fr', '0,4 Mo'],
  ['ru', '0,4 МБ'],
  ['kk', '0,4 МБ'],
] as const)('in %s as %s', (lang, written) => {
  expect(spaced(size(lang, 412_000))).toBe(written);
});

test.each([
  ['en', 'kk', 'Kazakh'],
  ['fr', 'uz-Cyrl', 'ouzbek (cyrillique)'],
  ['ru', 'tg', 'таджикский'],
  ['kk', 'ru', 'орыс'],
  ['kk', 'uz-Cyrl', 'өзбек (Cyrl)'],
  // Of a language that we have no Kazakh name for.
  ['kk', 'fi', 'финский'],
  // A tag of the right shape that stands for nothing.
  ['en', 'qqq', 'qqq'],
  ['en', 'a-b-c', 'a-b-c'],
] as const)('in %s the language %s is %s', (lang, tag, name) => {
  expect(languageName(lang, tag)).toBe(name);
});
