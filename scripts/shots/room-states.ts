import type { Step } from './card-states.ts';
import type { Shot } from './room.ts';

/** A state of a room, as its tests draw it. */
export interface RoomState extends Shot {
  /** Which of the samples is drawn (tests/browser/rooms/sample-rooms.tsx); that of its own name without. */
  readonly of?: string;
  readonly steps?: readonly Step[];
  /** Drawn mirrored, lengthened, in forced colours and in further languages too. */
  readonly always?: true;
}

export type SampledRoom =
  | 'popup'
  | 'sidepanel'
  | 'lists'
  | 'notes'
  | 'note'
  | 'export'
  | 'base'
  | 'packs'
  | 'settings'
  | 'entry'
  | 'welcome';

/** One of the samples that is drawn in every mode. */
const always = (name: string, more: Partial<RoomState> = {}): RoomState => ({
  name,
  caption: captionOf(name),
  always: true,
  ...more,
});

const only = (...names: readonly string[]): readonly RoomState[] =>
  names.map((name) => ({ name, caption: captionOf(name) }));

/** In the order in which a reader meets them. */
export const ROOM_STATES: Readonly<Record<SampledRoom, readonly RoomState[]>> = {
  popup: [
    always('done', { caption: 'Reading' }),
    always('noted', { caption: 'Reading, with notes' }),
    always('notes', { of: 'noted', steps: [{ press: '[role=tab]:nth-of-type(2)' }] }),
    always('search'),
    always('off'),
    always('none'),
    ...only('search-none', 'search-preparing', 'search-failed', 'reading', 'reading-first', 'hidden'),
    ...only('declined', 'paused', 'page-off', 'filling', 'failed', 'impossible', 'browser-page', 'unread'),
    ...only('language', 'stopped'),
  ],
  sidepanel: [
    always('list'),
    always('open'),
    always('off'),
    always('noted', { caption: 'With notes of the page' }),
    ...only(
      'noted-none',
      'open-reading',
      'open-gone',
      'open-failed',
      'framed',
      'offline',
      'reading',
      'reading-first',
    ),
    ...only('stopped', 'hidden', 'failed', 'none', 'page-off', 'paused', 'filling', 'closed'),
    ...only('impossible', 'unread', 'left-alone'),
  ],
  lists: [
    always('many'),
    always('selected', {
      of: 'many',
      steps: [{ focus: '[role=listbox]' }, { key: 'ArrowDown' }, { key: 'Shift+ArrowDown' }],
    }),
    always('merging'),
    always('duplicates'),
    always('bin'),
    ...only('loading', 'unread', 'one', 'none', 'found', 'not-found', 'empty', 'bin-empty', 'bin-reading'),
    ...only('duplicates-none', 'duplicates-reading', 'tags', 'tags-none', 'tagging', 'tagging-first'),
    ...only('met-listed', 'met-none', 'met-off', 'met-reading'),
  ],
  notes: [
    always('list'),
    always('selected', {
      of: 'list',
      steps: [{ focus: '[role=listbox]' }, { key: 'ArrowDown' }, { key: 'Shift+ArrowDown' }],
    }),
    always('note-changed', { caption: 'A note whose article was changed' }),
    always('note-gone', { caption: 'A note that has lost its place' }),
    always('empty'),
    always('found'),
    ...only('loading', 'failed', 'not-found', 'unknown'),
    ...only('note-highlight', 'note-page', 'note-of-fact', 'note-free'),
    always('import-ask'),
    always('import-plan'),
    ...only('import-reading', 'import-unread', 'import-taking', 'import-done', 'import-failed'),
  ],
  note: [
    always('quoted', { caption: 'On words of a page' }),
    always('full'),
    always('clash', { caption: 'Changed in another window' }),
    ...only('empty', 'page', 'stored', 'long', 'pack-gone', 'offered', 'unkept', 'saving', 'saved'),
    ...only('failed', 'gone', 'unopened'),
  ],
  export: [
    always('page', { caption: 'What a page has' }),
    always('window', { caption: 'In a window of its own' }),
    always('brief', { caption: 'Brief of a page' }),
    always('template'),
    always('writing'),
    ...only('counting', 'long', 'zip', 'fault', 'sources', 'empty', 'broken', 'saved', 'failed'),
  ],
  base: [
    always('entity-usual', { caption: 'A pack’s entity, with its history' }),
    always('entity-conflict', { caption: 'Changed in another window' }),
    always('backup-usual'),
    always('health-usual'),
    ...only('entity-hidden', 'entity-own', 'entity-unknown', 'entity-loading', 'backup-empty'),
    ...only('backup-loading', 'backup-amiss', 'backup-reading', 'backup-plan', 'backup-foreign'),
    ...only('backup-restoring', 'backup-done', 'backup-failed', 'health-loading', 'health-nothing'),
    ...only('health-checking', 'health-found', 'health-good', 'health-failed'),
  ],
  packs: [
    always('packs-installed'),
    always('pack-changes'),
    always('file-table'),
    ...only('packs-working', 'packs-told', 'packs-amiss', 'packs-empty', 'packs-loading', 'pack-about'),
    ...only('pack-counting', 'pack-gone', 'pack-unknown', 'pack-comparing', 'pack-no-history'),
    ...only('pack-unreachable', 'conflicts-two', 'conflicts-none', 'conflicts-unknown', 'add-empty'),
    ...only('add-wrong', 'add-looking', 'add-offer', 'add-same', 'add-fetching', 'file-ambiguous'),
    ...only('file-nameless', 'file-pack', 'file-backup', 'file-reading', 'file-unknown', 'file-packed'),
    ...only('job-running', 'job-review', 'job-unreadable', 'job-pack', 'job-done', 'job-failed'),
    ...only('job-cancelled', 'job-gone', 'job-unknown'),
  ],
  settings: [
    always('settings'),
    always('sites'),
    always('sources'),
    always('shortcuts'),
    ...only('settings-chosen', 'sites-none', 'sites-file', 'sites-reading', 'sources-none'),
    ...only('sources-reading', 'shortcuts-elsewhere', 'decided', 'decided-none'),
  ],
  entry: [
    always('met', { caption: 'From a selection' }),
    always('own'),
    ...only('pack', 'empty', 'wrong', 'offered', 'attached', 'unopened', 'saving', 'failed', 'waiting'),
  ],
  welcome: [
    always('ready'),
    ...only('filling', 'not-asked-yet', 'failed', 'started', 'declined', 'no-packs'),
  ],
};

/** The words of a name, as a caption: `entity-own` is "Entity: own". */
function captionOf(name: string): string {
  const [first = '', ...rest] = name.split('-');
  const head = first.charAt(0).toUpperCase() + first.slice(1);
  return rest.length === 0 ? head : `${head}: ${rest.join(' ')}`;
}
