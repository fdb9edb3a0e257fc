import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Icon } from '../icons/icon.tsx';
import { FoundRow } from './found-row.tsx';
import type { FoundView } from './view.ts';

export interface SearchBoxProps {
  readonly words: BaseWords;
  readonly label: string;
  readonly query: string;
  /** Undefined until there is an answer to this query. */
  readonly found: readonly FoundView[] | undefined;
  /** What is listed answers another query: Enter waits for the answer to this one. */
  readonly isStale?: boolean;
  readonly error?: string | undefined;
  readonly large?: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (found: FoundView) => void;
  /** The last row adds what was typed; absent where only something known may be chosen. */
  readonly onAdd?: ((name: string) => void) | undefined;
}

/** Letters from which on something is searched. */
export const FEWEST_LETTERS = 2;

/** One box over all names; what is found is listed under it. The focus stays in the box, arrows walk the list. */
export function SearchBox(props: SearchBoxProps) {
  const {
    words,
    label,
    query,
    found,
    error,
    isStale = false,
    large = false,
    onQuery,
    onChoose,
    onAdd,
  } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const name = query.trim();
  const isAsked = [...name].length >= FEWEST_LETTERS;
  const rows = isAsked ? (found ?? []) : [];
  const total = rows.length + Number(isAsked && onAdd !== undefined);
  const current = Math.min(at, total - 1);
  /** The query at which Enter was pressed before it had an answer: the press counts once it has. */
  const entered = useRef('');
  const hasAnswer = total > 0 && found !== undefined && !isStale;
  useEffect(() => setAt(0), [query]);
  useLayoutEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const press = (row: number) => {
    const chosen = rows[row];
    if (chosen) onChoose(chosen);
    else if (row < total) onAdd?.(name);
  };
  const pressNow = useRef(press);
  pressNow.current = press;
  useEffect(() => {
    if (!hasAnswer || entered.current !== query) return;
    entered.current = '';
    pressNow.current(0);
  }, [hasAnswer, query]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event, current, total);
    if (target !== null) setAt(target);
    else if (event.key === 'Enter' && hasAnswer) press(current);
    else if (event.key === 'Enter' && isAsked) entered.current = query;
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class={large ? 'search-box large' : 'search-box'}>
      <label class={large ? 'for-screen-readers' : undefined} for={id}>
        {label}
      </label>
      <span class="search-field">
        <Icon name="search" />
        <input
          id={id}
          type="text"
          role="combobox"
          aria-expanded={total > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={total > 0 ? `${id}-${current}` : undefined}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          placeholder={large ? label : undefined}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </span>
      {error !== undefined && (
        <p id={`${id}-error`} class="error" role="alert">
          <Icon name="warn" size={14} />
          {error}
        </p>
      )}
      <ul
        ref={list}
        id={`${id}-list`}
        class="found-list"
        role="listbox"
        aria-label={label}
        hidden={total === 0}
      >
        {rows.map((row, nth) => (
          <Option key={row.key} id={`${id}-${nth}`} on={nth === current} onPress={() => press(nth)}>
            <FoundRow words={words} found={row} />
          </Option>
        ))}
        {isAsked && onAdd && (
          <Option id={`${id}-${rows.length}`} on={current === rows.length} onPress={() => onAdd(name)}>
            <span class="found-add">
              <Icon name="plus" />
            </span>
            <span class="found-words">
              <span class="found-name">{say(words, 'addNew', { name })}</span>
            </span>
          </Option>
        )}
      </ul>
    </div>
  );
}

function Option(props: {
  readonly id: string;
  readonly on: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <li
      id={props.id}
      class="found-row"
      role="option"
      aria-selected={props.on}
      // The focus stays in the box.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => props.onPress()}
    >
      {props.children}
    </li>
  );
}

function targetOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, at: number, total: number) {
  if (ctrlKey || metaKey || altKey || total === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % total;
  if (key === 'ArrowUp') return (at - 1 + total) % total;
  return null;
}
