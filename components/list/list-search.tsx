import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { Icon } from '../icons/icon.tsx';
import { isWriting } from './is-writing.ts';

export interface ListSearchProps {
  readonly words: ListWords;
  /** What is searched, where it is something else than names and notes. */
  readonly label?: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Down into the list. */
  readonly onDown: () => void;
  /** The first that is found. */
  readonly onEnter: () => void;
}

/** The box over a list. `/` comes to it from anywhere where nothing is written. */
export function ListSearch(props: ListSearchProps) {
  const { words, label = say(words, 'search'), field, query, onQuery, onDown, onEnter } = props;
  useEffect(() => {
    const life = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', pressed, { signal: life.signal });
    return () => life.abort();
  }, [field]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="list-search search-field" data-keeps-focus="">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="searchbox"
        aria-label={label}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={label}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}
