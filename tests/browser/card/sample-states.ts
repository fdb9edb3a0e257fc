import type { CardContent, CardProps } from '../../../components/card/card-props.ts';
import type { CheckedFigure, Comparison, FactThen } from '../../../utils/facts/derived.ts';
import type { PresentedEntity, PresentedStatement } from '../../../utils/facts/presented.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { cardProps, content, facts, region } from './samples.ts';

/** Every state of the card in one language, with all that may be done in it. */
export const EVENTS = {
  onPin: () => {},
  onDrag: () => {},
  onNote: () => {},
  onOpen: () => {},
  onCopy: () => {},
  notedFactAt: () => ({
    ...{ property: 'area', label: 'Area', value: '196,001 km²' },
    source: { title: 'Russian Wikipedia' },
  }),
} satisfies Partial<CardProps>;

const NOTE = {
  id: '018f3c1e-9c1a-7b7e-8b1e-3f3b7a0c9d11',
  text: 'Iron ore too: Rudny, Lisakovsk.',
  changed: Date.UTC(2026, 2, 12, 12),
};
const OLDER_NOTE = { id: '018f3c1e-9c1a-7b7e-8b1e-3f3b7a0c9d12', text: 'See the 1954 map.', changed: 0 };

/** The census and the estimates that followed it. */
const COURSE = [
  [2009, 885_570],
  [2013, 880_227],
  [2018, 872_795],
  [2022, 835_700],
] as const;

const FRANCE = {
  en: 'metropolitan France',
  fr: 'France métropolitaine',
  ru: 'Метрополия Франции',
  kk: 'Франция',
};
const SOURCE = { name: 'stat.gov.kz', title: 'Bureau of National Statistics', url: 'https://stat.gov.kz/' };

export function withNotes(lang: WordingLanguage): PresentedEntity {
  return { ...region(lang), notes: [NOTE, OLDER_NOTE] };
}

/** A note was begun here and left, beside the ones that were kept. */
function withDraft(lang: WordingLanguage): PresentedEntity {
  return {
    ...withNotes(lang),
    drafts: [{ id: NOTE.id.replace('9d11', '9d13'), text: 'Ask the railway', tags: [] }],
  };
}

export function renamed(lang: WordingLanguage): PresentedEntity {
  return {
    ...region(lang),
    formerNames: [
      { name: { text: 'Кустанайская область', lang: 'ru' }, from: '1936-07-29', until: '1997-06-17' },
      { name: { text: 'Turgay', lang: 'en' }, until: '1936' },
      { name: { text: 'Nikolaevsk', lang: 'en' } },
    ],
  };
}

/** Population with its course, area with one value. */
export function factsWithHistory(lang: WordingLanguage): FactThen[] {
  const [population, ...rest] = facts(lang);
  if (!population) return [];
  return [{ ...population, history: course(population.values) }, ...rest];
}

/** For an article of 2013: what held then comes first. */
export function factsThen(lang: WordingLanguage): FactThen[] {
  const [population, ...rest] = factsWithHistory(lang);
  const then = population?.history?.[1];
  if (!population || !then) return rest;
  return [
    { ...population, atArticle: then, sourcesDiffer: false, values: population.values.slice(0, 1) },
    ...rest,
  ];
}

export function office(lang: WordingLanguage): PresentedEntity {
  const [first] = facts(lang);
  const held = (name: string, from: string, until?: string): PresentedStatement => ({
    value: { type: 'entity', entity: name, name: { text: name, lang: 'en' } },
    asOfKind: 'reference',
    asOf: '2025',
    from,
    ...(until === undefined ? {} : { until }),
    source: SOURCE,
  });
  return {
    ...region(lang),
    id: 'person:altynsarin',
    kind: 'person',
    name: { text: 'Ybyrai Altynsarin', lang: 'en' },
    facts: first
      ? [
          {
            ...first,
            property: 'office',
            label: 'Office',
            sourcesDiffer: false,
            values: [held('Inspector of schools', '1879', '1889'), held('Head teacher', '1864')],
          },
        ]
      : [],
  };
}

export function comparisons(lang: WordingLanguage): Comparison[] {
  const name = region(lang).name;
  const unit = { key: 'km2', symbol: 'km²', names: { other: 'km²' }, understood: false };
  const people = { key: 'people', names: { other: 'people' }, understood: true };
  const own = { name, amount: 196_001, unit, asOf: '2019', source: SOURCE };
  return [
    {
      kind: 'ratio',
      property: 'area',
      result: 0.3603,
      of: { text: FRANCE[lang], lang },
      parts: [
        own,
        {
          name: { text: FRANCE[lang], lang },
          amount: 543_965,
          unit,
          asOf: '2020',
          source: { name: 'insee.fr', title: 'INSEE', url: 'https://www.insee.fr/' },
        },
      ],
    },
    {
      kind: 'density',
      property: 'population',
      result: 4.193,
      parts: [{ name, amount: 821_800, unit: people, asOf: '2025', source: SOURCE }, own],
    },
  ];
}

