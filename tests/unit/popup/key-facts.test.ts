import { describe, expect, test } from 'vitest';
import { keyFacts } from '../../../utils/wording/key-facts.ts';
import type { PresentedEntity, PresentedFact, PresentedValue } from '../../../utils/facts/presented.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import { popupWords } from '../../../utils/wording/popup.ts';
import { presented } from '../../support/presented.ts';

/** Spaces that do not break are written as _ so that they can be seen. */
const line = (lang: WordingLanguage, entity: PresentedEntity) =>
  keyFacts(popupWords(lang), entity).key.replaceAll(/[\u00a0\u202f]/g, '_');

const LINES: Readonly<Record<string, Readonly<Record<WordingLanguage, string>>>> = {
  'KZ-39': {
    en: '821,800 people · 196,001_km²',
    fr: '821_800 habitants · 196_001_km²',
    ru: '821_800 человек · 196_001_km²',
    kk: '821_800 адам · 196_001_km²',
  },
  KZ: {
    en: '20.3_million people · capital Astana',
    fr: '20,3_millions d’habitants · capitale Astana',
    ru: '20,3_млн человек · столица Astana',
    kk: '20,3_млн адам · астанасы Astana',
  },
  Q488990: {
    en: 'City · 251,200 people',
    fr: 'Ville · 251_200 habitants',
    ru: 'Город · 251_200 человек',
    kk: 'Қала · 251_200 адам',
  },
  'org:eaeu': {
    en: 'Organisation of states · members 5',
    fr: 'Organisation d’États · membres 5',
    ru: 'Межгосударственная организация · членов 5',
    kk: 'Мемлекеттер ұйымы · мүшелері 5',
  },
  'event:virgin-lands': {
    en: 'Campaign · ended 1965',
    fr: 'Campagne · fin 1965',
    ru: 'Кампания · конец 1965',
    kk: 'Науқан · аяқталуы 1965',
  },
  'person:altynsarin': {
    en: 'Educator · office school inspector',
    fr: 'Éducateur · fonction inspecteur des écoles',
    ru: 'Педагог · должность инспектор школ',
    kk: 'Педагог · лауазымы мектептер инспекторы',
  },
};

describe.for(Object.entries(LINES))('%s', ([id, lines]) => {
  test.for(WORDING_LANGUAGES)('in %s', (lang) => {
    expect(line(lang, presented(lang, id))).toBe(lines[lang]);
  });
});

const fact = (value: PresentedValue, other: Partial<PresentedFact> = {}): PresentedFact => ({
  property: 'any',
  label: 'Thing',
  values: [{ value, asOfKind: 'undated', source: { name: 'x', title: 'x' } }],
  sourcesDiffer: false,
  moreValues: 0,
  ...other,
});
const place = (...facts: PresentedFact[]): PresentedEntity => ({
  id: 'x',
  kind: 'place',
  name: { text: 'X', lang: 'en' },
  typeLabel: 'Region',
  tabLabel: 'Region',
  facts,
});
const text = (said: string): PresentedValue => ({ type: 'text', text: { text: said, lang: 'en' } });

const KINDS: readonly (readonly [name: string, facts: PresentedFact[], expected: string])[] = [
  ['no facts', [], 'Region'],
  [
    'an entity',
    [fact({ type: 'entity', entity: 'KZ', name: { text: 'Astana', lang: 'en' } })],
    'Region · thing Astana',
  ],
  ['a date to the day', [fact({ type: 'date', date: '2021-03-25' })], 'Region · thing 25 March 2021'],
  ['at least', [fact({ type: 'quantity', amount: 5, atLeast: true })], 'Region · thing ≥_5'],
  ['abbreviations keep their capitals', [fact(text('high'), { label: 'HDI' })], 'Region · HDI high'],
  ['a bare link', [fact({ type: 'link', url: 'https://example.org/' })], 'Region'],
  ['bare coordinates', [fact({ type: 'coordinates', lat: 1, lon: 2 })], 'Region'],
  ['a value for a part alone', [fact(text('a'), { narrowedBy: { text: 'Russians', lang: 'en' } })], 'Region'],
  ['no value at all', [fact(text('a'), { values: [] })], 'Region'],
  ['two at most', [fact(text('a')), fact(text('b')), fact(text('c'))], 'Thing a · thing b'],
];

test.for(KINDS)('%s', ([, facts, expected]) => {
  expect(line('en', place(...facts))).toBe(expected);
});

describe('doubts', () => {
  const doubts = (...facts: PresentedFact[]) => {
    const { differs, old } = keyFacts(popupWords('en'), place(...facts));
    return { differs, old };
  };

  test('are those of the facts named, and of no other', () => {
    const quiet = [fact(text('a')), fact(text('b'))];
    expect(doubts(...quiet)).toEqual({ differs: false, old: undefined });
    expect(doubts(...quiet, fact(text('c'), { sourcesDiffer: true, yearsOld: 9 }))).toEqual({
      differs: false,
      old: undefined,
    });
    expect(doubts(fact(text('a'), { sourcesDiffer: true }), fact(text('b'), { yearsOld: 1 }))).toEqual({
      differs: true,
      old: '1 year old',
    });
  });

  test.for([
    ['en', '6 years old'],
    ['fr', '6 ans'],
    ['ru', '6 лет'],
    ['kk', '6 жыл'],
  ] as const)('are said in %s', ([lang, years]) => {
    expect(keyFacts(popupWords(lang), presented(lang, 'RU')).old).toContain(years);
  });
});
