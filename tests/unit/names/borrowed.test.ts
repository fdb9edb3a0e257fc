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
  // A country has a name of the text's own; what another language calls it counts beside a word of that one alone.
  ['uz', 'Deandre Jordan keldi, Jordan Brayant ketdi, Iordaniya yutqazdi.', ['Iordaniya']],
  ['uz', 'Granada klubi Albani shahrida Costa Rica jamoasini yengdi.', ['Costa Rica']],
  ['tk', 'Jordan bardy. Reuters: “Strong winds hit Cyprus and Malta”.', ['Cyprus', 'Malta']],
  ['tk', 'Gazagystanyň Akmola welaýaty we Kostanay şäheri.', ['Gazagystanyň', 'Kostanay']],
  ['fr', 'De Kostanay à Aktau, puis en Jordanie avec Jordan.', ['Kostanay', 'Aktau', 'Jordanie']],
] as const)('%s: %s', (language, text, expected) => {
  expect(surfaces(text, find(text, language))).toEqual(expected);
});