export function checks(lang: WordingLanguage): CheckedFigure[] {
  const [population] = factsWithHistory(lang);
  const [statement] = population?.values ?? [];
  const then = population?.history?.[1];
  if (!population || !statement || !then) return [];
  const sentence =
    'L’oblys de Kostanaï compte près de 880\u2019000 habitants, dont plus de 40\u00a0% d’origine russe, sur un tiers de la France.';
  const at = (text: string) => ({
    sentence,
    start: sentence.indexOf(text),
    end: sentence.indexOf(text) + text.length,
  });
  const row = { property: 'population', label: population.label };
  return [
    { ...row, ...at('près de 880\u2019000 habitants'), verdict: 'rounds', statement: then },
    { ...row, ...at('880\u2019000'), verdict: 'differs', by: 0.0708, statement },
    { ...row, ...at('40\u00a0%'), verdict: 'agrees', statement },
  ];
}

/** The longest that every part may be. */
export function long(): PresentedEntity {
  return {
    ...withNotes('en'),
    name: { text: 'Autonomous Republic of the Upper Irtysh Steppe and Lake District', lang: 'en' },
    nativeName: { text: 'Жоғарғы Ертіс дала және көлді өңір автономиялық республикасы', lang: 'kk' },
    typeLabel: 'Invented region, to test long text',
    notes: [
      { ...NOTE, text: 'A long note wraps over as many lines as it needs and keeps its date on the first.' },
    ],
    description: {
      text: 'A description that runs to several lines must push the facts down rather than squeeze the map, and the card scrolls inside its body while the footer stays put.',
      lang: 'en',
    },
  };
}

export function arabic(): PresentedEntity {
  const [population, area] = facts('en');
  return {
    ...withNotes('en'),
    name: { text: 'منطقة كوستاناي', lang: 'ar' },
    typeLabel: 'منطقة في كازاخستان',
    description: { text: 'منطقة سهوب على الحدود مع روسيا، وأهم مناطق زراعة القمح في كازاخستان.', lang: 'ar' },
    facts: [
      ...(population ? [{ ...population, label: 'السكان', history: course(population.values) }] : []),
      ...(area ? [{ ...area, label: 'المساحة' }] : []),
    ],
  };
}

export function showing(
  lang: WordingLanguage,
  over: Partial<CardProps> & { readonly entity?: PresentedEntity; readonly readings?: 1 | 2 | 3 } = {},
): CardProps {
  const { entity, readings = 1, ...props } = over;
  return cardProps(lang, { content: content(lang, readings, entity ? { entity } : {}), ...EVENTS, ...props });
}

/** All states that need no press, by name. */
export function states(lang: WordingLanguage): Readonly<Record<string, CardProps>> {
  const bare: CardContent = content(lang, 1, { entity: bareOf(region(lang)) });
  const all = { facts: factsWithHistory(lang), comparisons: comparisons(lang) };
  return {
    place: showing(lang, { entity: withNotes(lang), ...all }),
    drafted: showing(lang, { entity: withDraft(lang), ...all }),
    pinned: showing(lang, { ...all, pinned: true }),
    'pinned-tabs': showing(lang, { ...all, pinned: true, readings: 3 }),
    tabs: showing(lang, { ...all, readings: 3 }),
    renamed: showing(lang, { entity: renamed(lang) }),
    office: showing(lang, { entity: office(lang) }),
    'of-2013': showing(lang, { ...all, facts: factsThen(lang), articleDate: '2013-06' }),
    checks: showing(lang, { ...all, checks: checks(lang) }),
    loading: showing(lang, { content: { state: 'opening' } }),
    empty: showing(lang, { content: bare, positions: [0.5], index: 0 }),
    offline: showing(lang, { ...all, offline: true }),
    error: showing(lang, { content: { state: 'failure', why: 'base' } }),
    gone: showing(lang, { content: { state: 'failure', why: 'gone' } }),
    updated: showing(lang, { content: { state: 'updated' } }),
    hidden: showing(lang, { kept: { deed: 'site', ok: true } }),
    sheet: showing(lang, { entity: withNotes(lang), ...all, sheet: true }),
    'many-mentions': showing(lang, { positions: MANY, index: 11 }),
  };
}

const MANY = [0.02, 0.05, 0.08, 0.2, 0.22, 0.4, 0.41, 0.6, 0.75, 0.8, 0.9, 0.97];

function bareOf(entity: PresentedEntity): PresentedEntity {
  const { description: _, ...bare } = entity;
  return { ...bare, facts: [] };
}

function course([newest]: readonly PresentedStatement[]): PresentedStatement[] {
  if (newest?.value.type !== 'quantity') return [];
  const { value } = newest;
  const past = COURSE.map(([year, amount]) => ({
    ...newest,
    value: { ...value, amount },
    asOf: String(year),
    source: SOURCE,
  }));
  return [...past, newest];
}
