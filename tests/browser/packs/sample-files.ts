import { vi } from 'vitest';
import type { AddScreenProps } from '../../../components/packs/add-screen.tsx';
import type { FileDraft, TableDraft } from '../../../components/packs/file-draft.ts';
import type { FileStepProps } from '../../../components/packs/file-step.tsx';
import type { JobScreenProps } from '../../../components/packs/job-screen.tsx';
import type { BadRow, JobView, PackInside } from '../../../components/packs/view.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { packsWords } from '../../../utils/wording/packs.ts';
import { presented } from '../../support/presented.ts';

const INSIDE: PackInside = {
  title: { text: 'Railways of Eurasia', lang: 'en' },
  description: { text: 'Lines, stations and gauges, from the annual reports of the railways.', lang: 'en' },
  revision: '2026-11-20',
  entities: 1_120,
  names: 9_604,
  facts: 5_310,
  sources: 42,
  languages: ['en', 'ru', 'kk', 'uz-Cyrl', 'fr'],
  licence: 'CC BY 4.0',
  attribution: ['Railways of Kazakhstan, annual report 2025.', 'OpenRailwayMap contributors (ODbL).'],
};

const CHOICES = [
  { value: 'name', label: 'Name', group: 'The entry' },
  { value: 'kind', label: 'Kind', group: 'The entry' },
  { value: 'property:population', label: 'Fact: Population', group: 'Facts' },
  { value: 'ignore', label: 'Leave out', group: 'The entry' },
];

const TABLE: TableDraft = {
  headers: ['name', 'type', 'people', 'comment for the editors, not to be published'],
  rows: [
    ['Kostanay', 'city', '251,200', ''],
    ['Rudny', 'city', '115,500', 'check with the akimat'],
    ['Lisakovsk', 'city', '36,700', ''],
    ['Arkalyk', 'city', '28,500', ''],
    ['Жітіқара', 'city', '34,500', 'in Kazakh'],
    ['Auliekol', 'village', '11,800', ''],
  ],
  hasHeader: true,
  columns: ['name', 'kind', 'property:population', 'ignore'],
  choices: [CHOICES, CHOICES, CHOICES, CHOICES],
};

export function draft(lang: WordingLanguage, other: Partial<FileDraft> = {}): FileDraft {
  return {
    name: 'my-places-2026.csv',
    bytes: 48_200,
    format: 'csv',
    confident: true,
    language: 'en',
    kind: 'place',
    source: 'my-places-2026.csv',
    decimalMark: undefined,
    table: TABLE,
    first: presented(lang, 'Q488990'),
    keeping: false,
    reading: false,
    ...other,
  };
}

export function fileProps(lang: WordingLanguage, other: Partial<FileDraft> = {}): FileStepProps {
  return {
    words: packsWords(lang),
    draft: draft(lang, other),
    waiting: 0,
    onChange: vi.fn(),
    onAdd: vi.fn(),
    onCancel: vi.fn(),
  };
}

export const DRAFTS: Readonly<Record<string, Partial<FileDraft>>> = {
  table: {},
  ambiguous: { confident: false, decimalMark: 'ask', first: 'none' },
  nameless: { first: 'no-name', table: { ...TABLE, columns: ['ignore', 'kind', 'ignore', 'ignore'] } },
  pack: { name: 'railways.sidelight.ndjson.gz', format: 'pack', table: undefined, first: undefined },
  backup: { name: 'sidelight-2026-11-22.ndjson.gz', format: 'backup', table: undefined, first: undefined },
  reading: { reading: true, format: undefined, table: undefined, first: undefined },
  unknown: { name: 'photo.jpg', format: undefined, confident: false, table: undefined, first: undefined },
  packed: { name: 'cities.zip', format: undefined, trouble: 'packed', table: undefined, first: undefined },
};

const ROWS: readonly BadRow[] = [
  { line: 88, field: 'name', reason: 'no-name', text: ',city,11800,' },
  { line: 103, field: 'people', reason: 'ambiguous-number', text: 'Auliekol,village,"11,800",' },
  { line: 240, field: 'as-of', reason: 'bad-date', text: 'Tobol,city,"16,500",the year before last' },
  {
    line: 1_204,
    field: '',
    reason: 'columns',
    text: 'A-row-without-any-separator-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on',
  },
];

const JOB: JobView = {
  id: '0197a0de-0001',
  name: 'my-places-2026.csv',
  bytes: 48_200,
  format: 'csv',
  standing: { kind: 'waiting' },
  remarks: {
    count: 2,
    rows: [
      { line: 12, field: 'name', reason: 'stop-word', text: 'Mary,city,123,' },
      { line: 40, field: 'as-of', reason: 'imprecise-date', text: 'Tobol,city,16,about 2020' },
    ],
  },
};

export const JOB_STATES: Readonly<Record<string, JobView | null | undefined>> = {
  running: { ...JOB, standing: { kind: 'running', share: 0.62, entities: 5_740, secondsLeft: 75 } },
  review: { ...JOB, standing: { kind: 'review', entities: 411, bad: 4, rows: ROWS } },
  unreadable: { ...JOB, standing: { kind: 'review', entities: 0, bad: 4, rows: ROWS } },
  pack: {
    ...JOB,
    name: 'railways.sidelight.ndjson.gz',
    format: 'pack',
    inside: INSIDE,
    standing: { kind: 'review', entities: 1_120, bad: 0, rows: [] },
  },
  done: { ...JOB, standing: { kind: 'done', entities: 411, bad: 4, pack: 'import:my-places-2026.csv' } },
  failed: { ...JOB, standing: { kind: 'failed', why: 'quota' } },
  cancelled: { ...JOB, standing: { kind: 'cancelled' } },
  gone: null,
  unknown: undefined,
};

export function jobProps(lang: WordingLanguage, job: JobView | null | undefined): JobScreenProps {
  return {
    words: packsWords(lang),
    job,
    onAccept: vi.fn(),
    onCancel: vi.fn(),
    onDismiss: vi.fn(),
    onSaveRows: vi.fn(),
  };
}

export function addProps(lang: WordingLanguage, other: Partial<AddScreenProps> = {}): AddScreenProps {
  return {
    words: packsWords(lang),
    jobs: [],
    address: '',
    step: { kind: 'ask' },
    onFiles: vi.fn(),
    onAddress: vi.fn(),
    onLook: vi.fn(),
    onSubscribe: vi.fn(),
    onForget: vi.fn(),
    onCancelJob: vi.fn(),
    onDismissJob: vi.fn(),
    ...other,
  };
}

const ADDRESS = 'https://packs.steppe-post.example/railways/index.json';

export const ADDRESS_STEPS: Readonly<Record<string, Partial<AddScreenProps>>> = {
  empty: {},
  wrong: { address: 'http://packs.steppe-post.example/', step: { kind: 'ask', why: 'address' } },
  looking: { address: ADDRESS, step: { kind: 'looking' } },
  offer: { address: ADDRESS, step: { kind: 'offer', inside: INSIDE, same: false } },
  same: { address: ADDRESS, step: { kind: 'offer', inside: INSIDE, same: true } },
  fetching: { address: ADDRESS, step: { kind: 'fetching', name: INSIDE.title.text, share: 0.4 } },
};
