import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ListPane, type ListPaneProps } from '../../../components/list/list-pane.tsx';
import { UndoButtons } from '../../../components/list/undo-buttons.tsx';
import type { ListRow, RowSource } from '../../../components/list/view.ts';
import { NothingListed, NothingOpen } from '../../../components/list/zero.tsx';
import { Shell, type Section } from '../../../components/manager/shell.tsx';
import type { Kind } from '../../../utils/facts/entity.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import { baseWords } from '../../../utils/wording/base.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { listWords, type ListWords } from '../../../utils/wording/list.ts';
import { managerWords } from '../../../utils/wording/manager.ts';

const people = { key: 'people', names: { one: 'person', other: 'people' }, understood: false };

type Sample = readonly [name: string, native: string, lang: string, count: number, flags?: Partial<ListRow>];

const SAMPLES: readonly Sample[] = [
  ['Kostanay Region', 'Қостанай облысы', 'kk', 829_984, { hasNote: true, differs: true }],
  ['Kostanay', 'Қостанай', 'kk', 251_200],
  ['Aktobe Region', 'Ақтөбе облысы', 'kk', 939_000],
  ['Akmola Region', 'Ақмола облысы', 'kk', 787_900, { isOld: true }],
  ['North Kazakhstan Region', 'Солтүстік Қазақстан облысы', 'kk', 522_000],
  ['Karaganda Region', 'Қарағанды облысы', 'kk', 1_134_000],
  ['Ulytau Region', 'Ұлытау облысы', 'kk', 221_600, { differs: true }],
  ['Orenburg Oblast', 'Оренбургская область', 'ru', 1_840_000, { hasNote: true }],
  ['Chelyabinsk Oblast', 'Челябинская область', 'ru', 3_390_000],
  ['Kurgan Oblast', 'Курганская область', 'ru', 748_000, { isOld: true, isHidden: true }],
  ['Tobol', 'Тобыл', 'kk', 1_591],
  ['Rudny', 'Рудный', 'ru', 110_000],
  ['Lisakovsk', 'Лисаковск', 'ru', 41_000],
  ['Mangystau', 'Маңғыстау', 'kk', 745_000],
  ['The Committee for the Protection of Whatever Has an Unusually Long Name of Its Own', '', 'en', 12],
];

export function rowOf(position: number, kind: Kind = 'place'): ListRow {
  const [text, native, lang, , flags = {}] = SAMPLES[position % SAMPLES.length] as Sample;
  return {
    id: `e${position}`,
    kind,
    name: { text: position < SAMPLES.length ? text : `${text} ${position}`, lang: 'en' },
    ...(native !== '' && { nativeName: { text: native, lang } }),
    ...flags,
  };
}

/** So many rows, none of which is made before it is asked for. */
export function sourceOf(length: number): RowSource {
  return {
    length,
    at: (position) => (position >= 0 && position < length ? rowOf(position) : undefined),
    idAt: (position) => (position >= 0 && position < length ? `e${position}` : undefined),
    positionOf(id) {
      const position = Number(id.slice(1));
      return position < length ? position : -1;
    },
  };
}

export function lineOf(id: string): PresentedEntity {
  const position = Number(id.slice(1));
  const [text, , , count] = SAMPLES[position % SAMPLES.length] as Sample;
  return {
    id,
    kind: 'place',
    name: { text, lang: 'en' },
    typeLabel: 'Region of Kazakhstan',
    tabLabel: 'Region',
    facts: [
      {
        property: 'population',
        label: 'Population',
        values: [
          {
            value: { type: 'quantity', amount: count, unit: people },
            asOfKind: 'reference',
            asOf: '2024',
            source: { name: 'stat.gov.kz', title: 'Bureau of National Statistics' },
          },
        ],
        sourcesDiffer: false,
        moreValues: 0,
      },
    ],
  };
}

const FILTERS: ListPaneProps['filters'] = [
  {
    label: 'Tag',
    choices: [
      { key: 'tag:grain', label: { text: 'grain', lang: '' }, isOn: true },
      { key: 'tag:border', label: { text: 'border', lang: '' }, isOn: false },
    ],
  },
  {
    label: 'Pack',
    choices: [
      { key: 'pack:central-asia', label: { text: 'Central Asia', lang: 'en' }, isOn: true },
      { key: 'pack:world', label: { text: 'Countries of the world', lang: 'en' }, isOn: false },
    ],
  },
];

