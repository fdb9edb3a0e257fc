import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../utils/claims/figures.ts';
import { EN } from '../../../utils/claims/languages/en.ts';
import { FR } from '../../../utils/claims/languages/fr.ts';
import { KK } from '../../../utils/claims/languages/kk.ts';
import { RU } from '../../../utils/claims/languages/ru.ts';
import { tokensOf } from '../../../utils/claims/tokens.ts';

const LANGUAGES = { en: EN, fr: FR, ru: RU, kk: KK };

/** "Amount or range, bound, unit" of each figure of a text. */
function read(lang: keyof typeof LANGUAGES, text: string): string[] {
  const language = LANGUAGES[lang];
  const tokens = tokensOf(text, 0, text.length, language.decimal);
  return figuresIn(tokens, language).map(({ low, high, bound, unit }) =>
    [low === high ? String(low) : `${String(low)}..${String(high)}`, bound, unit].filter(Boolean).join(' '),
  );
}

describe.each([
  ['en', '880,000 inhabitants', '880000 inhabitants'],
  ['en', '880 000 inhabitants', '880000 inhabitants'],
  ['en', '2.725 million square kilometres', '2725000 km2'],
  ['en', '196,001km²', '196001 km2'],
  ['en', 'three million people', '3000000 people'],
  ['en', 'twenty-five million people', '25000000 people'],
  ['en', 'more than 7,500 km', '7500 above km'],
  ['en', 'no fewer than 16 districts', '16 above districts'],
  ['en', 'just over a million square miles', '1000000 above square-miles'],
  ['en', 'between 820,000 and 830,000 people', '820000..830000 people'],
  ['en', '820 to 830 thousand people', '820000..830000 people'],
  ['en', '820,000–830,000 people', '820000..830000 people'],
  ['en', '$288 billion', '288000000000 usd'],
  ['en', '40 per cent', '40 percent'],
  ['en', 'nearly two thirds', '66.66666666666666 nearly'],
  ['fr', 'près de 880’000 habitants', '880000 nearly inhabitants'],
  ['fr', '880 000 habitants environ', '880000 about inhabitants'],
  ['fr', '880 000 habitants', '880000 inhabitants'],
  ['fr', '880.000 habitants', '880000 inhabitants'],
  ['fr', '2,7 millions de km²', '2700000 km2'],
  ['fr', '2,725 millions de km2', '2725000 km2'],
  ['fr', 'sept millions d’habitants', '7000000 inhabitants'],
  ['fr', 'plus de 40 % ', '40 above percent'],
  ['fr', 'entre 820 000 et 830 000 habitants', '820000..830000 inhabitants'],
  ['fr', 'moins d’un million d’habitants', '1000000 below inhabitants'],
  ['ru', '829 тыс. человек', '829000 people'],
  ['ru', '2,7 млн км²', '2700000 km2'],
  ['ru', '20 миллионов 283 тысячи человек', '20283000 people'],
  ['ru', 'два миллиона двести тысяч жителей', '2200000 inhabitants'],
  ['ru', 'свыше полутора миллионов жителей', '1500000 above inhabitants'],
  ['ru', 'более чем на 7,5 тыс. км', '7500 above km'],
  ['ru', '821 тысяча с лишним человек', '821000 above people'],
  ['ru', 'от 820 до 830 тыс. человек', '820000..830000 people'],
  ['ru', '41,28 процента', '41.28 percent'],
  ['kk', '820 мыңнан астам адам', '820000 above people'],
  ['kk', '880 мыңға жуық', '880000 nearly'],
  ['kk', '821 800-ді', '821800'],
  ['kk', '2 млн 724 мың 900 шаршы километр', '2724900 km2'],
  ['kk', '40 пайыздан астамы', '40 above percent'],
  ['kk', '820 мен 830 мың аралығында', '820000..830000'],
  ['kk', 'үштен бірі', '33.33333333333333'],
] as const)('%s: %s', (lang, text, expected) => {
  test('is read alone', () => {
    expect(read(lang, text)).toEqual([expected]);
  });

  test('is read among words', () => {
    expect(read(lang, `— ${text} —`)).toEqual([expected]);
  });
});

describe('no figure', () => {
  test.each([
    ['en', 'in 2013'],
    ['en', 'on 25.02.2009'],
    ['en', 'the 28th'],
    ['en', 'flight MH370'],
    ['en', 'Covid-19'],
    ['en', 'millions of people'],
    ['en', '1,23,45 people'],
    ['en', 'from 885,000 to 821,800 people'],
    ['fr', '2,725 habitants'],
    ['fr', '№ 5'],
    ['ru', '15-летний'],
    ['ru', '2021-2023'],
    ['kk', '2021-жылы'],
  ] as const)('%s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});

test('a sign of area or volume belongs to its word, a number on it does not', () => {
  const words = (text: string) => tokensOf(text, 0, text.length, '.').map(({ lower }) => lower);
  expect(words('196 km2, 5 km³, km25')).toEqual(['196', 'km2', ',', '5', 'km³', ',', 'km', '25']);
});

test('a year before a number is not a part of it', () => {
  expect(read('fr', 'en 2013 880 000 habitants')).toEqual(['880000 inhabitants']);
});

test('a dash to a figure of another kind makes no range', () => {
  expect(read('ru', '20 млн человек — 41 %')).toEqual(['20000000 people', '41 percent']);
});
