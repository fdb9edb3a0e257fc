import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FoundWords } from '../../utils/wording/found.ts';
import { say } from '../../utils/wording/say.ts';
import { Icon } from '../icons/icon.tsx';
import { FoundRow } from './found-row.tsx';
import { useSearchList, type SearchListProps } from './search-list.ts';

export interface SearchBoxProps extends SearchListProps {
  readonly words: FoundWords;
  readonly label: string;
  readonly error?: string | undefined;
}

/** One box over all names; what is found is listed under it. The focus stays in the box, arrows walk the list. */
export function SearchBox(props: SearchBoxProps) {
  const { words, label, query, error, onQuery, onAdd } = props;
  const id = useId();
  const { name, isAsked, rows, total, current, list, press, onKeyDown } = useSearchList(props);
  return (
    <div class="search-box">
      <label for={id}>{label}</label>
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
          <Option id={`${id}-${rows.length}`} on={current === rows.length} onPress={() => press(rows.length)}>
            <AddRow words={words} name={name} />
          </Option>
        )}
      </ul>
    </div>
  );
}

/** A row of what was found, under the box that has the focus. */
export function Option(props: {
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

/** What stands in the last row: what was typed can be added. */
export function AddRow(props: {
  readonly words: FoundWords;
  readonly name: string;
  /** What else may come of it. */
  readonly hint?: string | undefined;
}) {
  const { words, name, hint } = props;
  return (
    <>
      <span class="found-add">
        <Icon name="plus" />
      </span>
      <span class="found-words">
        <span class="found-name">{say(words, 'addNew', { name })}</span>
        {hint !== undefined && <span class="found-key">{hint}</span>}
      </span>
    </>
  );
}
