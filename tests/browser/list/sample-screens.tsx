import type { JSX } from 'preact';
import { BinScreen, type BinLine } from '../../../components/list/bin-screen.tsx';
import { DuplicatesScreen, type DuplicateGroup } from '../../../components/list/duplicates-screen.tsx';
import { MergeDialog, type MergeCandidate } from '../../../components/list/merge-dialog.tsx';
import { TagsDialog } from '../../../components/list/tags-dialog.tsx';
import { TagsScreen } from '../../../components/list/tags-screen.tsx';
import type { TagChoice } from '../../../components/list/view.ts';
import { Shell } from '../../../components/manager/shell.tsx';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import type { ListWords } from '../../../utils/wording/list.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import { lineOf, sections } from './sample-list.tsx';

const nothing = () => undefined;

export const LINES: readonly BinLine[] = [
  {
    id: 'entity:1',
    kind: 'entity',
    icon: 'place',
    what: { text: 'Kustanay Airport', lang: 'en' },
    since: '22 Nov 2026',
    daysLeft: 30,
  },
  {
    id: 'note:1',
    kind: 'note',
    icon: 'note',
    what: { text: 'Ask for the annual report of the mill, and for the one of the year before.', lang: '' },
    of: { text: 'Kostanay Region', lang: 'en' },
    since: '24 Oct 2026',
    daysLeft: 1,
  },
  {
    id: 'fact:1',
    kind: 'fact',
    icon: 'table',
    what: { text: 'Population', lang: 'en' },
    of: { text: 'Rudny', lang: 'en' },
    since: '23 Oct 2026',
    daysLeft: 0,
  },
];

const TAGS: readonly TagChoice[] = [
  { tag: 'grain', on: 'all' },
  { tag: 'border', on: 'some' },
  { tag: 'steppe', on: 'none' },
];

const pack = { text: 'Central Asia', lang: 'en' };
const CANDIDATES: readonly MergeCandidate[] = [
  {
    entity: lineOf('e1'),
    names: [
      { text: 'Kostanay', lang: 'en' },
      { text: 'Қостанай', lang: 'kk' },
    ],
    facts: ['Population', 'Area'],
    notes: [],
    packs: [pack],
  },
  {
    entity: { ...lineOf('e2'), id: 'entity:2', name: { text: 'Kustanay', lang: 'en' } },
    names: [
      { text: 'Kustanay', lang: 'en' },
      ...Array.from({ length: 20 }, (_, nth) => ({ text: `Kustanay ${nth}`, lang: 'en' })),
    ],
    facts: ['Population'],
    notes: ['The old spelling.'],
    packs: [],
  },
];

export const GROUPS: readonly DuplicateGroup[] = [
  { key: '1', name: { text: 'Kostanay', lang: 'en' }, members: CANDIDATES },
  {
    key: '2',
    name: { text: 'Rudny', lang: 'en' },
    members: ['e11', 'e26', 'e41'].map((id) => ({ entity: lineOf(id), packs: [pack] })),
  },
];

export function bin(of: ListWords, other: Partial<Parameters<typeof BinScreen>[0]> = {}) {
  return <BinScreen words={of} lines={LINES} onRestore={nothing} onDelete={nothing} {...other} />;
}
export function duplicates(of: ListWords, other: Partial<Parameters<typeof DuplicatesScreen>[0]> = {}) {
  const deeds = { onMerge: nothing, onNotSame: nothing, onMore: nothing };
  return (
    <DuplicatesScreen
      words={of}
      groups={GROUPS}
      total={31}
      hrefOf={(id) => `#entity/${id}`}
      {...deeds}
      {...other}
    />
  );
}
export function tagging(of: ListWords, other: Partial<Parameters<typeof TagsDialog>[0]> = {}) {
  return <TagsDialog words={of} count={1_000} tags={TAGS} onApply={nothing} onClose={nothing} {...other} />;
}
export function merging(of: ListWords, other: Partial<Parameters<typeof MergeDialog>[0]> = {}) {
  return (
    <MergeDialog
      words={of}
      candidates={CANDIDATES}
      stays="e1"
      onMerge={nothing}
      onClose={nothing}
      {...other}
    />
  );
}

/** Every state of the screens beside the list. */
export const STATES: Readonly<Record<string, (of: ListWords) => JSX.Element>> = {
  bin,
  'bin-empty': (of) => bin(of, { lines: [] }),
  'bin-reading': (of) => bin(of, { lines: undefined }),
  duplicates,
  'duplicates-none': (of) => duplicates(of, { groups: [], total: 0 }),
  'duplicates-reading': (of) => duplicates(of, { groups: undefined }),
  tags: (of) => (
    <TagsScreen
      words={of}
      tags={[
        ['grain', 1_000],
        ['border', 2],
      ]}
      hrefOf={(tag) => `#tag/${tag}`}
    />
  ),
  'tags-none': (of) => <TagsScreen words={of} tags={[]} hrefOf={String} />,
  tagging: (of) => (
    <>
      {bin(of)}
      {tagging(of)}
    </>
  ),
  'tagging-first': (of) => (
    <>
      {bin(of)}
      {tagging(of, { tags: [], count: 1 })}
    </>
  ),
  merging: (of) => (
    <>
      {bin(of)}
      {merging(of)}
    </>
  ),
};

export function framed(lang: WordingLanguage, shown: JSX.Element) {
  return (
    <Shell words={managerWords(lang)} sections={sections(lang)} current="bin" place="#bin" told="">
      {shown}
    </Shell>
  );
}
