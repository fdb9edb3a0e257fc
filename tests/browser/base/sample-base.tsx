import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { EntityDeeds, EntityScreenProps } from '../../../components/base/entity-screen.tsx';
import type { SearchBoxProps } from '../../../components/base/search-box.tsx';
import type { EntityView, FieldsEdit, FoundView, Outcome } from '../../../components/base/view.ts';
import { Shell } from '../../../components/manager/shell.tsx';
import { baseWords } from '../../../utils/wording/base.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import { say } from '../../../utils/wording/say.ts';
import { HISTORY, PRESENTED } from './sample-entity.ts';

const saved = () => vi.fn((_: unknown, edit: FieldsEdit) => stored(edit));

/** Everything that is written is stored as it was written. */
function stored({ change }: FieldsEdit): Promise<Outcome> {
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
    onExport: () => undefined,
    noteHref: (note) => `#notes/${note}`,
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
