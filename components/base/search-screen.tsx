import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { PageHead } from '../manager/page-head.tsx';
import { FoundRow } from './found-row.tsx';
import { NewEntryForm, type NewEntry } from './new-entry.tsx';
import { SearchBox } from './search-box.tsx';
import { FEWEST_LETTERS } from './search-list.ts';
import type { FoundView, TypeChoice } from './view.ts';
import './base.css';

export interface SearchScreenProps {
  readonly words: BaseWords;
  readonly query: string;
  /** Undefined until there is a first answer. */
  readonly found: readonly FoundView[] | undefined;
  /** What was found answers another query. */
  readonly isStale: boolean;
  /** The index is being read or made. */
  readonly isPreparing: boolean;
  /** What the reader made or changed, the latest first; undefined until it is read. */
  readonly yours: readonly FoundView[] | undefined;
  /** The name that is being added, and what it can be. */
  readonly adding?: { readonly name: string; readonly types: readonly TypeChoice[] } | undefined;
  readonly hrefOf: (id: string) => string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (found: FoundView) => void;
  readonly onAdd: (name: string) => void;
  readonly onAdded: (entry: NewEntry) => void;
  readonly onAddCancelled: () => void;
}

/** The first page of the manager: one box over everything, and what the reader made. */
export function SearchScreen(props: SearchScreenProps) {
  const { words, query, found, isPreparing, yours, adding } = props;
  const page = useRef<HTMLDivElement>(null);
  const wasAdding = useRef(false);
  useLayoutEffect(() => {
    // After "Cancel" the reader goes on where they were.
    if (wasAdding.current && !adding) page.current?.querySelector('input')?.focus();
    wasAdding.current = adding !== undefined;
  }, [adding]);
  const name = query.trim();
  const isAsked = [...name].length >= FEWEST_LETTERS;
  return (
    <div ref={page} class="base-page">
      <PageHead title={say(words, 'searchTitle')} lede={say(words, 'searchLede')} />
      <SearchBox
        words={words}
        large
        label={say(words, 'searchLabel')}
        query={query}
        found={adding ? [] : found}
        isStale={props.isStale}
        onQuery={props.onQuery}
        onChoose={props.onChoose}
        onAdd={adding ? undefined : props.onAdd}
      />
      <p class="base-quiet" role="status">
        {statusOf(props, isAsked, name)}
      </p>
      {adding && (
        <NewEntryForm
          key={adding.name}
          words={words}
          name={adding.name}
          types={adding.types}
          onAdd={props.onAdded}
          onCancel={props.onAddCancelled}
        />
      )}
      {!isAsked && !adding && yours && !isPreparing && (
        <section class="base-part">
          <h2>{say(words, 'yours')}</h2>
          {yours.length === 0 && <p class="base-quiet">{say(words, 'yoursNone')}</p>}
          <ul class="yours-list">
            {yours.map((one) => (
              <li key={one.key}>
                <a class="found-row" href={props.hrefOf(one.entity.id)}>
                  <FoundRow words={words} found={one} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function statusOf(
  { words, found, isPreparing, adding }: SearchScreenProps,
  isAsked: boolean,
  query: string,
): string {
  if (adding) return '';
  if (isPreparing) return say(words, 'searchPreparing');
  if (!isAsked) return say(words, 'searchHint');
  if (!found) return '';
  if (found.length > 0) return say(words, 'found', { count: found.length });
  return `${say(words, 'foundNone', { query })}. ${say(words, 'foundNoneText')}`;
}
