import { expect, test } from 'vitest';
import { entity, finderOf, surfaces } from './base.ts';

const find = finderOf(
  [
    'place country UZ: fr Ouzbékistan; uz Oʻzbekiston; en Uzbekistan; ru Узбекистан',
    'place country KZ: en Kazakhstan; fr Kazakhstan; ru Казахстан; de Kasachstan',
    'place city Q1 < KZ: fr Kostanaï; en Kostanay; ru Костанай',
    'place region KZ-39 < KZ: fr région de Kostanaï; en Kostanay Region; fr/short Kostanaï; en/short Kostanay',
    'place region KZ-27 < KZ: en West Kazakhstan Region; fr Kazakhstan occidental',
    'place country TR: en! Turkey; fr Turquie',
    'place country TG: ru! Того; fr Togo',
    'place country FR: fr France',
    'place country TD: en Chad; ru Чад',
    'place country ML: ru! Мали',
    'place country CI: fr Côte d’Ivoire; fr/alias République de Côte d’Ivoire',
    'place country US: en! US; en/alias! U.S.; ru! США',
    'place country CN: en China; fr Chine',
    'place country RU: en Russia; fr Russie; ru Россия; de Russland',
    'place country GN: en Guinea',
    'place country GW: en Guinea-Bissau',
    'place country KN: en St. Kitts & Nevis',
    'place city KG-GO: en Osh; ru Ош; fr Och',
    'place sea s:c: en/alias the Caspian; en Caspian Sea; fr mer Caspienne; fr/alias la Caspienne',
    'place city Q5713 < TM: en Mary',
    'place country TM: en Turkmenistan',
    'place other x:1: en A; en/alias Ox; en/alias 24; en/alias 😀; en/search KAZ; en/demonym Kazakh',
    'person person p:1: en Kassym-Jomart Tokayev; en/alias Tokayev',
  ].map(entity),
);

