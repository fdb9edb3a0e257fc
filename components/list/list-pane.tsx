import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { BulkBar, type BulkDeeds } from './bulk-bar.tsx';
import { ChoiceMenu } from './choice-menu.tsx';
import { ListNotes, type ListNotesProps } from './list-notes.tsx';
import { ListRowContents } from './list-row.tsx';
import { ListSearch } from './list-search.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { useList } from './use-list.ts';
import type { FilterChoice, FilterGroup, LineOf, RowSource } from './view.ts';
import { VirtualList } from './virtual-list.tsx';
import '../base/base.css';
import './list.css';

export interface ListPaneProps {
  readonly words: ListWords;
  readonly base: BaseWords;
  readonly title: string;
  /** Undefined until the base is read. */
  readonly rows: RowSource | undefined;
  /** Lists of another key have nothing in common: another view, filter, order or query. */
  readonly listKey: string;
  readonly lineOf: LineOf;
  readonly onWindow: (first: number, end: number) => void;
  readonly query: string;
  /** What is searched by is being read or made. */
  readonly isPreparing: boolean;
  /** What is listed answers another query: Enter waits for the answer to this one. */
  readonly isStale: boolean;
  readonly onQuery: (query: string) => void;
  readonly filters: readonly FilterGroup[];
  readonly orders: readonly FilterChoice[];
  readonly onFilter: (choice: FilterChoice) => void;
  readonly onOrder: (choice: FilterChoice) => void;
  /** What is said where nothing is listed. */
  readonly none: ComponentChildren;
  /** The entry whose page is shown. */
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  /** Found beside the entries; each leads to its page. */
  readonly notes?: Pick<ListNotesProps, 'notes' | 'hrefOf'> & { readonly onOpen: (note: string) => void };
  readonly onNew: (name: string) => void;
  readonly importHref: string;
  /** Of all that there is. */
  readonly onExport: () => void;
  readonly bulk: { readonly [Deed in Exclude<keyof BulkDeeds, 'onClear'>]: (ids: readonly string[]) => void };
  readonly standing: (ids: ReadonlySet<string>) => { readonly areHidden: boolean; readonly canBin: boolean };
  readonly isBusy: boolean;
  /** Undo and its like, in the head. */
  readonly children?: ComponentChildren;
}

const NO_ROWS: RowSource = {
  length: 0,
  at: () => undefined,
  idAt: () => undefined,
  positionOf: () => -1,
};

/** As many as the dialog of merging has room for. */
const MOST_MERGED = 12;

