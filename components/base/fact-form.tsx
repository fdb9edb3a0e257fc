import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { TextField } from '../controls/text-field.tsx';
import { AS_OF_KINDS } from '../../utils/facts/statement.ts';
import { Choice } from './choice.tsx';
import { EditForm } from './edit-form.tsx';
import { FactValueFields } from './fact-value-fields.tsx';
import type { DraftErrors } from './read-draft.ts';
import { NEW_PROPERTY, VALUE_TYPES, type FactDraft, type FactTables, type FoundView } from './view.ts';

export interface FactFormProps {
  readonly words: BaseWords;
  readonly draft: FactDraft;
  readonly errors: DraftErrors;
  readonly tables: FactTables;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  readonly onDraft: (change: Partial<FactDraft>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A new fact: what it says, of when, and from where. */
export function FactForm(props: FactFormProps) {
  const { words, draft, errors, tables, onDraft } = props;
  const wrong = (field: keyof FactDraft) => {
    const error = errors[field];
    return error && say(words, `wrong.${error}`);
  };
  return (
    <EditForm words={words} title={say(words, 'form.add')} onSave={props.onSave} onCancel={props.onCancel}>
      <div class="form-fields">
        <Choice
          label={say(words, 'form.property')}
          value={draft.property}
          error={wrong('property')}
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
        {draft.property === NEW_PROPERTY && (
          <TextField
            label={say(words, 'form.newLabel')}
            value={draft.newProperty}
            error={wrong('newProperty')}
            onInput={(newProperty) => onDraft({ newProperty })}
          />
        )}
        <Choice
          label={say(words, 'form.type')}
          value={draft.type}
          onChange={(type) => onDraft({ type })}
          options={VALUE_TYPES.map((type) => ({ value: type, label: say(words, `type.${type}`) }))}
        />
      </div>
      <FactValueFields {...props} wrong={wrong} />
      <div class="form-fields">
        <Choice
          label={say(words, 'form.asOfKind')}
          value={draft.asOfKind}
          onChange={(asOfKind) => onDraft({ asOfKind })}
          options={AS_OF_KINDS.map((kind) => ({ value: kind, label: say(words, `asOf.${kind}`) }))}
        />
        {draft.asOfKind !== 'undated' && (
          <TextField
            label={say(words, 'form.asOf')}
            value={draft.asOf}
            hint={say(words, 'form.dateHint')}
            error={wrong('asOf')}
            onInput={(asOf) => onDraft({ asOf })}
          />
        )}
      </div>
      <fieldset class="form-source">
        <legend>{say(words, 'form.source')}</legend>
        <p class="base-quiet">{say(words, 'form.sourceHint')}</p>
        <div class="form-fields">
          <TextField
            label={say(words, 'form.sourceTitle')}
            value={draft.sourceTitle}
            error={wrong('sourceTitle')}
            onInput={(sourceTitle) => onDraft({ sourceTitle })}
          />
          <TextField
            isAddress
            label={say(words, 'form.sourceUrl')}
            value={draft.sourceUrl}
            error={wrong('sourceUrl')}
            onInput={(sourceUrl) => onDraft({ sourceUrl })}
          />
          <TextField
            label={say(words, 'form.sourcePublisher')}
            value={draft.sourcePublisher}
            onInput={(sourcePublisher) => onDraft({ sourcePublisher })}
          />
          <TextField
            label={say(words, 'form.sourcePublished')}
            value={draft.sourcePublished}
            error={wrong('sourcePublished')}
            onInput={(sourcePublished) => onDraft({ sourcePublished })}
          />
        </div>
      </fieldset>
    </EditForm>
  );
}

/** What values of a known property mostly are. */
function typeOf(key: string, { properties }: FactTables): Partial<FactDraft> {
  const known = properties.find((one) => one.key === key);
  return known ? { type: known.type, unit: known.unit ?? '' } : {};
}
