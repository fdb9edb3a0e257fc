import { describe, expect, test } from 'vitest';
import { demonymsIn, entity, finderOf, surfaces } from '../../unit/names/base.ts';

/** Singular and plural, written out by hand. */
const PEOPLES = `
Kazakh, Kazakhs
Kazakhstani, Kazakhstanis
Uzbek, Uzbeks
Turkmen, Turkmens
German, Germans
Czech, Czechs
Swede, Swedes
Spaniard, Spaniards
Frenchman, Frenchmen
Irishwoman, Irishwomen
New Zealander, New Zealanders
French
British
Chinese
Swiss
Kyrgyz
Dutch
Seychellois
`;

/** The singular, then what none of its forms looks like. */
const NO_PEOPLES = `
German, Germen, Germanes
Frenchman, Frenchmans
Chinese, Chineses
British, Britishs
Swiss, Swisss
Kazakh, Kazakhes, Kazakhstan
Uzbek, Uzbeki, Uzbekistan
Turk, Turkey, Turkic
`;

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const forms = row.split(', ');
      return { name: forms[0]!, forms };
    });

describe('peoples and adjectives', () => {
  test.each(rowsOf(PEOPLES))('$name', ({ name, forms }) => {
    const find = demonymsIn('en', name);
    for (const form of forms) {
      expect(find(`They said that the ${form} had not been there.`)).toEqual([form]);
      expect(find(`They said that the ${form}’s idea was new.`)).toEqual([form]);
    }
  });

  test.each(rowsOf(NO_PEOPLES))('no form of $name', ({ name, forms }) => {
    const find = demonymsIn('en', name);
    for (const form of forms.slice(1)) expect(find(`They said that the ${form} had been there.`)).toEqual([]);
  });
});

describe('what stands before and behind a name', () => {
  const find = finderOf(
    [
      'place country GE: en Georgia',
      'place country JO: en Jordan',
      'place country TD: en Chad',
      'place country TR: en/alias Turkey',
      'place country GN: en! Guinea',
      'place country NL: en/alias Holland',
      'place country CN: en China',
      'place country IL: en Israel',
      'place country MX: en Mexico',
      'place country LB: en Lebanon',
      'place country IS: en Iceland; de Island',
      'place country AR: en Argentina; en/demonym Argentine; fr Argentine',
      'place country CF: en/alias! CAR',
      'place country KZ: en Kazakhstan',
      'place city Q1 < KZ: en Kostanay',
      'place region KZ-39 < KZ: en Kostanay Region; en/short Kostanay',
      'place city Q2 < KZ: en Aktobe',
      'place region KZ-15 < KZ: en Aktobe Region; en/short Aktobe',
      'place city Q3 < KZ: en Astana',
    ].map(entity),
  );

  test.each([
    ['Georgia votes, they said.', ['Georgia']],
    ['Georgia votes, they said in Atlanta.', []],
    ['Georgia Prime Minister Resigns', ['Georgia']],
    ['Georgia Stanway scored for them.', []],
    ['They came from Jordan and Chad.', ['Jordan', 'Chad']],
    ['Jordan Says It Will Host the Talks', ['Jordan']],
    ['Michael Jordan and Michael B. Jordan were there.', []],
    ['Thanks, said Michael. Jordan was there too.', ['Jordan']],
    ['They met Mr. Holland in Holland.', ['Holland']],
    ['They had turkey; Turkey sandwiches were on the table.', []],
    ['Guinea pigs from Guinea', ['Guinea']],
    ['Bank of China, China Daily and China', ['China']],
    ['the University of Georgia and the Astana Times', []],
    ['the Israel-Hamas talks and a China-led bank', ['Israel', 'China']],
    ['the Jordan-Smith family', []],
    ['New Mexico is not in Mexico', ['Mexico']],
    ['Lebanon, Ohio, is not in Lebanon', ['Lebanon']],
    ['The Island is what others call Iceland.', ['Iceland']],
    ['The Argentine was there.', []],
    ['They were in the CAR.', ['CAR']],
    ['CAR CRASH KILLS TWO', []],
  ])('%s', (text, expected) => {
    expect(surfaces(text, find(text, 'en'))).toEqual(expected);
  });

  test.each([
    ['in the Kostanay oblast', ['KZ-39']],
    ['the Kostanay regional court', ['KZ-39']],
    ['in the Kostanay and Aktobe regions', ['KZ-39', 'KZ-15']],
    ['in the regions of Kostanay, Aktobe and others', ['KZ-39', 'KZ-15']],
    ['the city of Kostanay and the mayor of Aktobe', ['Q1', 'Q2']],
    ['Kostanay city', ['Q1']],
  ])('%s is said of %s', (text, expected) => {
    expect(find(text, 'en').map(({ readings }) => readings[0].entity)).toEqual(expected);
  });
});