/** A list of entries: searched, filtered, ordered, and what can be done with many of them at once. */
export function ListPane(props: ListPaneProps) {
  const { words, base, title, query, filters, bulk } = props;
  const pane = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const rows = props.rows ?? NO_ROWS;
  const list = useList(rows, props.listKey, {
    open: props.open,
    onOpen: props.onOpen,
    onBin: (ids) => bulk.onBin([...ids]),
  });
  const chosen = filters.flatMap(({ choices }) => choices.filter(({ isOn }) => isOn));
  const byNow = props.orders.find(({ isOn }) => isOn)?.label.text ?? '';
  const name = query.trim();
  const notes = props.notes?.notes ?? [];
  const toList = () => pane.current?.querySelector<HTMLElement>('[role=listbox], .list-notes a')?.focus();
  /** The query at which Enter was pressed before it had an answer: the press counts once it has. */
  const entered = useRef('');
  const openFirst = () => {
    const first = rows.idAt(0);
    if (props.isStale) entered.current = query;
    else if (name !== '' && first !== undefined) props.onOpen(first);
    else if (name !== '' && notes[0]) props.notes?.onOpen(notes[0].key);
  };
  const openNow = useRef(openFirst);
  openNow.current = openFirst;
  useEffect(() => {
    if (props.isStale || entered.current === '') return;
    const isAsked = entered.current === query;
    entered.current = '';
    if (isAsked) openNow.current();
  }, [props.isStale, query]);
  const of = (deed: (ids: readonly string[]) => void) => () => deed([...list.selected]);
  return (
    <section ref={pane} class={list.isPicking ? 'list-pane picking' : 'list-pane'} aria-label={title}>
      <header class="list-head">
        <div class="list-title">
          <h1 tabIndex={-1}>{title}</h1>
          {props.rows && <span class="count">{amount(words.lang, rows.length)}</span>}
          <span class="list-tools">
            {props.children}
            <a
              class="icon-button"
              href={props.importHref}
              aria-label={say(words, 'import')}
              title={say(words, 'import')}
            >
              <Icon name="import" />
            </a>
            <IconButton icon="export" label={say(words, 'export')} onPress={props.onExport} />
            <Button look="primary" icon="plus" onPress={() => props.onNew('')}>
              {say(words, 'new')}
            </Button>
          </span>
        </div>
        <ListSearch
          words={words}
          field={field}
          query={query}
          onQuery={props.onQuery}
          onDown={toList}
          onEnter={openFirst}
        />
        <div class="list-filters">
          {filters.length > 0 && (
            <ChoiceMenu label={say(words, 'filter')} icon="filter" groups={filters} onChoose={props.onFilter}>
              {say(words, 'filter')}
            </ChoiceMenu>
          )}
          {chosen.map((choice) => (
            <button
              key={choice.key}
              type="button"
              class="filter-chip on"
              aria-label={say(words, 'filter.drop', { name: choice.label.text })}
              onClick={() => props.onFilter(choice)}
            >
              <bdi lang={choice.label.lang}>{choice.label.text}</bdi>
              <Icon name="close" size={12} />
            </button>
          ))}
          {name === '' && (
            <span class="list-order">
              <ChoiceMenu
                label={say(words, 'order', { by: byNow })}
                groups={[{ label: say(words, 'order', { by: byNow }), choices: props.orders }]}
                onChoose={props.onOrder}
              >
                {byNow}
              </ChoiceMenu>
            </span>
          )}
        </div>
      </header>
      <p class="for-screen-readers" role="status">
        {statusOf(props, rows.length + notes.length)}
      </p>
      {!props.rows && <ListSkeleton />}
      {props.rows && rows.length + notes.length === 0 && <div class="list-none">{props.none}</div>}
      {rows.length > 0 && (
        <VirtualList
          label={title}
          count={rows.length}
          listKey={props.listKey}
          at={list.at}
          keyOf={(position) => rows.idAt(position) ?? String(position)}
          isSelected={(position) => list.selected.has(rows.idAt(position) ?? '')}
          isOpen={(position) => props.open !== undefined && rows.idAt(position) === props.open}
          onAct={list.act}
          onPress={list.press}
          onWindow={props.onWindow}
        >
          {(position) => {
            const row = rows.at(position);
            if (!row) return null;
            const isSelected = list.selected.has(row.id);
            return (
              <ListRowContents
                words={words}
                base={base}
                row={row}
                entity={props.lineOf(row.id)}
                isSelected={isSelected}
              />
            );
          }}
        </VirtualList>
      )}
      {props.rows && props.notes && notes.length > 0 && <ListNotes words={words} {...props.notes} />}
      {name !== '' && !props.isPreparing && (
        <div class="list-add">
          <Button look="quiet" icon="plus" onPress={() => props.onNew(name)}>
            {say(words, 'addNew', { name })}
          </Button>
        </div>
      )}
      {list.isPicking && (
        <BulkBar
          words={words}
          selected={list.selected.size}
          total={rows.length}
          canMerge={list.selected.size > 1 && list.selected.size <= MOST_MERGED}
          isBusy={props.isBusy}
          {...props.standing(list.selected)}
          onTag={of(bulk.onTag)}
          onMerge={of(bulk.onMerge)}
          onHide={of(bulk.onHide)}
          onShow={of(bulk.onShow)}
          onExport={of(bulk.onExport)}
          onBin={of(bulk.onBin)}
          onClear={() => {
            list.clear();
            toList();
          }}
        />
      )}
    </section>
  );
}

function statusOf({ words, rows, query, isPreparing }: ListPaneProps, found: number): string {
  const name = query.trim();
  if (!rows) return say(words, 'reading');
  if (name === '') return '';
  if (isPreparing) return say(words, 'searchPreparing');
  return found === 0 ? say(words, 'foundNone', { query: name }) : say(words, 'found', { count: found });
}
