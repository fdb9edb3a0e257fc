import type { JSX } from 'preact';
import { Shell } from '../../../components/manager/shell.tsx';
import { ImportNotes, type ImportNotesProps } from '../../../components/notes/import-notes.tsx';
import type { Note } from '../../../utils/facts/note.ts';
import type { ImportPlan, PlannedNote } from '../../../utils/interchange/import-plan.ts';
import { importNotesWords } from '../../../utils/wording/import-notes.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import { sections } from '../list/sample-list.tsx';
import { same } from '../list/sample-lists.tsx';

type Lengthen = typeof same;
const nothing = () => undefined;

const NOTE: Note = {
  id: 'note:1',
  text: 'Which census is **this**? The figure is from 2021,\nand the article is from May.',
  tags: ['census', 'to check'],
  made: 0,
  changed: 0,
  about: { text: 'Kostanay Region', lang: 'en' },
  quote: { exact: 'home to about 830,000 people', prefix: '', suffix: '' },
  page: {
    address: 'https://news.example/kostanay',
    title: 'A region between two rivers',
    read: '2026-05-12',
  },
  facts: [],
};
const row = (kind: PlannedNote['kind'], other: Partial<PlannedNote> = {}): PlannedNote => ({
  type: 'note',
  kind,
  file: 'notes 2026-11-23.json',
  line: 3,
  note: NOTE,
  remarks: [],
  ...other,
});
const older = { ...NOTE, text: 'Which census?' };

export const PLAN: ImportPlan = {
  counts: { new: 1_204, back: 1, 'newer-there': 2, 'newer-here': 1, same: 33, bad: 3 },
  rows: {
    new: [
      row('new'),
      row('new', { line: 4, note: { ...NOTE, text: '', about: { text: 'Қостанай облысы', lang: 'kk' } } }),
      row('new', { file: 'hypothesis.json', line: 120, remarks: ['answer', 'no-page'] }),
    ],
    back: [row('back', { line: 9 })],
    'newer-there': [
      row('newer-there', { line: 12, was: older }),
      row('newer-there', { line: 13, was: older }),
    ],
    'newer-here': [row('newer-here', { line: 15, note: older, was: NOTE })],
    same: [row('same', { line: 20, was: NOTE })],
  },
  bad: [
    {
      type: 'bad',
      file: 'notes 2026-11-23.json',
      line: 40,
      reason: 'bad-link',
      field: 'page.address',
      text: '{"id":"note:0190c2a0","text":"x","page":{"address":"javascript:alert(1)"}}',
    },
    { type: 'bad', file: 'table.csv', line: 7, reason: 'columns', field: '', text: 'note:1,x' },
    { type: 'bad', file: 'table.csv', line: 1, reason: 'missing', field: '', text: '12' },
  ],
};
const NONE: ImportPlan = {
  counts: { new: 0, back: 0, 'newer-there': 0, 'newer-here': 0, same: 0, bad: 0 },
  rows: { new: [], back: [], 'newer-there': [], 'newer-here': [], same: [] },
  bad: [],
};

export function importProps(lang: WordingLanguage, other: Partial<ImportNotesProps> = {}): ImportNotesProps {
  return {
    words: importNotesWords(lang),
    step: { kind: 'ask' },
    take: { newerThere: true, newerHere: false },
    notesHref: '#notes',
    onFiles: nothing,
    onTake: nothing,
    onDo: nothing,
    onCancel: nothing,
    ...other,
  };
}

const shown =
  (other: Partial<ImportNotesProps>) =>
  (lang: WordingLanguage, longer: Lengthen = same): JSX.Element => {
    const props = importProps(lang, other);
    return (
      <Shell
        words={longer(managerWords(lang))}
        sections={sections(lang)}
        current="notes"
        place="#notes/import"
        told=""
        isFilled
      >
        <ImportNotes {...props} words={longer(props.words)} />
      </Shell>
    );
  };

/** Every state of the import of notes. */
export const STATES: Readonly<Record<string, (lang: WordingLanguage, longer?: Lengthen) => JSX.Element>> = {
  ask: shown({}),
  reading: shown({ step: { kind: 'reading', count: 12_500 } }),
  plan: shown({ step: { kind: 'plan', plan: PLAN, unread: [] } }),
  unread: shown({
    step: {
      kind: 'plan',
      plan: NONE,
      unread: [
        { name: 'holiday.7z', why: 'packed' },
        { name: 'notes 2026-11-23.zip/Kostanay.md', why: 'aside', more: 1_204 },
        { name: 'sidelight-2026-11-23.ndjson.gz', why: 'backup' },
      ],
    },
  }),
  taking: shown({ step: { kind: 'taking', done: 4_000, total: 12_504 } }),
  done: shown({ step: { kind: 'done', count: 12_504 } }),
  failed: shown({ step: { kind: 'failed', count: 4_000 } }),
};
