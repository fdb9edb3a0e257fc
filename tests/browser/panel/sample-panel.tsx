import { vi } from 'vitest';
import { NameDetails, type NameDetailsProps } from '../../../components/panel/name-details.tsx';
import type { PanelProps } from '../../../components/panel/panel.tsx';
import { keyOf, type NameDetails as Details, type PanelName } from '../../../components/panel/view.ts';
import type { CheckedFigure } from '../../../utils/facts/derived.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { panelWords, type PanelWords } from '../../../utils/wording/panel.ts';
import { PAGE_NOTES, pageNotes } from '../notes/sample-page-notes.ts';
import { presented } from '../../support/presented.ts';

const POSITIONS: readonly (readonly [id: string, positions: readonly number[]])[] = [
  ['Q488990', [0.04, 0.3, 0.5, 0.62, 0.9]],
  ['KZ-39', [0.06, 0.11, 0.48, 0.83]],
  ['KZ', [0.08, 0.2, 0.24, 0.55, 0.58, 0.77]],
  ['RU', [0.1, 0.44]],
  ['org:eaeu', [0.3, 0.36, 0.7]],
  ['UZ', [0.4, 0.47]],
  ['event:virgin-lands', [0.52, 0.6]],
  ['person:altynsarin', [0.86]],
];

const NOTE = {
  id: 'note-1',
  text: 'Ask the railway for the figures of 2024.',
  changed: Date.UTC(2026, 5, 3, 12),
};

/** Where two of the page's notes are marked. */
export const NOTES_AT: PanelProps['notesAt'] = [
  { id: 'note:p1', position: 0.14, text: 'Check against the census.' },
  { id: 'note:p4', position: 0.72, text: '' },
];

/** A page's names in reading order: 8 names, 25 mentions, one of them with a note. */
export function namesOnPage(lang: WordingLanguage): PanelName[] {
  return POSITIONS.map(([id, positions]) => {
    const entity = presented(lang, id);
    return { entity: id === 'KZ-39' ? { ...entity, notes: [NOTE] } : entity, positions, frame: 0 };
  });
}

function detailsOf(name: PanelName, other: Partial<Details> = {}): Details {
  const { entity } = name;
  const statement = entity.facts[0]?.values[0];
  const check: CheckedFigure[] = statement
    ? [
        {
          verdict: 'rounds',
          property: 'population',
          label: entity.facts[0]?.label ?? '',
          sentence: 'The region, of some 820,000 people, expects one of its largest harvests in a decade.',
          start: 15,
          end: 34,
          statement,
        },
      ]
    : [];
  return {
    entity,
    facts: entity.facts,
    comparisons: [],
    checks: check,
    textLang: 'en',
    cut: false,
    ...other,
  };
}

export function details(
  words: PanelWords,
  name: PanelName,
  other: Partial<NameDetailsProps> = {},
): ReturnType<PanelProps['details']> {
  return (
    <NameDetails
      words={words}
      called={name.entity.name.text}
      details={detailsOf(name)}
      drafts={new Map()}
      noted={undefined}
      onNote={vi.fn()}
      onEdit={vi.fn()}
      onOpenInBase={vi.fn()}
      onCopyFacts={vi.fn()}
      onHide={vi.fn()}
      onStep={vi.fn()}
      onRetry={vi.fn()}
      {...other}
    />
  );
}

/** Of the name that is opened in samples. */
export function openKey(lang: WordingLanguage): string {
  return keyOf(namesOnPage(lang)[1] as PanelName);
}

/** A page that was read to its end, of which the first third is on screen. */
export function panelProps(lang: WordingLanguage, other: Partial<PanelProps> = {}): PanelProps {
  const words = other.words ?? panelWords(lang);
  const view = { from: 0, to: 0.34 };
  return {
    words,
    status: 'done',
    host: 'steppe-post.example',
    names: namesOnPage(lang),
    view,
    restedView: view,
    offline: false,
    pageNotes: pageNotes(lang),
    notesAt: [],
    notice: undefined,
    opened: undefined,
    current: undefined,
    details: (name) => details(words, name),
    onToggle: vi.fn(),
    onTravel: vi.fn(),
    onPoint: vi.fn(),
    onPointNote: vi.fn(),
    onNoticeGone: vi.fn(),
    onNew: vi.fn(),
    onOpenBase: vi.fn(),
    onCopyBrief: vi.fn(),
    onShowBrief: vi.fn(),
    onExport: vi.fn(),
    onSaveBrief: vi.fn(),
    onTurnOn: vi.fn(),
    onReadAnyway: vi.fn(),
    onResume: vi.fn(),
    onRetry: vi.fn(),
    onPacks: vi.fn(),
    onSearch: vi.fn(),
    ...other,
  };
}

/** Every state of the panel, with what it then knows. */
export function statesIn(lang: WordingLanguage): Readonly<Record<string, Partial<PanelProps>>> {
  const words = panelWords(lang);
  const opened = openKey(lang);
  return {
    list: {},
    open: { opened, current: 1 },
    'open-reading': { opened, details: (name) => details(words, name, { details: undefined }) },
    'open-gone': { opened, details: (name) => details(words, name, { details: 'gone' }) },
    'open-failed': { opened, details: (name) => details(words, name, { details: 'base' }) },
    noted: { pageNotes: pageNotes(lang, PAGE_NOTES), notesAt: NOTES_AT },
    'noted-none': { names: [], pageNotes: pageNotes(lang, PAGE_NOTES), notesAt: NOTES_AT },
    framed: { names: namesOnPage(lang).map((name, at) => (at === 6 ? { ...name, frame: 2 } : name)) },
    offline: { offline: true },
    reading: { status: 'reading', view: undefined, restedView: undefined },
    'reading-first': { status: 'reading', names: [] },
    stopped: { stopped: 'mentions' },
    hidden: { notice: { text: 'Russia is hidden. Nothing was deleted.', onUndo: () => undefined } },
    failed: { notice: { text: 'The brief could not be copied.', failed: true } },
    none: { names: [] },
    off: { status: 'off', names: [] },
    'page-off': { status: 'page-off', names: [] },
    paused: { status: 'paused', names: [] },
    filling: { status: 'filling', names: [] },
    closed: { status: 'failed', names: [] },
    impossible: { status: 'impossible', host: null, names: [] },
    unread: { status: 'unread', names: [] },
    'left-alone': { status: 'left-alone', names: [] },
  };
}
