import { useId, useState } from 'preact/hooks';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import type { DraftErrors } from '../base/read-draft.ts';
import { NEW_PROPERTY, type FactDraft, type FactTables, type FoundView } from '../base/view.ts';
import { IconButton } from '../controls/button.tsx';
import type { EntryFact } from './entry-view.ts';
import { FactDetails } from './fact-details.tsx';
import { EntityValue, FactValue } from './fact-value.tsx';
import { LineInput } from './line-input.tsx';
import { LineSelect } from './line-select.tsx';
import { WrongLine } from './wrong-line.tsx';

export interface EntryFactBoxProps {
  readonly words: EntryWords;
  readonly fact: EntryFact;
  readonly errors: DraftErrors;
  readonly tables: FactTables;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  readonly onDraft: (change: Partial<FactDraft>) => void;
  readonly onRemove: () => void;
}

const OF_VALUE = ['property', 'newProperty', 'amount', 'text', 'date', 'url', 'lat', 'lon'] as const;
const OF_SOURCE = ['asOf', 'sourceTitle'] as const;
const OF_DETAILS = ['sourceUrl', 'sourcePublished'] as const;

/** One fact: what it says on the first line, of when and from where on the second, the rest on demand. */
export function EntryFactBox({ words, fact, errors, tables, find, onDraft, onRemove }: EntryFactBoxProps) {
  const id = useId();
  const { draft, label } = fact;
  const [isOpen, setOpen] = useState(false);
  const hasDetails = isOpen || OF_DETAILS.some((field) => errors[field] !== undefined);
  const idOf = (field: keyof FactDraft) => (errors[field] === undefined ? undefined : `${id}-${field}`);
  const wrongOf = (fields: readonly (keyof FactDraft)[]) =>
    fields.flatMap((field) => {
      const error = errors[field];
      return error === undefined
        ? []
        : [<WrongLine key={field} id={`${id}-${field}`} text={say(words, `wrong.${error}`)} />];
    });
  const what = label || draft.newProperty || propertyLabel(draft, tables) || say(words, 'form.property');
  return (
    <div class="entry-box" role="group" aria-label={what}>
      <div class={draft.type === 'entity' ? 'fact-line wide' : 'fact-line'}>
        {label === '' ? (
          <LineSelect
            label={say(words, 'form.property')}
            value={draft.property}
            wrong={idOf('property')}
            onChange={(property) => onDraft({ property, ...typeOf(property, tables) })}
            options={[
              { value: '', label: say(words, 'form.choose') },
              { value: NEW_PROPERTY, label: say(words, 'form.newProperty') },
              ...tables.properties.map((one) => ({
                value: one.key,
                label: one.label.text,
                lang: one.label.lang,
              })),
            ]}
          />
        ) : (
          <span class="fact-label">{label}</span>
        )}
        {draft.type !== 'entity' && (
          <FactValue words={words} draft={draft} tables={tables} idOf={idOf} onDraft={onDraft} />
        )}
        <IconButton icon="close" label={say(words, 'takeAway', { what })} onPress={onRemove} />
      </div>
      {draft.property === NEW_PROPERTY && (
        <div class="fact-line whole">
          <LineInput
            label={say(words, 'form.newLabel')}
            value={draft.newProperty}
            wrong={idOf('newProperty')}
            onInput={(newProperty) => onDraft({ newProperty })}
          />
        </div>
      )}
      {draft.type === 'entity' && (
        <EntityValue
          words={words}
          draft={draft}
          tables={tables}
          find={find}
          onDraft={onDraft}
          wrong={errors.entity && say(words, `wrong.${errors.entity}`)}
        />
      )}
      {wrongOf(OF_VALUE)}
      <div class="source-line">
        <LineInput
          label={say(words, draft.asOfKind === 'publication' ? 'asOf.publication' : 'form.asOf')}
          value={draft.asOfKind === 'undated' ? '' : draft.asOf}
          wrong={idOf('asOf')}
          onInput={(asOf) => onDraft({ asOf, asOfKind: kindOfDate(asOf, draft) })}
        />
        <LineInput
          label={say(words, 'sourceLine')}
          value={draft.sourceTitle}
          wrong={idOf('sourceTitle')}
          onInput={(sourceTitle) => onDraft({ sourceTitle })}
        />
        <IconButton
          icon="link"
          label={say(words, 'moreOfFact', { what })}
          opens="region"
          open={hasDetails}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      {wrongOf(OF_SOURCE)}
      {hasDetails && (
        <FactDetails words={words} isNew={label === ''} draft={draft} errors={errors} onDraft={onDraft} />
      )}
    </div>
  );
}

/** What is written is a day on which it was true, until the reader says otherwise; without one it is undated. */
function kindOfDate(asOf: string, { asOfKind }: FactDraft): FactDraft['asOfKind'] {
  if (asOf.trim() === '') return 'undated';
  return asOfKind === 'undated' ? 'reference' : asOfKind;
}

/** What values of a known property mostly are. */
function typeOf(key: string, { properties }: FactTables): Partial<FactDraft> {
  const known = properties.find((one) => one.key === key);
  return known ? { type: known.type, unit: known.unit ?? '' } : {};
}

function propertyLabel({ property }: FactDraft, { properties }: FactTables): string | undefined {
  return properties.find(({ key }) => key === property)?.label.text;
}
