import type { CardContent, CardProps, CardReading } from '../../../components/card/card-props.ts';
import type { PresentedReason } from '../../../components/card/reason-words.ts';
import type { PresentedEntity, PresentedFact, PresentedSource } from '../../../utils/facts/presented.ts';
import { cardWords } from '../../../utils/wording/card.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';

/** What the card is shown with in tests and pictures: the packs' own figures for Kostanay Region, and hard cases. */
const TEXTS = {
  en: {
    name: 'Kostanay Region',
    type: 'Region of Kazakhstan',
    tabs: ['Region', 'City', 'Airport'],
    sentence: 'Steppe region on the Russian border, and Kazakhstan’s main wheat belt.',
    labels: ['Population', 'Area', 'Capital', 'Mean wage', 'Border length', 'Languages'],
    narrowed: 'with Russia',
    capital: 'Kostanay',
    remark: 'a month, before tax',
    languages: ['Kazakh', 'Russian'],
  },
  fr: {
    name: 'Oblys de Kostanaï',
    type: 'Région du Kazakhstan',
    tabs: ['Région', 'Ville', 'Aéroport'],
    sentence: 'Région de steppe à la frontière russe, principale ceinture à blé du Kazakhstan.',
    labels: ['Population', 'Superficie', 'Capitale', 'Salaire moyen', 'Longueur de la frontière', 'Langues'],
    narrowed: 'avec la Russie',
    capital: 'Kostanaï',
    remark: 'par mois, avant impôt',
    languages: ['kazakh', 'russe'],
  },
  ru: {
    name: 'Костанайская область',
    type: 'Область Казахстана',
    tabs: ['Область', 'Город', 'Аэропорт'],
    sentence: 'Степная область на границе с Россией, главный пшеничный пояс Казахстана.',
    labels: ['Население', 'Площадь', 'Столица', 'Средняя зарплата', 'Длина границы', 'Языки'],
    narrowed: 'с Россией',
    capital: 'Костанай',
    remark: 'в месяц, до вычета налогов',
    languages: ['казахский', 'русский'],
  },
  kk: {
    name: 'Қостанай облысы',
    type: 'Қазақстан облысы',
    tabs: ['Облыс', 'Қала', 'Әуежай'],
    sentence: 'Ресеймен шекарадағы дала облысы, Қазақстанның басты астықты өңірі.',
    labels: ['Халқы', 'Аумағы', 'Әкімшілік орталығы', 'Орташа жалақы', 'Шекара ұзындығы', 'Тілдер'],
    narrowed: 'Ресеймен',
    capital: 'Қостанай',
    remark: 'айына, салық шегерілгенге дейін',
    languages: ['қазақша', 'орысша'],
  },
} as const satisfies Record<WordingLanguage, unknown>;

const KM2 = { en: 'km²', fr: 'km²', ru: 'км²', kk: 'км²' } as const;
const KM = { en: 'km', fr: 'km', ru: 'км', kk: 'км' } as const;
const INFORM = source('inform.kz', 'Kazinform', 'https://www.inform.kz/');
const STAT = source('stat.gov.kz', 'Bureau of National Statistics of Kazakhstan', 'https://stat.gov.kz/');
const WIKIPEDIA = source(
  'ru.wikipedia.org',
  'Russian Wikipedia',
  'https://ru.wikipedia.org/?oldid=100361938',
);

export function region(lang: WordingLanguage): PresentedEntity {
  const texts = TEXTS[lang];
  return {
    id: 'KZ-39',
    kind: 'place',
    flag: 'KZ',
    name: { text: texts.name, lang },
    ...(lang === 'kk' ? {} : { nativeName: { text: 'Қостанай облысы', lang: 'kk' } }),
    typeLabel: texts.type,
    tabLabel: texts.tabs[0],
    description: { text: texts.sentence, lang },
    coordinates: { lat: 51.2854, lon: 64.1291 },
    facts: facts(lang),
  };
}