export function listProps(lang: WordingLanguage, other: Partial<ListPaneProps> = {}): ListPaneProps {
  const words = listWords(lang);
  return {
    words,
    base: baseWords(lang),
    title: words.texts['place.title'] as string,
    rows: sourceOf(9_112),
    listKey: 'place',
    lineOf,
    onWindow: () => undefined,
    query: '',
    isPreparing: false,
    isStale: false,
    onQuery: () => undefined,
    filters: FILTERS,
    orders: [
      { key: 'name', label: { text: words.texts['by.name'] as string, lang }, isOn: true },
      { key: 'changed', label: { text: words.texts['by.changed'] as string, lang }, isOn: false },
    ],
    onFilter: () => undefined,
    onOrder: () => undefined,
    none: <NothingListed words={words} text="" query="" onDropFilters={() => undefined} />,
    open: 'e0',
    onOpen: () => undefined,
    onNew: () => undefined,
    importHref: '#import',
    onExport: () => undefined,
    bulk: {
      onTag: () => undefined,
      onMerge: () => undefined,
      onHide: () => undefined,
      onShow: () => undefined,
      onExport: () => undefined,
      onBin: () => undefined,
    },
    standing: () => ({ areHidden: false, canBin: true }),
    isBusy: false,
    children: (
      <UndoButtons
        words={words}
        last="Hidden: Tobol"
        next={undefined}
        onUndo={() => undefined}
        onRedo={() => undefined}
      />
    ),
    ...other,
  };
}

export function sections(lang: WordingLanguage): Section[] {
  const { texts } = managerWords(lang);
  const yours = texts['group.yours'] as string;
  const look = texts['group.look'] as string;
  const library = texts['group.library'] as string;
  return [
    { id: 'search', icon: 'all', label: texts['section.everything'] as string, count: 12_480 },
    { id: 'place', icon: 'place', label: texts['section.place'] as string, count: 9_112 },
    { id: 'person', icon: 'person', label: texts['section.person'] as string, count: 1_640 },
    {
      id: 'organisation',
      icon: 'organisation',
      label: texts['section.organisation'] as string,
      count: 1_204,
    },
    { id: 'event', icon: 'event', label: texts['section.event'] as string, count: 524 },
    { id: 'other', icon: 'other', label: texts['section.other'] as string },
    { id: 'yours', icon: 'edit', label: texts['section.yours'] as string, count: 60, group: yours },
    { id: 'notes', icon: 'note', label: texts['section.notes'] as string, count: 48, group: yours },
    { id: 'hidden', icon: 'hide', label: texts['section.hidden'] as string, count: 7, group: yours },
    { id: 'tags', icon: 'tag', label: texts['section.tags'] as string, count: 4, group: yours },
    { id: 'differ', icon: 'differ', label: texts['section.differ'] as string, count: 14, group: look },
    { id: 'old', icon: 'clock', label: texts['section.old'] as string, count: 31, group: look },
    { id: 'duplicates', icon: 'merge', label: texts['section.duplicates'] as string, count: 3, group: look },
    { id: 'conflicts', icon: 'refresh', label: texts['section.changed'] as string, count: 1, group: look },
    { id: 'packs', icon: 'pack', label: texts['section.packs'] as string, group: library },
    { id: 'import', icon: 'import', label: texts['section.import'] as string, group: library },
    { id: 'backup', icon: 'backup', label: texts['section.backup'] as string, group: library },
    { id: 'bin', icon: 'trash', label: texts['section.bin'] as string, group: library },
  ];
}

/** A list in the manager's frame, with something or nothing beside it. */
export function Workspace(props: {
  readonly lang: WordingLanguage;
  readonly isPushed?: boolean;
  readonly detail?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { lang, isPushed = false, detail, children } = props;
  return (
    <Shell
      words={managerWords(lang)}
      sections={sections(lang)}
      current="place"
      place="#place"
      foot="38 MB · backup 22 Nov 2026"
      told=""
      isFilled
    >
      <div class={isPushed ? 'workspace pushed' : 'workspace'}>
        {children}
        <div class="workspace-detail">{detail ?? <NothingOpen words={listWords(lang)} />}</div>
      </div>
    </Shell>
  );
}

/** A list whose box of search holds what is typed. */
export function Searched(props: { readonly words: ListWords; readonly given: ListPaneProps }) {
  const [query, setQuery] = useState(props.given.query);
  return (
    <ListPane
      {...props.given}
      query={query}
      onQuery={(text) => {
        setQuery(text);
        props.given.onQuery(text);
      }}
    />
  );
}
