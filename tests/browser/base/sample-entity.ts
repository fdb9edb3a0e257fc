import type { HistoryLine } from '../../../components/base/history-part.tsx';
import type { EntityView, FactLine, WholeDraft } from '../../../components/base/view.ts';
import type { PresentedEntity, PresentedStatement } from '../../../utils/facts/presented.ts';

const people = { key: 'people', names: { one: 'person', other: 'people' }, understood: false };

function said(amount: number, year: string, own = false): PresentedStatement {
  return {
    value: { type: 'quantity', amount, unit: people },
    asOfKind: 'reference',
    asOf: year,
    source: own
      ? { name: '', title: '' }
      : { name: 'stat.gov.kz', title: 'Bureau of National Statistics', url: 'https://stat.gov.kz/' },
    ...(own && { saidBy: 'you' as const }),
  };
}

const DRAFT: WholeDraft = {
  property: 'population',
  newProperty: '',
  type: 'quantity',
  amount: '829,984',
  unit: 'people',
  text: '',
  lang: 'en',
  date: '',
  url: '',
  lat: '',
  lon: '',
  entity: '',
  entityName: '',
  asOf: '2024',
  asOfKind: 'reference',
  sourceTitle: '',
  sourceUrl: '',
  sourcePublisher: '',
  sourcePublished: '',
  sourceRead: '',
  rank: 'normal',
  from: '',
  until: '',
  remark: '',
  remarkLang: 'en',
  qualifiers: '',
};

function line(key: string, statement: PresentedStatement, other: Partial<FactLine> = {}): FactLine {
  return { key, slot: key, label: 'Population', said: statement, draft: DRAFT, isOwn: false, ...other };
}

export const OWN_LINE = line('fact:1', said(840_001, '2025', true), {
  isOwn: true,
  draft: { ...DRAFT, amount: '840,001', asOf: '2025' },
});
/** The reader's in the place of the pack's. */
export const OVER_LINE = line('fact:2', said(830_000, '2024', true), {
  slot: 'p1',
  isOwn: true,
  over: said(829_984, '2024'),
  draft: { ...DRAFT, amount: '830,000' },
});
export const PACK_LINE = line('p1', said(829_984, '2024'));

export const PRESENTED: PresentedEntity = {
  id: 'KZ-39',
  kind: 'place',
  flag: 'kz',
  name: { text: 'Kostanay Region', lang: 'en' },
  nativeName: { text: 'Қостанай облысы', lang: 'kk' },
  typeLabel: 'Region of Kazakhstan',
  tabLabel: 'Region',
  description: { text: 'Steppe region on the Russian border.', lang: 'en' },
  facts: [
    {
      property: 'population',
      label: 'Population',
      values: [said(829_984, '2024')],
      sourcesDiffer: false,
      moreValues: 0,
    },
  ],
};

export const VIEW: EntityView = {
  presented: PRESENTED,
  type: 'region',
  isOwn: false,
  isHidden: false,
  tags: ['grain', 'border'],
  facts: [
    {
      key: 'population {}',
      label: 'Population',
      sourcesDiffer: true,
      lines: [
        OWN_LINE,
        PACK_LINE,
        ...['2021', '2020', '2019', '2018'].map((year, at) => line(`o${at}`, said(868_549 - at, year))),
      ],
    },
    {
      key: 'governor {}',
      label: 'Governor',
      sourcesDiffer: false,
      yearsOld: 2,
      lines: [
        {
          ...line('g', said(0, '2023')),
          label: 'Governor',
          said: {
            ...said(0, '2023'),
            value: { type: 'text', text: { text: 'Kumar Aksakalov', lang: 'en' } },
          },
          draft: { ...DRAFT, type: 'text', text: 'Kumar Aksakalov' },
        },
      ],
    },
  ],
  hiddenFacts: [line('h', said(1, '1999'))],
  names: [
    { key: 'name:1', text: 'Wheatland', lang: 'en', role: 'alias', isOwn: true, isMarked: true },
    { key: 'en a', text: 'Kostanay Region', lang: 'en', role: 'label', isOwn: false, isMarked: true },
    { key: 'ru a', text: 'Костанайская область', lang: 'ru', role: 'label', isOwn: false, isMarked: true },
    { key: 'en b', text: 'Kustanai Oblast', lang: 'en', role: 'former', isOwn: false, isMarked: false },
  ],
  hiddenNames: [{ text: 'Qostanai', lang: 'en' }],
  hiddenOn: [{ id: 'hidden:a', form: 'Kostanay', place: 'example.org' }],
  descriptions: [
    { text: 'Steppe region on the Russian border.', lang: 'en', isOwn: false },
    { text: '', lang: 'fr', isOwn: true },
  ],
  notes: [
    {
      id: 'note:1',
      text: 'Grain,\nand the Tobol.',
      quote: { text: 'The elevators are full by October', lang: 'en' },
      page: { text: 'Grain waits at the border', lang: 'en' },
      changed: Date.UTC(2026, 10, 22),
    },
  ],
  merged: [{ id: 'Q2', name: { text: 'Kustanai Oblast', lang: 'en' } }],
  packs: [{ text: 'Central Asia', lang: 'en' }],
  isEdited: true,
  changed: Date.now() - 125_000,
};

export const CONFLICT_VIEW: EntityView = {
  ...VIEW,
  facts: [
    {
      key: 'population {}',
      label: 'Population',
      sourcesDiffer: false,
      lines: [
        { ...OWN_LINE, conflict: { before: said(829_984, '2024'), theirs: [said(835_000, '2025')] } },
        line('p2', said(835_000, '2025')),
      ],
    },
  ],
};

/** What became of it, as the page shows it. */
export const HISTORY: readonly HistoryLine[] = [
  {
    key: 'change:1',
    at: Date.UTC(2026, 10, 22, 9, 30),
    what: 'Fact changed: Population',
    before: { text: '829,984', lang: 'en' },
    now: { text: '840,001', lang: 'en' },
    canPutBack: true,
  },
  { key: 'p', at: Date.UTC(2026, 9, 1), what: 'Central Asia: changed by an update', canPutBack: false },
];
