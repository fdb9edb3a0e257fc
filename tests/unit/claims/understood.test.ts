import { describe, expect, test } from 'vitest';
import { row, shown } from './kostanay-facts.ts';

describe('a figure that no stored one fits', () => {
  test.each([
    ['en', 'The steppe of [Kostanay Region] covers 120,000 km².'],
    ['en', '[Kostanay Region] has 500,000 inhabitants in its towns.'],
    ['en', '[Kostanay Region] has 900 km of border fortifications against Russia.'],
    ['en', 'Some 500,000 people live in [Kostanay Region]’s cities.'],
    ['fr', 'La [région de Kostanaï] a une superficie agricole de 120 000 km².'],
    ['fr', 'La [région de Kostanaï] compte 430 000 habitantes.'],
    ['ru', 'Площадь степей [Костанайской области] — 120 тыс. км².'],
    ['kk', '[Қостанай облысының] далалы аумағы 120 мың шаршы шақырым.'],
  ])('is called different only where every word beside it is understood: %s, %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });

  test.each([
    ['en', 'Russians were 60 % of the population of [Kostanay Region].'],
    ['fr', 'La [région de Kostanaï] comptait 1 200 000 habitants.'],
    ['ru', 'Население [Костанайской области] составляло 1,2 млн человек.'],
    ['kk', '[Қостанай облысының] халқы 1,2 миллион адам еді.'],
  ])('is not called different in the past, which no year tells: %s, %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });

  test.each([
    ['en', '[Kostanay Region] covers 120,000 km².', '“120,000 km²” differs area 196001'],
    ['fr', 'La [région de Kostanaï] a une superficie de 120 000 km².', '“120 000 km²” differs area 196001'],
    ['ru', 'Площадь [Костанайской области] — 120 тыс. км².', '“120 тыс. км²” differs area 196001'],
    [
      'kk',
      '[Қостанай облысының] аумағы 120 мың шаршы шақырым.',
      '“120 мың шаршы шақырым” differs area 196001',
    ],
  ])('is called different without such words: %s, %s', (lang, text, expected) => {
    expect(shown(lang, text)).toEqual([expected]);
  });
});

describe('a share is one of all people', () => {
  test('not of a people there', () => {
    expect(shown('ru', 'Около 40 % казахов [Костанайской области] живут на юге.')).toEqual([]);
    expect(shown('ru', 'Около 40 % казахов живут на юге [Костанайской области].')).toEqual([]);
  });

  test('not what is said of a people beside other words', () => {
    expect(shown('en', 'A strike by Russians in [Kostanay Region] cut output by 41 %.')).toEqual([]);
    expect(shown('ru', 'В [Костанайской области] 41 % русских довольны.')).toEqual([]);
  });

  test('not of what happens in towns', () => {
    const urban = [row('urban-share', 'percent', [[58.2, '2023']])];
    expect(
      shown('en', '[Kostanay Region] gets 58 % of its power from urban plants.', { facts: urban }),
    ).toEqual([]);
    expect(
      shown('en', '58 % of the population of [Kostanay Region] is urban.', { facts: urban }),
    ).toHaveLength(1);
  });
});
