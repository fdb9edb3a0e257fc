import { amount } from '../../utils/wording/numbers.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { pieces, say } from '../../utils/wording/say.ts';
import { FoundNote } from '../base/found-note.tsx';
import { FoundRow } from '../base/found-row.tsx';
import { AddRow, Option } from '../base/search-box.tsx';
import type { SearchList } from '../base/search-list.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { isNote, type Found } from './found-order.ts';
import type { SearchNow } from './popup.tsx';

/** Ids within the popup, of which there is one. */
const LIST = 'popup-found';
const optionId = (nth: number) => `${LIST}-${String(nth)}`;

/** The box in which the whole base is searched; `/` leads to it from anywhere in the popup. */
export function SearchField(props: {
  readonly words: PopupWords;
  readonly query: string;
  readonly search: SearchList<Found>;
  readonly onQuery: (query: string) => void;
}) {
  const { words, query, search, onQuery } = props;
  const isOpen = search.total > 0;
  return (
    <div class="popup-search">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label={say(words, 'search')}
        aria-expanded={isOpen}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? optionId(search.current) : undefined}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={say(words, 'search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={search.onKeyDown}
      />
      {query === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <IconButton icon="close" label={say(words, 'clear')} onPress={() => onQuery('')} />
      )}
    </div>
  );
}

/** What was found, names before notes, and last the way to add what was typed. */
export function FoundPart(props: {
  readonly words: PopupWords;
  readonly search: SearchList<Found>;
  /** There is no answer yet, or one to another query. */
  readonly isStale: boolean;
  readonly standing: SearchNow['standing'];
}) {
  const { words, search, isStale, standing } = props;
  const { name, rows, total, current, list, press } = search;
  const names = rows.filter((row) => !isNote(row));
  const option = (row: Found, nth: number) => (
    <Option key={row.key} id={optionId(nth)} on={nth === current} onPress={() => press(nth)}>
      {isNote(row) ? (
        <FoundNote label={say(words, 'inNotes')} note={row} />
      ) : (
        <FoundRow words={words} found={row} />
      )}
      {nth === current && <kbd aria-hidden="true">↵</kbd>}
    </Option>
  );
  return (
    <div class="popup-body popup-found" aria-busy={isStale}>
      {!isStale && rows.length === 0 && <p class="popup-hint">{say(words, 'foundNone', { query: name })}</p>}
      {standing === 'preparing' && <p class="popup-hint">{say(words, 'searchPreparing')}</p>}
      {standing === 'failed' && (
        <p class="popup-hint" role="alert">
          {say(words, 'searchFailed')}
        </p>
      )}
      <ul ref={list} id={LIST} role="listbox" aria-label={say(words, 'search')} hidden={total === 0}>
        {names.length > 0 && (
          <li class="found-head" role="presentation">
            <span>{say(words, 'closest', { query: name })}</span>
            <span>{amount(words.lang, names.length)}</span>
          </li>
        )}
        {names.map(option)}
        {names.length < rows.length && (
          <li class="found-head" role="presentation">
            {say(words, 'inNotes')}
          </li>
        )}
        {rows.slice(names.length).map((row, nth) => option(row, names.length + nth))}
        {total > rows.length && (
          <>
            {rows.length > 0 && <li class="found-rule" role="presentation" />}
            <Option
              id={optionId(rows.length)}
              on={current === rows.length}
              onPress={() => press(rows.length)}
            >
              <AddRow words={words} name={name} hint={names.length > 0 ? say(words, 'addOr') : undefined} />
            </Option>
          </>
        )}
      </ul>
      <p class="for-screen-readers" role="status">
        {isStale ? '' : say(words, 'found', { count: rows.length })}
      </p>
    </div>
  );
}

/** Which keys do what, while something is searched. */
export function SearchFoot({ words }: { readonly words: PopupWords }) {
  return (
    <footer class="popup-foot popup-keys">
      {(['keys.choose', 'keys.open', 'keys.edit'] as const).map((key) => (
        <span key={key}>
          {pieces(words, key).map((piece) =>
            'text' in piece ? piece.text : <Keys key={piece.slot} of={key} />,
          )}
        </span>
      ))}
    </footer>
  );
}

function Keys({ of }: { readonly of: keyof typeof KEYS }) {
  return KEYS[of].map((key) => <kbd key={key}>{key}</kbd>);
}

const KEYS = { 'keys.choose': ['↑', '↓'], 'keys.open': ['↵'], 'keys.edit': ['Ctrl', '↵'] } as const;
