import type { JSX } from 'preact';
import { UndoButtons } from '../../../components/list/undo-buttons.tsx';
import { Shell } from '../../../components/manager/shell.tsx';
import { NoteDetail, type NoteDetailProps } from '../../../components/notes/note-detail.tsx';
import { NotesScreen, type NotesScreenProps } from '../../../components/notes/notes-screen.tsx';
import { NothingNoted } from '../../../components/notes/notes-zero.tsx';
import type { NoteView } from '../../../components/notes/view.ts';
import { baseWords } from '../../../utils/wording/base.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { listWords } from '../../../utils/wording/list.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import { notesWords } from '../../../utils/wording/notes.ts';
import { sections } from '../list/sample-list.tsx';
import { same } from '../list/sample-lists.tsx';
import { NOW, rowAt, rowsOf, VIEWS } from './sample-notes.ts';

type Lengthen = typeof same;
const nothing = () => undefined;

export function screenProps(
  lang: WordingLanguage,
  longer: Lengthen = same,
  other: Partial<NotesScreenProps> = {},
): NotesScreenProps {
  const words = longer(notesWords(lang));
  const list = longer(listWords(lang));
  const said = (key: keyof typeof words.texts) => ({ text: words.texts[key] as string, lang });
  return {
    words,
    list,
    state: 'listed',
    onRetry: nothing,
    listHref: '#notes',
    notedHref: '#noted',
    detail: undefined,
    isPushed: false,
    rows: rowsOf(248),
    listKey: 'all',
    query: '',
    isPreparing: false,
    onQuery: nothing,
    standing: 'all',
    standings: { all: 248, changed: 12, gone: 3 },
    onStanding: nothing,
    filters: [
      {
        label: words.texts['by.site'] as string,
        choices: [
          {
            key: 'site:eurasianet.org',
            label: { text: 'eurasianet.org', lang: '' },
            count: '112',
            isOn: true,
          },
          { key: 'site:tengrinews.kz', label: { text: 'tengrinews.kz', lang: '' }, count: '9', isOn: false },
        ],
      },
      {
        label: words.texts['by.made'] as string,
        choices: [{ key: 'made:days', asks: 'days', label: said('days.choose'), isOn: false }],
      },
      {
        label: words.texts['by.tag'] as string,
        choices: [{ key: 'tag:drought', label: { text: 'drought', lang: '' }, isOn: false }],
      },
    ],
    onFilter: nothing,
    days: undefined,
    onDays: nothing,
    orders: [
      { key: 'changed', label: said('order.changed'), isOn: true },
      { key: 'page', label: said('order.page'), isOn: false },
    ],
    onOrder: nothing,
    none: <NothingNoted words={words} list={list} query="" isPreparing={false} onDropFilters={nothing} />,
    open: undefined,
    onOpen: nothing,
    onNew: nothing,
    importHref: '#notes/import',
    onExport: nothing,
    bulk: { onTag: nothing, onBin: nothing, onExport: nothing },
    isBusy: false,
    children: (
      <UndoButtons words={list} last={undefined} next={undefined} onUndo={nothing} onRedo={nothing} />
    ),
    ...other,
  };
}

export function detailProps(
  lang: WordingLanguage,
  view: NoteView,
  longer: Lengthen = same,
  other: Partial<NoteDetailProps> = {},
): NoteDetailProps {
  return {
    words: longer(notesWords(lang)),
    base: longer(baseWords(lang)),
    view,
    knownTags: ['drought', 'border'],
    history: [
      {
        key: 'h',
        at: NOW,
        what: 'Note changed',
        before: { text: 'Check the figure', lang: 'und' },
        now: { text: 'Check the livestock figure', lang: 'und' },
        canPutBack: true,
      },
    ],
    left: () => ({}),
    onLeft: nothing,
    canUndo: true,
    canRedo: false,
    onUndo: nothing,
    onRedo: nothing,
    onSave: async ({ change }) => ({ kind: 'saved', stored: change }),
    onTag: nothing,
    onUntag: nothing,
    onOpenPage: nothing,
    onExport: nothing,
    onBin: nothing,
    onPutBack: nothing,
    ...other,
  };
}

/** The notes in the manager's frame. */
export function Framed(props: {
  readonly lang: WordingLanguage;
  readonly longer?: Lengthen;
  readonly shown: NotesScreenProps;
}) {
  const { lang, longer = same, shown } = props;
  return (
    <Shell
      words={longer(managerWords(lang))}
      sections={sections(lang)}
      current="notes"
      place="#notes"
      told=""
      isFilled
    >
      <NotesScreen {...shown} />
    </Shell>
  );
}

type Draw = (lang: WordingLanguage, longer?: Lengthen) => JSX.Element;

function framed(of: (lang: WordingLanguage, longer: Lengthen) => Partial<NotesScreenProps>): Draw {
  return (lang, longer = same) => (
    <Framed lang={lang} longer={longer} shown={screenProps(lang, longer, of(lang, longer))} />
  );
}

const found = {
  ...rowsOf(2),
  at: (nth: number) =>
    [
      {
        ...rowAt(0),
        found: {
          from: 'quote' as const,
          text: '… counted 41,200 horses lost between June and August',
          ranges: [[18, 24]] as const,
        },
      },
      {
        ...rowAt(1),
        found: { from: 'text' as const, text: rowAt(1).name.text, ranges: [[26, 32]] as const },
      },
    ][nth],
};

/** Every state of the list and of what stands beside it. */
export const STATES: Readonly<Record<string, Draw>> = {
  list: framed(() => ({})),
  loading: framed(() => ({ rows: undefined, state: 'reading', standings: { all: 0, changed: 0, gone: 0 } })),
  empty: framed(() => ({ state: 'empty' })),
  failed: framed(() => ({ state: 'failed' })),
  found: framed(() => ({ rows: found, query: 'horses', orders: [] })),
  'not-found': framed((lang, longer) => ({
    rows: rowsOf(0),
    query: 'zzxqq',
    orders: [],
    none: (
      <NothingNoted
        words={longer(notesWords(lang))}
        list={longer(listWords(lang))}
        query="zzxqq"
        isPreparing={false}
        onDropFilters={nothing}
      />
    ),
  })),
  unknown: framed(() => ({ isPushed: true, detail: null, open: 'note:none' })),
  ...Object.fromEntries(
    Object.entries(VIEWS).map(([name, view]) => [
      `note-${name}`,
      framed((lang, longer) => ({
        isPushed: true,
        open: 'note:0',
        detail: <NoteDetail key={name} {...detailProps(lang, view, longer)} />,
      })),
    ]),
  ),
};
