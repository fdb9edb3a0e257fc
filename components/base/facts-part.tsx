import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { useDesk } from './desk.ts';
import { emptyDraft } from './empty-draft.ts';
import { FactForm } from './fact-form.tsx';
import { FactRows, type FactDeeds } from './fact-rows.tsx';
import { HiddenList } from './hidden-list.tsx';
import { readDraft, type DraftErrors } from './read-draft.ts';
import { useBack } from './use-back.ts';
import type { FactDraft, FactGroup, FactInput, FactLine } from './view.ts';

export interface FactsPartProps extends FactDeeds {
  readonly facts: readonly FactGroup[];
  readonly hidden: readonly FactLine[];
  /** The address leads here: the heading is shown, and has the focus. */
  readonly isWanted?: boolean;
  readonly onAdd: (input: FactInput) => void;
  readonly onShow: (line: FactLine) => void;
}

/** A new fact as it is being written; it stays as it is whatever comes from elsewhere. */
interface Adding {
  readonly draft: FactDraft;
  readonly errors: DraftErrors;
}

/** The facts as a table, each of which is changed in its place. */
export function FactsPart(props: FactsPartProps) {
  const { facts, hidden, isWanted = false, onAdd, onShow } = props;
  const { words, tables, find } = useDesk();
  const part = useRef<HTMLElement>(null);
  const goBack = useBack(part);
  const [adding, setAdding] = useState<Adding>();
  useKeptFocus(part, 'tbody');
  // After the frame around has given the page's own heading the focus, as it does for every new address.
  useEffect(() => {
    const heading = isWanted ? part.current?.querySelector('h2') : undefined;
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [isWanted]);
  const close = () => {
    goBack('add');
    setAdding(undefined);
  };
  const save = () => {
    if (!adding) return;
    const read = readDraft(adding.draft, words.lang);
    if (!read.ok) return setAdding({ ...adding, errors: read.errors });
    onAdd(read.input);
    return close();
  };
  return (
    <section ref={part} class="base-part entity-facts">
      <h2 tabIndex={-1} class="for-screen-readers">
        {say(words, 'facts')}
      </h2>
      {facts.length === 0 && <p class="base-quiet">{say(words, 'noFacts')}</p>}
      {facts.length > 0 && (
        <table class="fact-table">
          <thead>
            <tr>
              {(['fact', 'value', 'asOf', 'source'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(words, `col.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span class="for-screen-readers">{say(words, 'col.deeds')}</span>
              </th>
            </tr>
          </thead>
          {facts.map((group) => (
            <FactRows key={group.key} {...props} group={group} />
          ))}
        </table>
      )}
      {adding ? (
        <FactForm
          words={words}
          draft={adding.draft}
          errors={adding.errors}
          tables={tables}
          find={find}
          onDraft={(change) =>
            setAdding(
              (now) => now && { draft: { ...now.draft, ...change }, errors: without(now.errors, change) },
            )
          }
          onSave={save}
          onCancel={close}
        />
      ) : (
        <div class="part-foot" data-key="add">
          <Button
            look="quiet"
            icon="plus"
            onPress={() => setAdding({ draft: emptyDraft(words.lang), errors: {} })}
          >
            {say(words, 'addFact')}
          </Button>
        </div>
      )}
      <HiddenList
        words={words}
        title={say(words, 'hiddenFacts', { count: hidden.length })}
        rows={hidden.map((line) => ({
          key: line.key,
          text: { text: line.label, lang: words.lang },
          onShow: () => onShow(line),
        }))}
      />
    </section>
  );
}

/** A field that is being corrected is no longer wrong. */
function without(errors: DraftErrors, change: Partial<FactDraft>): DraftErrors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in change)));
}
