import { useEffect, useRef, useState } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { FactForm } from './fact-form.tsx';
import { FactRows, type FactDeeds } from './fact-rows.tsx';
import { HiddenList } from './hidden-list.tsx';
import { readDraft, type DraftErrors } from './read-draft.ts';
import { useBack } from './use-back.ts';
import type { FactDraft, FactGroup, FactInput, FactLine, FactTables, FoundView } from './view.ts';

export interface FactsPartProps extends Omit<FactDeeds, 'onEdit'> {
  readonly words: BaseWords;
  readonly facts: readonly FactGroup[];
  readonly hidden: readonly FactLine[];
  readonly tables: FactTables;
  /** The address leads here: the heading is shown, and has the focus. */
  readonly isWanted?: boolean;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  /** Without a line the fact is a new one. */
  readonly onSave: (input: FactInput, line: FactLine | undefined) => void;
  readonly onShow: (line: FactLine) => void;
}

/** What is being written; it stays as it is whatever comes from elsewhere. */
interface Editing {
  readonly line?: FactLine;
  readonly draft: FactDraft;
  readonly errors: DraftErrors;
}

/** The facts as a table, each of which can be changed in its place. */
export function FactsPart(props: FactsPartProps) {
  const { words, facts, hidden, tables, isWanted = false, find, onSave, onShow } = props;
  const part = useRef<HTMLElement>(null);
  const goBack = useBack(part);
  const [editing, setEditing] = useState<Editing>();
  useKeptFocus(part, 'tbody');
  // After the frame around has given the page's own heading the focus, as it does for every new address.
  useEffect(() => {
    const heading = isWanted ? part.current?.querySelector('h2') : undefined;
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [isWanted]);
  const close = () => {
    goBack(editing?.line?.key ?? 'add');
    setEditing(undefined);
  };
  const save = () => {
    if (!editing) return;
    const read = readDraft(editing.draft, words.lang);
    if (!read.ok) return setEditing({ ...editing, errors: read.errors });
    onSave(read.input, editing.line);
    return close();
  };
  const form = editing && (
    <FactForm
      key={editing.line?.key ?? 'add'}
      words={words}
      label={editing.line?.label}
      isBeside={editing.line?.isOwn === false}
      draft={editing.draft}
      errors={editing.errors}
      tables={tables}
      find={find}
      onDraft={(change) =>
        setEditing(
          (now) => now && { ...now, draft: { ...now.draft, ...change }, errors: without(now, change) },
        )
      }
      onSave={save}
      onCancel={close}
    />
  );
  const key = editing?.line?.key;
  const isInPlace = facts.some(({ lines }) => lines.some((line) => line.key === key));
  return (
    <section ref={part} class="base-part entity-facts">
      <h2 tabIndex={-1}>{say(words, 'facts')}</h2>
      {facts.length === 0 && <p class="base-quiet">{say(words, 'noFacts')}</p>}
      {facts.length > 0 && (
        <table class="fact-table">
          <thead>
            <tr>
              {(['fact', 'value', 'asOf', 'source', 'by'] as const).map((column) => (
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
            <FactRows
              key={group.key}
              {...props}
              group={group}
              editing={isInPlace ? key : undefined}
              form={form}
              onEdit={(line) => setEditing({ line, draft: line.draft, errors: {} })}
            />
          ))}
        </table>
      )}
      {editing && !isInPlace && form}
      {!editing && (
        <div class="part-foot" data-key="add">
          <Button
            look="quiet"
            icon="plus"
            onPress={() => setEditing({ draft: emptyDraft(words.lang), errors: {} })}
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
function without({ errors }: Editing, change: Partial<FactDraft>): DraftErrors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in change)));
}

function emptyDraft(lang: string): FactDraft {
  return {
    property: '',
    newProperty: '',
    type: 'quantity',
    amount: '',
    unit: '',
    text: '',
    lang,
    date: '',
    url: '',
    lat: '',
    lon: '',
    entity: '',
    entityName: '',
    asOf: '',
    asOfKind: 'reference',
    sourceTitle: '',
    sourceUrl: '',
    sourcePublisher: '',
    sourcePublished: '',
  };
}
