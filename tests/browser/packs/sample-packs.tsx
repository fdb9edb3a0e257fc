import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { Shell } from '../../../components/manager/shell.tsx';
import type { PacksScreenProps } from '../../../components/packs/packs-screen.tsx';
import type { AvailablePack, JobView, PackView } from '../../../components/packs/view.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import { packsWords } from '../../../utils/wording/packs.ts';
import { say } from '../../../utils/wording/say.ts';

const BASE: PackView = {
  id: 'central-asia',
  title: { text: 'Central Asia', lang: 'en' },
  about: { entities: 127, revision: '2026-11-22', licence: 'CC BY 4.0' },
  publishers: [
    'Bureau of National Statistics of Kazakhstan',
    'Wikidata',
    'GeoNames',
    'National Statistical Committee of the Kyrgyz Republic',
    'World Bank',
  ],
  origin: { type: 'bundled' },
  on: true,
  standing: { kind: 'still' },
  edited: 6,
  removable: false,
};

const pack = (id: string, title: string, entities: number, other: Partial<PackView>): PackView => ({
  ...BASE,
  id,
  title: { text: title, lang: 'en' },
  about: { entities, revision: '2026-11-22', licence: 'CC BY 4.0' },
  edited: 0,
  removable: true,
  publishers: ['FAO', 'USDA'],
  ...other,
});

const ADDRESS = { type: 'address', url: 'https://packs.steppe-post.example/railways/index.json' } as const;

/** One pack for every way to stand. */
export const PACKS: readonly PackView[] = [
  BASE,
  pack('import:my-places.csv', 'my-places.csv', 411, {
    publishers: ['my-places.csv'],
    origin: { type: 'import', name: 'my-places.csv', format: 'csv' },
  }),
  pack('railways', 'Railways of Eurasia', 1_120, {
    origin: ADDRESS,
    standing: { kind: 'update', revision: '2026-11-20', changes: 212 },
  }),
  pack('grain', 'Grain trade', 340, {
    origin: ADDRESS,
    standing: { kind: 'current', checked: '2026-11-22T08:40:12Z' },
  }),
  pack('world', 'World', 250, { removable: false, on: false, publishers: ['World Bank', 'Unicode CLDR'] }),
  pack('rivers', 'Rivers and canals', 802, {
    origin: ADDRESS,
    standing: {
      kind: 'refused',
      why: 'shrunk',
      offered: { why: 'shrunk', revision: '2026-11-21', entities: 12 },
    },
  }),
  pack('ministers', 'Ministers', 96, {
    origin: ADDRESS,
    standing: { kind: 'failed', why: 'unreachable' },
  }),
  pack('cities', 'Cities of more than 15,000 people', 28_344, {
    about: undefined,
    origin: { type: 'file', name: 'cities-15000.sidelight.ndjson.gz' },
    standing: { kind: 'lost' },
  }),
];

const AVAILABLE: readonly AvailablePack[] = [
  {
    id: 'events',
    title: { text: 'Recent events of Central Asia', lang: 'en' },
    description: { text: 'What happened since 1991, with dates and sources.', lang: 'en' },
    entities: 64,
    bytes: 412_000,
  },
  {
    id: 'world-cities',
    title: { text: 'World cities', lang: 'en' },
    description: { text: 'Cities of 15,000 people or more.', lang: 'en' },
    entities: 25_210,
    bytes: 2_622_877,
    file: 'world-cities.sidelight.ndjson.gz',
  },
];

const file = {
  id: '0197a0de',
  name: 'my-notes-2023.csv',
  bytes: 48_200,
  format: 'csv',
  remarks: { count: 0, rows: [] },
} as const;

/** One file for every way to stand. */
export const JOBS: readonly JobView[] = [
  {
    ...file,
    id: '0197a0de-0001',
    name: 'geonames-kz.txt',
    bytes: 41_200_000,
    format: 'geonames-cities',
    standing: { kind: 'running', share: 0.62, entities: 5_740, total: 9_260, secondsLeft: 12 },
  },
  { ...file, id: '0197a0de-0002', standing: { kind: 'waiting' } },
  {
    ...file,
    id: '0197a0de-0003',
    standing: {
      kind: 'review',
      entities: 411,
      bad: 1,
      rows: [{ line: 88, field: 'name', reason: 'no-name', text: ',Q1234,59.9' }],
    },
  },
  { ...file, id: '0197a0de-0004', standing: { kind: 'done', entities: 411, bad: 0, pack: 'import:x' } },
  { ...file, id: '0197a0de-0005', standing: { kind: 'failed', why: 'quota' } },
  { ...file, id: '0197a0de-0006', standing: { kind: 'cancelled' } },
];

export function packsProps(lang: WordingLanguage, other: Partial<PacksScreenProps> = {}): PacksScreenProps {
  return {
    words: packsWords(lang),
    packs: PACKS,
    available: AVAILABLE,
    jobs: [],
    conflicts: 0,
    checking: false,
    updates: 'apply',
    onNoticeSeen: vi.fn(),
    onCheckAll: vi.fn(),
    onUpdates: vi.fn(),
    onFiles: vi.fn(),
    onCancelJob: vi.fn(),
    onDismissJob: vi.fn(),
    onSwitch: vi.fn(),
    onMove: vi.fn(),
    onUpdate: vi.fn(),
    onForce: vi.fn(),
    onInstall: vi.fn(),
    onCheck: vi.fn(),
    onUninstall: vi.fn(),
    ...other,
  };
}

/** A screen within the manager's frame, as it is seen. */
export function Framed(props: { readonly lang: WordingLanguage; readonly children: ComponentChildren }) {
  const words = managerWords(props.lang);
  const section = (
    id: 'everything' | 'packs' | 'backup' | 'health',
    icon: 'all' | 'pack' | 'backup' | 'health',
  ) => ({
    id,
    icon,
    label: say(words, `section.${id}`),
  });
  return (
    <Shell
      words={words}
      sections={[
        { ...section('everything', 'all'), count: 12_480 },
        { ...section('packs', 'pack'), count: 8 },
        section('backup', 'backup'),
        section('health', 'health'),
      ]}
      current="packs"
      place="#packs"
      told=""
    >
      {props.children}
    </Shell>
  );
}
