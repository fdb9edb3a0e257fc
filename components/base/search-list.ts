import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundView } from './view.ts';

/** Letters from which on something is searched. */
export const FEWEST_LETTERS = 2;

export interface SearchListProps<Row = FoundView> {
  readonly query: string;
  /** Undefined until there is an answer to this query. */
  readonly found: readonly Row[] | undefined;
  /** What is listed answers another query: Enter waits for the answer to this one. */
  readonly isStale?: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (found: Row) => void;
  /** Ctrl+Enter; the same as Enter where there is no other way to open something. */
  readonly onEdit?: ((found: Row) => void) | undefined;
  /** The last row adds what was typed; absent where only something known may be chosen. */
  readonly onAdd?: ((name: string) => void) | undefined;
}

/** The rows under a search box, and how the keys of the box walk them. */
export interface SearchList<Row = FoundView> {
  /** What was typed, as a name. */
  readonly name: string;
  readonly isAsked: boolean;
  readonly rows: readonly Row[];
  /** With the row that adds. */
  readonly total: number;
  readonly current: number;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly press: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The focus stays in the box: arrows move a row that is current, Enter presses it, Esc empties the box. */
export function useSearchList<Row>(props: SearchListProps<Row>): SearchList<Row> {
  const { query, found, isStale = false, onQuery, onChoose, onEdit, onAdd } = props;
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const name = query.trim();
  const isAsked = [...name].length >= FEWEST_LETTERS;
  const rows = isAsked ? (found ?? []) : [];
  const total = rows.length + Number(isAsked && onAdd !== undefined);
  const current = Math.min(at, total - 1);
  /** The query at which Enter was pressed before it had an answer: the press counts once it has. */
  const entered = useRef<{ readonly query: string; readonly edits: boolean } | undefined>(undefined);
  const hasAnswer = total > 0 && found !== undefined && !isStale;
  useEffect(() => setAt(0), [query]);
  useLayoutEffect(() => {
    list.current?.querySelectorAll('[role=option]')[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const press = (row: number, edits = false) => {
    const chosen = rows[row];
    if (chosen) (edits && onEdit ? onEdit : onChoose)(chosen);
    else if (row < total) onAdd?.(name);
  };
  const pressNow = useRef(press);
  pressNow.current = press;
  useEffect(() => {
    const { current: waiting } = entered;
    if (!hasAnswer || waiting?.query !== query) return;
    entered.current = undefined;
    pressNow.current(0, waiting.edits);
  }, [hasAnswer, query]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event, current, total);
    const edits = event.ctrlKey || event.metaKey;
    // The last key of a word that is still being composed chooses among spellings, and nothing here.
    if (event.isComposing) return;
    if (target !== null) setAt(target);
    else if (event.key === 'Enter' && hasAnswer) press(current, edits);
    else if (event.key === 'Enter' && isAsked) entered.current = { query, edits };
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { name, isAsked, rows, total, current, list, press, onKeyDown };
}

function targetOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, at: number, total: number) {
  if (ctrlKey || metaKey || altKey || total === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % total;
  if (key === 'ArrowUp') return (at - 1 + total) % total;
  return null;
}
