import type { Note, NotedFact } from '../../../utils/facts/note.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { presented } from '../../support/presented.ts';
import { sourceOf } from './sample-notes.ts';

/** Midday, so that it is the same day wherever the tests run. */
const NOON = Date.UTC(2026, 5, 3, 11, 30);
const DAY = 86_400_000;

const BUREAU = {
  title: 'Халық саны, 2024 (аймақтар бойынша)',
  url: 'https://stat.gov.kz/kk/халық?жыл=2024',
  publisher: 'Ұлттық статистика бюросы',
  licence: 'CC BY 4.0',
} as const;

const POPULATION: NotedFact = {
  property: 'population',
  label: 'Халқы',
  value: '829 984',
  asOf: '2024',
  source: BUREAU,
  differs: true,
};

/** Notes of every kind: on a passage that was changed, on one that went, on a page, on nothing; names in four scripts. */
export const GOLDEN_NOTES: readonly Note[] = [
  {
    id: 'note:0190c2a0-0000-7000-8000-000000000001',
    text: 'Is this **before** the census?\n\n- ask *Айгүл*\n- see [the tables](https://stat.gov.kz/en)\n\n# My own heading\n\n```dataviewjs\ndv.pages()\n',
    tags: ['census', 'to check', 'перепись'],
    made: NOON,
    changed: NOON + DAY,
    entity: 'KZ-39',
    about: { text: 'Қостанай облысы', lang: 'kk' },
    fact: POPULATION,
    quote: {
      exact: 'home to about 830,000 people',
      prefix: 'The region, ',
      suffix: ', borders Russia.',
      start: 1_204,
      end: 1_232,
    },
    page: {
      address: 'https://news.example/kostanay?id=7',
      title: 'A region [between] two rivers: #1 & <others>',
      outlet: 'The Steppe Post',
      published: '2026-05',
      lang: 'en',
      read: '2026-06-03',
    },
    facts: [
      POPULATION,
      {
        ...POPULATION,
        value: '868 549',
        asOf: '2023-12-01',
        source: { title: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q188', licence: 'CC0' },
      },
      {
        of: 'Қазақстан',
        property: 'capital',
        label: 'Астанасы',
        value: 'Астана',
        readOn: '2026-04-02',
        source: { title: 'Wikidata', licence: 'CC0' },
      },
    ],
    place: { state: 'changed', at: NOON + 2 * DAY, text: 'home to about 850,000 people' },
  },
  {
    id: 'note:0190c2a0-0000-7000-8000-000000000002',
    text: 'Отсюда взято: {{query}} <% tp.system %> %% не видно',
    tags: [],
    made: NOON,
    changed: NOON,
    quote: { exact: 'عاصمة اليمن هي صنعاء', prefix: '', suffix: ' منذ' },
    page: {
      address: 'https://news.example/صنعاء',
      title: 'صنعاء القديمة',
      lang: 'ar',
      read: '2026-06-03',
    },
    facts: [],
    place: { state: 'gone', at: NOON + DAY },
  },
  {
    id: 'note:0190c2a0-0000-7000-8000-000000000003',
    text: '- [ ] call back',
    tags: ['2026'],
    made: NOON,
    changed: NOON,
    facts: [],
  },
];

export function goldenEntities(lang: WordingLanguage): PresentedEntity[] {
  const region = presented(lang, 'KZ-39');
  const [population, area] = region.facts;
  const [value] = area?.values ?? [];
  if (!population || !area || !value) throw new Error('The sample has no facts.');
  const { asOf: _, ...undated } = value;
  return [
    {
      ...region,
      facts: [
        population,
        {
          ...area,
          values: [
            {
              ...undated,
              asOfKind: 'undated',
              readOn: '2026-04-02',
              source: { ...value.source, licence: 'ODbL' },
            },
          ],
        },
      ],
    },
    presented(lang, 'person:altynsarin'),
  ];
}

export function goldenSource(lang: WordingLanguage) {
  return { ...sourceOf(GOLDEN_NOTES, goldenEntities(lang)), now: NOON + 3 * DAY };
}
