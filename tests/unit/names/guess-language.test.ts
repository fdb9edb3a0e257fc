import { expect, test } from 'vitest';
import { guessLanguages as guess } from '../../../utils/names/guess-language.ts';
import { LANGUAGES } from './base.ts';

const guessLanguages = (text: string, declared?: string) => guess(LANGUAGES, text, declared);

const CASES: readonly (readonly [text: string, declared: string | undefined, first: string])[] = [
  ['Le président de la région a dit que les prix ont baissé.', undefined, 'fr'],
  ['The head of the region said that prices have fallen.', undefined, 'en'],
  ['Глава области сказал, что цены на зерно снизились.', undefined, 'ru'],
  ['Облыс әкімі астық бағасы төмендегенін айтты.', undefined, 'kk'],
  ['Облустун башчысы дан баасы төмөндөгөнүн айтты, бул үчүн жана', undefined, 'ky'],
  ['Viloyat hokimi bugʻdoy narxi pasayganini aytdi va bu haqida', undefined, 'uz'],
  ['Раиси вилоят гуфт, ки нархи ғалла дар ҷумҳурӣ паст шудааст.', undefined, 'tg'],
  ['Welaýatyň häkimi galla bahasynyň arzanlandygyny aýtdy we bu', undefined, 'tk'],
  ['Der Gouverneur sagte, dass die Preise für Getreide gesunken sind.', undefined, 'de'],
  ['El jefe de la región dijo que los precios del grano han bajado.', undefined, 'es'],
  ['The head of the region said that prices have fallen.', 'kk', 'en'],
  ['Глава области сказал, что цены на зерно снизились, но не все.', 'kk', 'ru'],
  ['Kostanay', 'fr-FR', 'fr'],
  ['Астана', 'kk', 'kk'],
  ['Il presidente ha detto', 'it', 'it'],
];

test.each(CASES)('%s (declared %s) is %s', (text, declared, first) => {
  expect(guessLanguages(text, declared)[0]).toBe(first);
});

test('a quotation adds its language', () => {
  expect(
    guessLanguages(
      'Облыстық сот бұл іс бойынша куәгерді тыңдады, ол айтты: Граница с Россией видна из окна, но дом мой в Казахстане.',
      'kk',
    ),
  ).toEqual(['kk', 'ru']);
  expect(guessLanguages('На вывеске написано: Қостанай облысының наны.', 'ru').toSorted()).toEqual([
    'kk',
    'ru',
  ]);
  expect(guessLanguages('Sur le panneau on lit «Қостанайда» et rien de plus.', 'fr').slice(0, 2)).toEqual([
    'fr',
    'kk',
  ]);
});

test('Russian words around a Kazakh name are Russian still', () => {
  expect(guessLanguages('Песня «Астанаға барамын» звучит в Шымкенте, о ней пишет газета.', 'kk')).toContain(
    'ru',
  );
  expect(guessLanguages('В Өскемене дождь, из Қарағанды приехали.')).toContain('ru');
  expect(guessLanguages('Министр да бұл туралы айтты, сол үшін бәрі бар, не керек.', 'kk')).toEqual(['kk']);
});

test('nothing is known of what has no letters', () => {
  expect(guessLanguages('2026 — 7 644')).toEqual([]);
  expect(guessLanguages('', 'ru')).toEqual(['ru']);
});
