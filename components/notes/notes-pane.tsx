import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ListWords } from '../../utils/wording/list.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { ListSearch } from '../list/list-search.tsx';
import { SelectionBar } from '../list/selection-bar.tsx';
import { useList } from '../list/use-list.ts';
import { VirtualList } from '../list/virtual-list.tsx';
import { NoteFilters, type NoteFiltersProps } from './note-filters.tsx';
import { NoteRowContents } from './note-row.tsx';
import type { NoteRows } from './view.ts';

type OfMany = (ids: readonly string[]) => void;

export interface NotesPaneProps extends NoteFiltersProps {
  readonly words: NotesWords;
  readonly list: ListWords;
  /** Undefined until the notes are read. */
  readonly rows: NoteRows | undefined;
  /** Lists of another key have nothing in common. */
  readonly listKey: string;
  readonly query: string;
  /** Words are still being taken in: what is listed is part of what will be found. */
  readonly isPreparing: boolean;
  readonly onQuery: (query: string) => void;
  /** What is said where nothing is listed. */
  readonly none: ComponentChildren;
  /** The note that is shown beside. */
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly importHref: string;
  /** Of all that there is. */
  readonly onExport: () => void;
  readonly bulk: {
    readonly onTag: OfMany;
    readonly onBin: OfMany;
    readonly onExport: OfMany;
  };
  readonly isBusy: boolean;
  /** Undo and its like, in the head. */
  readonly children?: ComponentChildren;
}

const NO_ROWS: NoteRows = { length: 0, at: () => undefined, idAt: () => undefined, positionOf: () => -1 };

/** The list of notes: searched, narrowed, ordered, and what can be done with many of them at once. */
export function NotesPane(props: NotesPaneProps) {
  const { words, list: listWords, query, bulk } = props;
  const pane = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const rows = props.rows ?? NO_ROWS;
  const list = useList(rows, props.listKey, {
    open: props.open,
    onOpen: props.onOpen,
    onBin: (ids) => bulk.onBin([...ids]),
  });
  const toList = () => pane.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  const openFirst = () => {
    const first = rows.idAt(0);
    if (query.trim() !== '' && first !== undefined) props.onOpen(first);
  };
  const of = (deed: OfMany) => () => deed([...list.selected]);
  const title = say(words, 'title');
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
            <Button look="primary" icon="plus" onPress={props.onNew}>
              {say(words, 'new')}
            </Button>
          </span>
        </div>
        <ListSearch
          words={listWords}
          label={say(words, 'search')}
          field={field}
          query={query}
          onQuery={props.onQuery}
          onDown={toList}
          onEnter={openFirst}
        />
        <NoteFilters {...props} />
      </header>
      <p class="for-screen-readers" role="status">
        {statusOf(props, rows.length)}
      </p>
      {!props.rows && <Skeleton />}
      {props.rows && rows.length === 0 && <div class="list-none">{props.none}</div>}
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
          onWindow={() => undefined}
        >
          {(position) => {
            const row = rows.at(position);
            return row && <NoteRowContents words={words} row={row} isSelected={list.selected.has(row.id)} />;
          }}
        </VirtualList>
      )}
      {list.isPicking && (
        <SelectionBar
          words={listWords}
          selected={list.selected.size}
          total={rows.length}
          isBusy={props.isBusy}
          onClear={() => {
            list.clear();
            toList();
          }}
        >
          <IconButton
            icon="tag"
            label={say(listWords, 'bulk.tag')}
            disabled={props.isBusy}
            onPress={of(bulk.onTag)}
          />
          <IconButton
            icon="export"
            label={say(words, 'export')}
            disabled={props.isBusy}
            onPress={of(bulk.onExport)}
          />
          <IconButton
            icon="trash"
            label={say(listWords, 'bulk.bin')}
            disabled={props.isBusy}
            onPress={of(bulk.onBin)}
          />
        </SelectionBar>
      )}
    </section>
  );
}

function statusOf({ words, list, rows, query, isPreparing }: NotesPaneProps, found: number): string {
  const asked = query.trim();
  if (!rows) return say(words, 'reading');
  if (asked === '') return '';
  if (isPreparing) return say(list, 'searchPreparing');
  return found === 0 ? say(list, 'foundNone', { query: asked }) : say(list, 'found', { count: found });
}

/** Rows to come, in their places. */
function Skeleton() {
  return (
    <div class="list-skeleton" aria-hidden="true">
      {Array.from({ length: 12 }, (_, nth) => (
        <div key={nth} class="list-row">
          <span class="row-pick" />
          <span class="kind-tile" />
          <span class="row-names line-skeleton" />
          <span class="row-line line-skeleton" />
        </div>
      ))}
    </div>
  );
}
