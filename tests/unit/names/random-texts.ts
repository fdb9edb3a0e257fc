import { buildNameIndex } from '../../../scripts/names/build-at-once.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { NameFinding } from '../../../utils/names/find-names.ts';
import type { LanguageData } from '../../../utils/names/language-data.ts';
import { readHeader } from '../../../utils/names/index-layout.ts';
import { NameTable } from '../../../utils/names/name-table.ts';
import fc from 'fast-check';
import { entity } from './base.ts';

/** Names of every kind of trap, in all languages that change their words. */
export const BASE = [
  'place country KZ: en Kazakhstan; fr Kazakhstan; ru Казахстан; kk Қазақстан; de Kasachstan; uz Qozogʻiston',
  'place region KZ-39 < KZ: en Kostanay Region; en/short Kostanay; ru Костанайская область; kk Қостанай облысы',
  'place city Q488990 < KZ: en Kostanay; fr Kostanaï; ru Костанай; kk Қостанай',
  'place region KZ-27 < KZ: en West Kazakhstan Region; ru Западно-Казахстанская область; kk Батыс Қазақстан облысы',
  'place country UZ: fr Ouzbékistan; uz Oʻzbekiston; ru Узбекистан; kk Өзбекстан',
  'place country RU: en Russia; ru Россия; kk Ресей; fr Russie',
  'place country TG: en Togo; ru! Того',
  'place country TR: en! Turkey; fr Turquie; ru Турция',
  'place country GW: en Guinea-Bissau; ru Гвинея-Бисау',
  'place country GN: en Guinea; ru Гвинея',
  'place country US: en! US; en/alias! U.S.; ru! США; kk! АҚШ',
  'place country AG: en Antigua & Barbuda; ru Антигуа и Барбуда',
  'place country PG: ru Папуа — Новая Гвинея; en Papua New Guinea',
  'place sea sea:caspian: en Caspian Sea; en/alias the Caspian; ru Каспийское море; kk Каспий теңізі',
  'place city Q5713: en Mary; ru Мары',
  'place city KG-GO: ru Ош; kk Ош; en Osh; tk Oş; fr Och',
  'person person p:tokayev: en Tokayev; ru Касым-Жомарт Токаев; ru/alias Токаев; kk/alias Тоқаев',
  'organisation org org:csto: kk! ҰҚШҰ; ru! ОДКБ',
].map(entity);

export const LANGUAGES_TRIED = [
  [],
  ['en'],
  ['fr'],
  ['ru'],
  ['kk'],
  ['kk', 'ru'],
  ['de'],
  ['uz'],
  ['it'],
  ['tg'],
];
const NOISE = [
  'the',
  'in',
  'Mary',
  'в',
  'Того',
  'из',
  'и',
  'l',
  'd',
  's',
  'ның',
  'дағы',
  'да',
  'облысы',
  'облысында',
  'области',
  'ой',
  'ова',
  'ом',
  'Kaz',
  'kz',
  '24',
  'Anne',
  'led',
  'US',
  'UP',
  'İst',
  'straße',
  'ﬁn',
  'œuf',
  '😀',
  '𐐀bc',
  'Ø',
  '_',
];
const GLUE = [
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  '‑',
  '–',
  ' — ',
  '.',
  '. ',
  ', ',
  '’',
  "'",
  'ʻ',
  '\u00a0',
  '\u202f',
  '\n',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\u0308',
  '(',
  '»',
  '@',
  '&',
  ' & ',
  '',
  '\u2029',
  ': ',
];

const NAMES = BASE.flatMap(({ names }) => names.map(({ text }) => text));
const FORMS = [
  'Казахстана',
  'Россией',
  'Костанайской области',
  'Қостанай облысындағы',
  'Токаевым',
  'Kasachstans',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES, ...FORMS) },
  { weight: 2, arbitrary: fc.constantFrom(...NOISE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const changed = fc
  .tuple(piece, fc.constantFrom('as it is', 'NFD', 'upper', 'lower', 'soft hyphen', 'cut'), fc.nat(12))
  .map(([text, how, at]) => {
    switch (how) {
      case 'NFD':
        return text.normalize('NFD');
      case 'upper':
        return text.toUpperCase();
      case 'lower':
        return text.toLowerCase();
      case 'soft hyphen':
        return [...text].toSpliced(at, 0, '\u00ad').join('');
      case 'cut':
        return [...text].slice(0, at).join('');
      default:
        return text;
    }
  });
/** Texts of names, changed names and what may stand about them. */
export const textOf = fc
  .array(fc.tuple(changed, fc.constantFrom(...GLUE)), { maxLength: 8 })
  .map((parts) => parts.map(([word, glue]) => word + glue).join(''));

const buffer = buildNameIndex(BASE, ALL_LANGUAGES.map(withoutWhatIsMore));

/** Of longer names of something else, names made of others, and lists the other matchers know nothing. */
export function withoutWhatIsMore(data: LanguageData): LanguageData {
  const { otherNames: _names, otherPersons: _persons, patterns: _patterns, lists: _lists, ...rest } = data;
  return rest;
}

const finding = new NameFinding([new NameTable(buffer, readHeader(buffer))]);

/** What matches, before it is judged by what stands around it. */
export function matchesIn(text: string, languages: readonly string[]) {
  return finding.matches(finding.searched(text, languages)).map((span) => ({
    start: span[0]!.match.start,
    end: span[0]!.match.end,
    entities: [...new Set(span.map(({ entity: { id } }) => id))].toSorted(),
  }));
}
