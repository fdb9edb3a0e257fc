import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { EntityDeeds, EntityScreenProps } from '../../../components/base/entity-screen.tsx';
import type { SearchBoxProps } from '../../../components/base/search-box.tsx';
import type { HistoryLine } from '../../../components/base/history-part.tsx';
import type {
  EntityView,
  FactLine,
  FieldsEdit,
  FoundView,
  Outcome,
  WholeDraft,
} from '../../../components/base/view.ts';
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
  notes: [{ id: 'note:1', text: 'Grain,\nand the Tobol.', changed: Date.UTC(2026, 10, 22) }],
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

const saved = () => vi.fn((_: unknown, edit: FieldsEdit) => stored(edit));

/** Everything that is written is stored as it was written. */
export function stored({ change }: FieldsEdit): Promise<Outcome> {
  return Promise.resolve({ kind: 'saved', stored: change });
}

export function deeds() {
  return {
    entity: {
      onIs: vi.fn(stored),
      onTag: vi.fn(),
      onUntag: vi.fn(),
      onHide: vi.fn(),
      onShow: vi.fn(),
      onDelete: vi.fn(),
    },
    facts: {
      onAdd: vi.fn(),
      onSave: saved(),
      onHide: vi.fn(),
      onShow: vi.fn(),
      onDelete: vi.fn(),
      onKeepMine: vi.fn(),
      onTakeTheirs: vi.fn(),
    },
    names: { onAdd: vi.fn(), onSave: saved(), onHide: vi.fn(), onShow: vi.fn(), onDelete: vi.fn() },
    pages: { onMark: vi.fn(), onUnhide: vi.fn() },
    descriptions: { onAdd: vi.fn(), onSave: saved(), onTakeBack: vi.fn() },
    notes: { onAdd: vi.fn(), onSave: saved(), onDelete: vi.fn() },
    merged: { onSplit: vi.fn() },
    history: { onPutBack: vi.fn() },
  } satisfies EntityDeeds;
}

export function entityProps(
  lang: WordingLanguage,
  view: EntityView | null | undefined,
  other: Partial<Omit<EntityScreenProps, 'left'>> & {
    readonly deeds?: EntityDeeds;
    readonly left?: Readonly<Record<string, FieldsEdit>>;
  } = {},
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
  const { deeds: given = deeds(), left = {}, ...rest } = other;
  return {
    words: baseWords(lang),
    shown:
      view === undefined
        ? undefined
        : { view, tables, types: TYPES, knownTags: ['grain', 'steppe'], history: HISTORY, deeds: given },
    find: () => Promise.resolve(FOUND),
    left: () => left,
    onLeft: vi.fn(),
    canUndo: true,
    canRedo: false,
    onUndo: vi.fn(),
    onRedo: vi.fn(),
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

export function boxProps(lang: WordingLanguage, other: Partial<SearchBoxProps> = {}): SearchBoxProps {
  return {
    words: baseWords(lang),
    label: 'Search names and notes',
    query: '',
    found: [],
    isStale: false,
    onQuery: vi.fn(),
    onChoose: vi.fn(),
    onAdd: vi.fn(),
    ...other,
  };
}

const TYPES = [
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
