import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { EntityDeeds, EntityScreenProps } from '../../../components/base/entity-screen.tsx';
import type { SearchScreenProps } from '../../../components/base/search-screen.tsx';
import type { EntityView, FactDraft, FactLine, FoundView } from '../../../components/base/view.ts';
import { Shell } from '../../../components/manager/shell.tsx';
import type { PresentedEntity, PresentedStatement } from '../../../utils/facts/presented.ts';
import { baseWords } from '../../../utils/wording/base.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import { say } from '../../../utils/wording/say.ts';

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

const DRAFT: FactDraft = {
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
};

function line(key: string, statement: PresentedStatement, other: Partial<FactLine> = {}): FactLine {
  return { key, label: 'Population', said: statement, draft: DRAFT, isOwn: false, ...other };
}

export const OWN_LINE = line('fact:1', said(840_001, '2025', true), { isOwn: true });
export const PACK_LINE = line('p1', said(829_984, '2024'));

const PRESENTED: PresentedEntity = {
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
  isOwn: false,
  isHidden: false,
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
    { key: 'name:1', text: 'Wheatland', lang: 'en', role: 'alias', isOwn: true },
    { key: 'en a', text: 'Kostanay Region', lang: 'en', role: 'label', isOwn: false },
    { key: 'ru a', text: 'Костанайская область', lang: 'ru', role: 'label', isOwn: false },
    { key: 'en b', text: 'Kustanai Oblast', lang: 'en', role: 'former', isOwn: false },
  ],
  hiddenNames: [{ text: 'Qostanai', lang: 'en' }],
  descriptions: [
    { text: 'Steppe region on the Russian border.', lang: 'en', isOwn: false },
    { text: '', lang: 'fr', isOwn: true },
  ],
  notes: [{ id: 'note:1', text: 'Grain,\nand the Tobol.', changed: Date.UTC(2026, 10, 22) }],
  packs: [{ text: 'Central Asia', lang: 'en' }],
  isEdited: true,
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

export function deeds(): EntityDeeds {
  const facts = {
    onHide: vi.fn(),
    onShow: vi.fn(),
    onDelete: vi.fn(),
    onKeepMine: vi.fn(),
    onTakeTheirs: vi.fn(),
  };
  return {
    entity: { onHide: vi.fn(), onShow: vi.fn(), onDelete: vi.fn() },
    facts: { onSave: vi.fn(), ...facts },
    names: { onAdd: vi.fn(), onHide: vi.fn(), onShow: vi.fn(), onDelete: vi.fn() },
    descriptions: { onSave: vi.fn() },
    notes: { onSave: vi.fn(), onDelete: vi.fn() },
  };
}

export function entityProps(
  lang: WordingLanguage,
  view: EntityView | null | undefined,
  other: Partial<EntityScreenProps> & { readonly deeds?: EntityDeeds } = {},
): EntityScreenProps {
  const tables = {
    properties: [
      {
        key: 'population',
        label: { text: 'Population', lang: 'en' },
        type: 'quantity' as const,
        unit: 'people',
      },
      { key: 'governor', label: { text: 'Governor', lang: 'en' }, type: 'text' as const },
      { key: 'capital', label: { text: 'Capital', lang: 'en' }, type: 'entity' as const },
    ],
    units: [{ key: 'people', label: { text: 'people', lang: 'en' } }],
  };
  const { deeds: given = deeds(), ...rest } = other;
  return {
    words: baseWords(lang),
    shown: view === undefined ? undefined : { view, tables, deeds: given },
    find: () => Promise.resolve(FOUND),
    hasFailed: false,
    onUndo: vi.fn(),
    onToastGone: vi.fn(),
    onFailureSeen: vi.fn(),
    ...rest,
  };
}

export const FOUND: readonly FoundView[] = [
  {
    key: 'KZ-39',
    entity: PRESENTED,
    why: { reason: 'label', text: 'région de Kostanaï', lang: 'fr', ranges: [[10, 18]] },
  },
  {
    key: 'note:1',
    entity: { ...PRESENTED, id: 'Q1', kind: 'person', name: { text: 'Somebody', lang: 'en' } },
    why: { reason: 'note', text: 'born in Kostanay', lang: 'und', ranges: [[8, 16]], keyboard: 'latin' },
  },
];

export function searchProps(
  lang: WordingLanguage,
  other: Partial<SearchScreenProps> = {},
): SearchScreenProps {
  return {
    words: baseWords(lang),
    query: '',
    found: [],
    isStale: false,
    isPreparing: false,
    yours: [{ key: 'KZ-39', entity: PRESENTED, isHidden: true }],
    hrefOf: (id) => `#entity/${id}`,
    onQuery: vi.fn(),
    onChoose: vi.fn(),
    onAdd: vi.fn(),
    onAdded: vi.fn(),
    onAddCancelled: vi.fn(),
    ...other,
  };
}

export const TYPES = [
  { kind: 'place' as const, type: 'place', label: { text: 'Place', lang: 'en' } },
  { kind: 'place' as const, type: 'city', label: { text: 'City', lang: 'en' } },
  { kind: 'person' as const, type: 'person', label: { text: 'Person', lang: 'en' } },
];

/** A screen within the manager's frame, as it is seen. */
export function Framed(props: { readonly lang: WordingLanguage; readonly children: ComponentChildren }) {
  const words = managerWords(props.lang);
  return (
    <Shell
      words={words}
      sections={[
        { id: 'search', icon: 'search', label: say(words, 'section.everything') },
        { id: 'backup', icon: 'backup', label: say(words, 'section.backup') },
        { id: 'health', icon: 'health', label: say(words, 'section.health') },
      ]}
      current="search"
      place="#search"
      told=""
    >
      {props.children}
    </Shell>
  );
}
