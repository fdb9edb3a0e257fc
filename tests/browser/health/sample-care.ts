import { vi } from 'vitest';
import type { BackupScreenProps } from '../../../components/health/backup-screen.tsx';
import type { HealthScreenProps } from '../../../components/health/health-screen.tsx';
import type { FindingView, PlanView } from '../../../components/health/view.ts';
import { baseWords } from '../../../utils/wording/base.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';

const AT = Date.UTC(2026, 10, 22, 8, 40);

const PLAN: PlanView = {
  made: '2026-11-20T08:40:00.000Z',
  state: 'cut',
  missing: 3,
  kinds: [
    { kind: 'note', added: 4, newerThere: 1, newerHere: 2, mixed: 1, same: 40, deletes: 1, gone: 0 },
    {
      kind: 'of-a-later-version',
      added: 0,
      newerThere: 0,
      newerHere: 0,
      mixed: 0,
      same: 2,
      deletes: 0,
      gone: 0,
    },
  ],
  settings: 2,
  packs: [
    { id: 'import:cities', title: { text: 'Cities', lang: 'en' }, state: 'missing', from: 'backup' },
    {
      id: 'rivers',
      title: { text: 'Rivers', lang: 'en' },
      state: 'missing',
      from: 'address',
      url: 'https://rivers.example/index.json',
    },
  ],
  problems: [{ line: 7, problem: 'altered' }],
  problemCount: 1,
};

export function backupProps(
  lang: WordingLanguage,
  other: Partial<BackupScreenProps> = {},
): BackupScreenProps {
  return {
    words: baseWords(lang),
    now: {
      lastSaved: AT,
      isDue: true,
      packBytes: 2_400_000,
      copies: [{ name: 'copy/2026-11-22', bytes: 18_000, kept: '2026-11-22T08:40:00.000Z' }],
      back: { rows: 48, packs: 1 },
    },
    reminder: 14,
    withPacks: true,
    isPlain: false,
    saving: { name: 'sidelight-2026-11-22.ndjson.gz', bytes: 18_000 },
    copied: 'made',
    step: { kind: 'ask' },
    takePacks: true,
    takeSettings: false,
    onWithPacks: vi.fn(),
    onPlain: vi.fn(),
    onSave: vi.fn(),
    onReminder: vi.fn(),
    onCopyNow: vi.fn(),
    onCopyRestore: vi.fn(),
    onCopySave: vi.fn(),
    onKnown: vi.fn(),
    onTakePacks: vi.fn(),
    onTakeSettings: vi.fn(),
    onFile: vi.fn(),
    onRestore: vi.fn(),
    onForget: vi.fn(),
    ...other,
  };
}

const EMPTY: BackupScreenProps['now'] = { isDue: false, packBytes: 0, copies: [] };

export const BACKUP_STATES: Readonly<Record<string, Partial<BackupScreenProps>>> = {
  usual: {},
  empty: { now: EMPTY, saving: 'no', copied: undefined },
  loading: { now: undefined },
  amiss: { saving: 'quota' },
  reading: { step: { kind: 'reading', name: 'mine.ndjson.gz' } },
  plan: { step: { kind: 'plan', name: 'mine.ndjson.gz', plan: PLAN } },
  foreign: {
    step: {
      kind: 'plan',
      name: 'x.txt',
      plan: { state: 'foreign', missing: 0, kinds: [], packs: [], problems: [], problemCount: 0 },
    },
  },
  restoring: { step: { kind: 'restoring', rows: 4_500 } },
  done: {
    step: {
      kind: 'done',
      outcome: {
        rows: { added: 4, changed: 2, same: 42, refused: 1 },
        settings: true,
        packs: [
          { name: { text: 'Cities', lang: 'en' }, failed: false },
          { name: { text: 'Lakes', lang: 'en' }, failed: true },
        ],
        problems: 1,
      },
    },
  },
  failed: { step: { kind: 'failed', why: 'damaged' } },
};

const FINDINGS: readonly FindingView[] = [
  { key: '0', code: 'rows-lost', count: 3, name: '', canRepair: true, state: 'open' },
  { key: '1', code: 'pack-damaged', count: 2, name: 'Central Asia', canRepair: true, state: 'working' },
  { key: '2', code: 'kept-damaged', count: 0, name: 'copy/2026-11-20', canRepair: true, state: 'done' },
  { key: '3', code: 'dangling', count: 1, name: '', canRepair: false, state: 'open' },
  { key: '4', code: 'pack-missing', count: 0, name: 'Rivers', canRepair: true, state: 'quota' },
];

export function healthProps(
  lang: WordingLanguage,
  other: Partial<HealthScreenProps> = {},
): HealthScreenProps {
  return {
    words: baseWords(lang),
    now: {
      stored: [
        { part: 'yours', said: 'Names: 12 · Notes: 3' },
        { part: 'packs', said: '377 entries', bytes: 1_800_000 },
        { part: 'kept', said: '', trouble: 'damaged' },
        { part: 'local', said: '', bytes: 1_700 },
      ],
      places: [
        { place: 'default', usage: 2_100_000, quota: 77_000_000_000, isPersisted: true },
        { place: 'kb', usage: 22_000, quota: 77_000_000_000, isPersisted: false },
        { place: 'files' },
      ],
      lastSaved: AT,
      unsaved: 4,
      requests: [
        {
          at: '2026-11-22T08:40:00.000Z',
          address: 'https://rivers.example/index.json',
          outcome: 'received',
          bytes: 2_300,
        },
        {
          at: '2026-11-21T08:40:00.000Z',
          address: 'https://rivers.example/index.json',
          outcome: 'unreachable',
        },
        { at: '2026-11-20T08:40:00.000Z', address: 'https://rivers.example/index.json' },
      ],
      older: 12,
    },
    isRefused: true,
    isCopied: true,
    check: { kind: 'ask' },
    onPersist: vi.fn(),
    onCopyReport: vi.fn(),
    onKnown: vi.fn(),
    onCheck: vi.fn(),
    onStop: vi.fn(),
    onRepair: vi.fn(),
    ...other,
  };
}

export const HEALTH_STATES: Readonly<Record<string, Partial<HealthScreenProps>>> = {
  usual: {},
  loading: { now: undefined },
  nothing: {
    now: { stored: [], places: [], unsaved: 0, requests: [], older: 0 },
    isRefused: false,
    isCopied: false,
  },
  checking: { check: { kind: 'checking', step: 'packs', share: 0.4 } },
  found: { check: { kind: 'found', findings: FINDINGS } },
  good: { check: { kind: 'found', findings: [] } },
  failed: { check: { kind: 'failed', why: 'damaged' } },
};
