import { vi } from 'vitest';
import type { Found } from '../../../components/popup/found-order.ts';
import type { NameOnPage } from '../../../components/popup/name-row.tsx';
import type { PopupProps, SearchNow } from '../../../components/popup/popup.tsx';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { popupWords } from '../../../utils/wording/popup.ts';
import type { PresentedNote } from '../../../utils/facts/presented.ts';
import { pageNotes } from '../notes/sample-page-notes.ts';
import { presented } from '../../support/presented.ts';

const POSITIONS: readonly (readonly [id: string, positions: readonly number[]])[] = [
  ['Q488990', [0.04, 0.3, 0.5, 0.62, 0.9]],
  ['KZ-39', [0.06, 0.11, 0.48, 0.83]],
  ['KZ', [0.08, 0.2, 0.24, 0.55, 0.58, 0.77]],
  ['RU', [0.1, 0.44]],
  ['org:eaeu', [0.3, 0.36, 0.7]],
  ['UZ', [0.4, 0.47]],
  ['event:virgin-lands', [0.52, 0.6]],
  ['person:altynsarin', [0.83]],
];

/** A page's names in reading order: 8 names, 25 mentions. */
export function namesOnPage(lang: WordingLanguage): NameOnPage[] {
  return POSITIONS.map(([id, positions]) => {
    const entity = presented(lang, id);
    return { entity, surfaces: [entity.name.text], positions, frame: 0 };
  });
}

/** A page that was read to its end, on a site that is on. */
export function popupProps(lang: WordingLanguage, other: Partial<PopupProps> = {}): PopupProps {
  return {
    words: popupWords(lang),
    status: { kind: 'done' },
    host: 'steppe-post.example',
    siteOn: true,
    granted: true,
    paused: false,
    names: namesOnPage(lang),
    met: [],
    pageNotes: pageNotes(lang),
    search: NOTHING_SEARCHED,
    noteDraft: undefined,
    noteState: 'writing',
    onSiteSwitch: vi.fn(),
    onPageSwitch: vi.fn(),
    onPageAgain: vi.fn(),
    onTurnOn: vi.fn(),
    onPause: vi.fn(),
    onResume: vi.fn(),
    onReadAnyway: vi.fn(),
    onRetry: vi.fn(),
    onRestore: vi.fn(),
    onCopyReport: vi.fn(),
    onPacks: vi.fn(),
    onQuery: vi.fn(),
    onJump: vi.fn(),
    onHide: vi.fn(),
    onOpenEntry: vi.fn(),
    onOpenNote: vi.fn(),
    onEditEntry: vi.fn(),
    onAdd: vi.fn(),
    onAddMet: vi.fn(),
    onNew: vi.fn(),
    onBrief: vi.fn(),
    onExport: vi.fn(),
    onOpenPanel: vi.fn(),
    onUndo: vi.fn(),
    onToastGone: vi.fn(),
    onNoteDraft: vi.fn(),
    onSaveNote: vi.fn(),
    onBinNote: vi.fn(),
    onSettings: vi.fn(),
    onOpenBase: vi.fn(),
    ...other,
  };
}

const NOTHING_SEARCHED: SearchNow = { query: '', found: undefined, isStale: false, standing: 'ready' };

/** The same names with two notes of the reader's, one of them long. */
export function notedNames(lang: WordingLanguage): NameOnPage[] {
  const note = (id: string, text: string, day: number) => ({ id, text, changed: Date.UTC(2026, 2, day, 12) });
  const notes: Readonly<Record<string, PresentedNote[]>> = {
    'KZ-39': [note('n1', 'Iron ore too: Rudny, Lisakovsk.', 12)],
    RU: [note('n2', 'Same complaint in the 2011 harvest. Find the figures, and who said so first.', 20)],
  };
  return namesOnPage(lang).map((name) => {
    const theirs = notes[name.entity.id];
    return theirs ? { ...name, entity: { ...name.entity, notes: theirs } } : name;
  });
}

/** What "kostanai" finds: by its name, by a name in another language, and a note. */
export function foundFor(lang: WordingLanguage): Found[] {
  const city = presented(lang, 'Q488990');
  const region = presented(lang, 'KZ-39');
  return [
    {
      key: 'n1',
      passage: { text: 'Ask about the Kustanai spelling', lang: 'en', ranges: [[14, 21]] },
      under: region.name,
    },
    { key: 'Q488990', entity: city, why: { reason: 'label', text: city.name.text, lang, ranges: [[0, 7]] } },
    {
      key: 'KZ-39',
      entity: region,
      why: { reason: 'label', text: 'région de Kostanaï', lang: 'fr', ranges: [[10, 18]] },
    },
  ];
}

export function textsOf(root: ParentNode, of: string): (string | null)[] {
  return [...root.querySelectorAll(of)].map(({ textContent }) => textContent);
}

/** Every state of the page, with what the popup then knows. */
export const STATES: Readonly<Record<string, Partial<PopupProps>>> = {
  done: {},
  reading: { status: { kind: 'reading' } },
  'reading-first': { status: { kind: 'reading' }, names: [] },
  none: { names: [] },
  off: { status: { kind: 'off' }, siteOn: false, granted: false, names: [] },
  declined: { status: { kind: 'off' }, siteOn: false, granted: false, names: [], notice: 'notGranted' },
  paused: { status: { kind: 'paused' }, siteOn: false, paused: true, names: [] },
  filling: { status: { kind: 'filling' }, names: [] },
  failed: { status: { kind: 'failed' }, names: [], copyDay: '2026-11-22' },
  impossible: { status: { kind: 'impossible' }, host: null, siteOn: false, granted: false, names: [] },
  unread: { status: { kind: 'unread', why: 'not-article' }, names: [] },
  stopped: { stopped: 'characters' },
  'page-off': { status: { kind: 'page-off' }, names: [] },
  language: { status: { kind: 'unread', why: 'language' }, names: [] },
  'browser-page': {
    status: { kind: 'impossible', why: 'browser-page' },
    host: null,
    siteOn: false,
    granted: false,
    names: [],
  },
  search: { search: { query: 'kostanai', found: foundFor('en'), isStale: false, standing: 'ready' } },
  'search-none': { search: { query: 'qwrtz', found: [], isStale: false, standing: 'ready' } },
  'search-preparing': { search: { query: 'kos', found: undefined, isStale: true, standing: 'preparing' } },
  'search-failed': { search: { query: 'kos', found: undefined, isStale: true, standing: 'failed' } },
  noted: { names: notedNames('en') },
  hidden: { toast: { nth: 1, text: '“Kostanay Region” is no longer marked on this page.' } },
};
