import { vi } from 'vitest';
import type { NoteFormProps } from '../../../components/notes/note-form.tsx';
import type { NoteFields } from '../../../components/notes/note-view.ts';
import type { NotedFact } from '../../../utils/facts/note.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { noteWords } from '../../../utils/wording/note.ts';
import { FOUND } from '../base/sample-base.tsx';

const POPULATION: NotedFact = {
  property: 'population',
  label: 'Population',
  value: '829,984',
  asOf: '2024',
  source: { title: 'Bureau of National Statistics', publisher: 'stat.gov.kz', url: 'https://stat.gov.kz/' },
  differs: true,
};

const PAGE = {
  address: 'https://steppe-post.example/grain',
  title: 'Grain waits at the border',
  outlet: 'Steppe Post',
  published: '2026-11-20',
  lang: 'en',
  read: '2026-11-22',
} as const;

const REGION = { id: 'KZ-39', kind: 'place', name: { text: 'Kostanay Region', lang: 'en' } } as const;

export const EMPTY: NoteFields = { text: '', tags: [], facts: [] };

export const QUOTED: NoteFields = {
  ...EMPTY,
  quote: {
    exact: 'the railway is not ready for it',
    prefix: 'expects one of its largest harvests in a decade, and ',
    suffix: '.',
  },
  page: PAGE,
};

const FULL: NoteFields = {
  ...QUOTED,
  text: 'Same complaint in the **2011** harvest. Find the figures.',
  tags: ['grain', 'railway'],
  subject: REGION,
  fact: POPULATION,
  facts: [POPULATION, { ...POPULATION, property: 'area', label: 'Area', value: '196,001 km²' }],
};

const LONG: NoteFields = {
  ...QUOTED,
  text: 'One line after the other.\n'.repeat(30),
  tags: ['grain', 'a-word-without-any-end-that-nobody-would-write-in-a-tag-but-somebody-may'],
  quote: {
    exact: 'Trains wait for two days, and drivers sleep in their cabins. '.repeat(20).trim(),
    prefix: '',
    suffix: '',
  },
  page: { ...PAGE, title: 'A title that goes on and on '.repeat(6).trim() },
};

/** Every state of the form. */
export const STATES: Readonly<Record<string, Partial<NoteFormProps>>> = {
  empty: {},
  quoted: { fields: QUOTED },
  full: { fields: FULL, state: 'kept' },
  page: { fields: { ...EMPTY, page: PAGE } },
  stored: { fields: FULL, isNew: false },
  long: { fields: LONG, state: 'kept' },
  'pack-gone': { fields: { ...EMPTY, subject: { id: 'Q1', name: REGION.name } } },
  offered: { fields: QUOTED, offered: Date.UTC(2026, 10, 20) },
  clash: { fields: FULL, isNew: false, theirs: 'Same complaint in 2011.', state: 'kept' },
  unkept: { fields: FULL, state: 'unkept' },
  saving: { fields: FULL, state: 'saving' },
  saved: { fields: FULL, state: 'saved' },
  failed: { fields: FULL, state: 'failed' },
  gone: { isNew: false, state: 'gone' },
  unopened: { state: 'unopened' },
};

export function noteProps(lang: WordingLanguage, given: Partial<NoteFormProps> = {}): NoteFormProps {
  return {
    words: noteWords(lang),
    isNew: true,
    fields: EMPTY,
    state: 'untouched',
    find: async () => FOUND,
    onFields: vi.fn(),
    onSave: vi.fn(),
    onDiscard: vi.fn(),
    onLeave: vi.fn(),
    onContinue: vi.fn(),
    onForget: vi.fn(),
    onKeepMine: vi.fn(),
    onTakeTheirs: vi.fn(),
    onRetry: vi.fn(),
    ...given,
  };
}