const CASES: readonly (readonly [
  why: string,
  language: string,
  text: string,
  expected: readonly string[],
])[] = [
  [
    'elided article',
    'fr',
    "L'Ouzbékistan et l’Ouzbékistan, d‘Ouzbékistan",
    ['Ouzbékistan', 'Ouzbékistan', 'Ouzbékistan'],
  ],
  ['elision is French', 'en', "d'Kazakhstan", []],
  ['apostrophe inside', 'fr', "la Côte d'Ivoire, la CÔTE D’IVOIRE", ["Côte d'Ivoire", 'CÔTE D’IVOIRE']],
  ['longest', 'fr', 'la République de Côte d’Ivoire', ['République de Côte d’Ivoire']],
  ['diacritics lost', 'fr', 'Ouzbekistan, Kostanai', ['Ouzbekistan', 'Kostanai']],
  [
    'NFD',
    'fr',
    'Ouzbékistan et Kostanaï'.normalize('NFD'),
    ['Ouzbékistan'.normalize('NFD'), 'Kostanaï'.normalize('NFD')],
  ],
  [
    'all apostrophes of oʻ',
    'uz',
    "Oʻzbekiston Oʼzbekiston O’zbekiston O'zbekiston O`zbekiston O‘zbekiston Ozbekiston",
    ['Oʻzbekiston', 'Oʼzbekiston', 'O’zbekiston', "O'zbekiston", 'O`zbekiston', 'O‘zbekiston', 'Ozbekiston'],
  ],
  ['soft hyphen', 'en', 'Ka\u00adzakh\u00adstan\u00ad.', ['Ka\u00adzakh\u00adstan']],
  [
    'zero width',
    'en',
    'Kazakh\u200bstan and \u2060Kazakh\u200dstan\u200c',
    ['Kazakh\u200bstan', 'Kazakh\u200dstan'],
  ],
  [
    'spaces',
    'en',
    'West\u00a0Kazakhstan\u202fRegion, West \n\t Kazakhstan  Region',
    ['West\u00a0Kazakhstan\u202fRegion', 'West \n\t Kazakhstan  Region'],
  ],
  ['paragraphs end a name', 'en', 'West Kazakhstan\u2029Region', ['Kazakhstan']],
  [
    'hyphens',
    'en',
    'Guinea-Bissau, Guinea‑Bissau, Guinea‐Bissau, Guinea Bissau',
    ['Guinea-Bissau', 'Guinea‑Bissau', 'Guinea‐Bissau', 'Guinea Bissau'],
  ],
  ['tied by a small word', 'fr', 'Île-de-France, Fort‑de‑France, la Chine-Russie', ['Chine', 'Russie']],
  ['half of an unknown name', 'en', 'Guinea-Conakry, Mary-Anne, Chad-Ellis', []],
  [
    'two names',
    'en',
    'the Russia-China pipeline, a China–Russia treaty',
    ['Russia', 'China', 'China', 'Russia'],
  ],
  [
    'name and word, name and abbreviation',
    'en',
    'China-led, pro-Russia, China-EU',
    ['China', 'Russia', 'China'],
  ],
  ['digits', 'en', 'Russia-24, Kazakhstan2050, Chad_1, 9China', []],
  [
    'addresses',
    'en',
    'kazakhstan.kz Kazakhstan.kz @Kazakhstan Kazakhstan@x.org. See Kazakhstan.',
    ['Kazakhstan'],
  ],
  ['possessive', 'en', "Kazakhstan's, Kazakhstan’s and Tokayev’s", ['Kazakhstan', 'Kazakhstan', 'Tokayev']],
  ['letters before and behind', 'en', 'Kazakhstani Chadian NewChina', []],
  ['common words', 'en', 'turkey, chad, china and mary', []],
  ['capital at a start', 'en', 'Turkey said so. Chad too.', ['Turkey', 'Chad']],
  [
    'capitals',
    'en',
    'TURKEY AND CHAD MEET IN WEST KAZAKHSTAN REGION',
    ['TURKEY', 'CHAD', 'WEST KAZAKHSTAN REGION'],
  ],
  ['lonely capitals', 'en', 'the OSH manager. OSH AND CHINA', ['OSH', 'CHINA']],
  ['odd capitals', 'en', 'KaZakhstan, kAZAKHSTAN', []],
  ['abbreviation', 'en', 'the US, us, Us, the U.S. army, in the U.S.', ['US', 'U.S.', 'U.S.']],
  ['abbreviation among capitals', 'en', 'LET US GO', []],
  ['abbreviation at the start of capitals', 'en', 'US TO TALK. TALKS: US AGREES', ['US', 'US']],
  [
    'given name',
    'en',
    'Mary said. He saw Mary there. She lives in Mary, Turkmenistan.',
    ['Mary', 'Mary', 'Turkmenistan'],
  ],
  ['given name alone', 'en', 'He saw Mary there.', []],
  ['pronoun', 'ru', 'Того же мнения Мали. Нет Того, кто знает.', ['Мали']],
  ['country', 'ru', 'Он живёт в Того.', ['Того']],
  ['list that ends in a sure name', 'ru', 'Едут Мали и Того.', ['Мали', 'Того']],
  ['list between sure names', 'ru', 'Едут Мали, Того, Чад.', ['Мали', 'Того', 'Чад']],
  ['comma on one side', 'ru', 'Там Мали, Того хватит.', ['Мали']],
  ['one letter between capitals', 'ru', 'ЧАД И МАЛИ. Там ЧАД и дом', ['ЧАД', 'МАЛИ']],
  ['small words', 'ru', 'мали чад того', []],
  ['two letters', 'ru', 'из Оша в Ош и ОШ', ['Оша', 'Ош']],
  ['three letters keep diacritics', 'fr', 'à Och, à Öch', ['Och']],
  ['stress and ё', 'ru', 'Росси́я и Казахста́на', ['Росси́я', 'Казахста́на']],
  ['article outside', 'en', 'the Caspian, The Caspian; Caspian flow', ['Caspian', 'Caspian']],
  [
    'small first letter',
    'fr',
    'la mer Caspienne, la Mer Caspienne, la Caspienne',
    ['mer Caspienne', 'Mer Caspienne', 'Caspienne'],
  ],
  [
    'dots and signs',
    'en',
    'St Kitts & Nevis, St. Kitts & Nevis. In St. Kitts and Nevis',
    ['St Kitts & Nevis', 'St. Kitts & Nevis'],
  ],
  ['full stop between', 'en', 'West. Kazakhstan Region', ['Kazakhstan']],
  ['German genitive', 'de', 'Kasachstans Grenze, Russlands', ['Kasachstans', 'Russlands']],
  ['Latin endings stay in their language', 'en', 'Russlands', []],
  ['another language, exact', 'fr', 'Kostanay en anglais', ['Kostanay']],
  ['another language, inflected or short', 'fr', 'Kasachstans, Osh', []],
  ['another script', 'en', 'the sign says Костанай', []],
  ['search, demonyms, emoji, digits, one letter', 'en', 'KAZ Kazakh 24 😀 A Ox', []],
  ['emoji and surrogates', 'en', '😀Kazakhstan😀 𝐀Kazakhstan', ['Kazakhstan']],
];

test.each(CASES)('%s (%s)', (_why, language, text, expected) => {
  expect(surfaces(text, find(text, language))).toEqual(expected);
});

test('says why: name, language, role, and how the letters led to it', () => {
  const reasons = (text: string, language: string) =>
    find(text, language).map(({ readings }) => readings[0].reason());
  expect(reasons('Kazakhstan', 'en')).toEqual([
    { name: 'Kazakhstan', lang: 'en', role: 'label', by: 'exact', steps: [] },
  ]);
  expect(reasons('Ouzbekistan', 'fr')[0]).toMatchObject({ name: 'Ouzbékistan', by: 'folded' });
  expect(reasons('KAZAKHSTAN', 'en')[0]).toMatchObject({ by: 'folded' });
  expect(reasons('Казахстаном', 'ru')[0]).toMatchObject({ name: 'Казахстан', lang: 'ru', by: 'inflected' });
  expect(reasons('Kostanay', 'fr')[0]).toMatchObject({ lang: 'en', by: 'exact' });
});

test('gives the city before the region that is called like it', () => {
  const entities = (text: string, language: string) =>
    find(text, language).map(({ readings }) => readings.map((reading) => reading.entity));
  expect(entities('Kostanaï', 'fr')).toEqual([['Q1', 'KZ-39']]);
  expect(entities('Kostanay', 'en')).toEqual([['Q1', 'KZ-39']]);
  expect(entities('Kostanay Region', 'en')).toEqual([['KZ-39']]);
});

test('without a language all languages count', () => {
  const text = 'Казахстаном, Ouzbékistan, Kasachstans';
  expect(surfaces(text, find(text))).toEqual(['Казахстаном', 'Ouzbékistan', 'Kasachstans']);
});