export function facts(lang: WordingLanguage): PresentedFact[] {
  const { labels, narrowed, capital, remark, languages } = TEXTS[lang];
  const [population, area, seat, wage, border, spoken] = labels;
  const people = { key: 'people', names: { other: 'people' }, understood: true };
  return [
    fact(
      'population',
      population,
      [dated(821_800, '2025-12-01', INFORM, people), dated(832_110, '2025', WIKIPEDIA, people)],
      {
        sourcesDiffer: true,
      },
    ),
    fact('area', area, [
      {
        value: { type: 'quantity', amount: 196_001, unit: unit('km2', KM2[lang]) },
        asOfKind: 'publication',
        asOf: '2019-06-11',
        source: WIKIPEDIA,
      },
    ]),
    fact('capital', seat, [
      {
        value: { type: 'entity', entity: 'Q488990', name: { text: capital, lang } },
        asOfKind: 'undated',
        readOn: '2026-11-22',
        source: source('Wikidata', 'Wikidata', 'https://www.wikidata.org/wiki/Q485605'),
      },
    ]),
    fact('mean-wage', wage, [dated(148_300, '2019', STAT, unit('tenge', '₸'))], {
      yearsOld: 6,
      remark: { text: remark, lang },
    }),
    fact('border', border, [dated(7_644.2, '2022-01', STAT, unit('km', KM[lang]))], {
      narrowedBy: { text: narrowed, lang },
    }),
    fact(
      'languages',
      spoken,
      languages.map((text) => ({
        value: { type: 'text', text: { text, lang } },
        asOfKind: 'reference',
        asOf: '2021',
        source: source('The census', 'A census without an address'),
      })),
    ),
  ];
}

/** Shown alone, or beside others of which none is a clear winner. */
export function content(
  lang: WordingLanguage,
  readings: 1 | 2 | 3 = 1,
  over: Partial<Extract<CardContent, { state: 'content' }>> = {},
): Extract<CardContent, { state: 'content' }> {
  const [first, second, third] = TEXTS[lang].tabs;
  const entity = over.entity ?? region(lang);
  const all = [
    { id: entity.id, kind: entity.kind, tabLabel: first, reason: REASON },
    { id: 'Q488990', kind: 'place', tabLabel: second, reason: { ...REASON, role: 'label', steps: [] } },
    { id: 'org:airport', kind: 'organisation', tabLabel: third },
  ] as const satisfies readonly CardReading[];
  return {
    state: 'content',
    entity,
    readings: all.slice(0, readings),
    clear: readings === 1,
    lang: 'kk',
    page: true,
    site: 'steppe-post.example',
    ...over,
  };
}

/** As hard as one gets: an ending that may be two things, and all that may speak for a reading. */
export const REASON: PresentedReason = {
  name: 'Қостанай облысы',
  lang: 'kk',
  role: 'short',
  by: 'inflected',
  steps: [['possessive'], ['locative', 'ablative'], ['local']],
  evidence: ['neighbour', 'page', 'country', 'choice'],
};

export function cardProps(lang: WordingLanguage, over: Partial<CardProps> = {}): CardProps {
  return {
    words: cardWords(lang),
    surface: 'Kostanay',
    positions: [0.06, 0.11, 0.48, 0.83],
    index: 1,
    content: content(lang),
    onClose: () => {},
    onStep: () => {},
    onChoose: () => {},
    onRetry: () => {},
    onKeep: () => {},
    onUndo: () => {},
    onGrown: () => {},
    ...over,
  };
}

function fact(
  property: string,
  label: string,
  values: PresentedFact['values'],
  more: Partial<PresentedFact> = {},
): PresentedFact {
  return { property, label, values, sourcesDiffer: false, moreValues: 0, ...more };
}

function dated(
  amount: number,
  asOf: string,
  from: PresentedSource,
  of: NonNullable<Extract<PresentedFact['values'][number]['value'], { type: 'quantity' }>['unit']>,
): PresentedFact['values'][number] {
  return { value: { type: 'quantity', amount, unit: of }, asOfKind: 'reference', asOf, source: from };
}

function unit(key: string, symbol: string) {
  return { key, symbol, names: { other: symbol }, understood: false };
}

function source(name: string, title: string, url?: string): PresentedSource {
  return { name, title, ...(url === undefined ? {} : { url }) };
}
