import { expect, test } from 'vitest';
import { finderOf, packEntities, surfaces } from './base.ts';

const find = finderOf(packEntities());

// A name in another language is borrowed as it is spelled; these spellings are words or other names where they stand.
test.each([
  ['en', 'A ferry to Staten Island; in the paper Island still mourned Taras Shevchenko.', []],
  ['en', 'Granada and Tunis are cities, Guadalupe is a river, and Mauricio reads.', []],
  ['fr', 'Un Italien et un Syrien traversent l’océan Indien vers la Chine.', ['Chine']],
  ['fr', 'À Tunis, le ministre parle de la Tunisie et de Grenade, en Espagne.', ['Tunisie', 'Espagne']],
  ['ru', 'Трактор «Белорус» и всадник Монгол вернулись из Минска в Казахстан.', ['Казахстан']],
  ['kk', 'Ол кезде Монгол шапқыншылығы болған, қазір Моңғолия көрші.', ['Моңғолия']],
  ['de', 'Von Italien nach Island und Indien.', ['Italien', 'Island', 'Indien']],
] as const)('%s: %s', (language, text, expected) => {
  expect(surfaces(text, find(text, language))).toEqual(expected);
});
