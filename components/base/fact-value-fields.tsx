import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { TextField } from '../controls/text-field.tsx';
import { Choice } from './choice.tsx';
import type { FactFormProps } from './fact-form.tsx';
import { languageOptions } from './languages.ts';
import { SearchBox } from './search-box.tsx';
import { FEWEST_LETTERS } from './search-list.ts';
import type { FactDraft, FoundView } from './view.ts';

type FieldsProps = Pick<FactFormProps, 'words' | 'draft' | 'tables' | 'find' | 'onDraft'> & {
  readonly wrong: (field: keyof FactDraft) => string | undefined;
};

/** The value by its type. */
export function FactValueFields(props: FieldsProps) {
  const { words, draft, tables, wrong, onDraft } = props;
  const field = (name: 'amount' | 'text' | 'date' | 'url' | 'lat' | 'lon', hint?: string) => (
    <TextField
      key={name}
      label={say(words, `form.${name}`)}
      value={draft[name]}
      error={wrong(name)}
      hint={hint}
      isAddress={name === 'url'}
      onInput={(text) => onDraft({ [name]: text })}
    />
  );
  switch (draft.type) {
    case 'quantity':
      return (
        <div class="form-fields">
          {field('amount')}
          <Choice
            label={say(words, 'form.unit')}
            value={draft.unit}
            onChange={(unit) => onDraft({ unit })}
            options={[
              { value: '', label: say(words, 'form.noUnit') },
              ...tables.units.map(({ key, label }) => ({ value: key, label: label.text, lang: label.lang })),
            ]}
          />
        </div>
      );
    case 'text':
      return (
        <div class="form-fields">
          {field('text')}
          <Choice
            label={say(words, 'form.language')}
            value={draft.lang}
            options={languageOptions(words.lang, [draft.lang])}
            onChange={(lang) => onDraft({ lang })}
          />
        </div>
      );
    case 'date':
      return <div class="form-fields">{field('date', say(words, 'form.dateHint'))}</div>;
    case 'link':
      return <div class="form-fields">{field('url')}</div>;
    case 'coordinates':
      return (
        <div class="form-fields">
          {field('lat')}
          {field('lon')}
        </div>
      );
    case 'entity':
      return <EntityField {...props} />;
  }
}

/** Another entry, searched for and chosen. */
function EntityField({ words, draft, wrong, find, onDraft }: FieldsProps) {
  const [found, setFound] = useState<readonly FoundView[]>();
  const query = draft.entityName;
  const isAsked = draft.entity === '' && [...query.trim()].length >= FEWEST_LETTERS;
  // Another function at every drawing; the query says when something else is looked for.
  const look = useRef(find);
  look.current = find;
  useEffect(() => {
    const life = new AbortController();
    setFound(undefined);
    if (isAsked)
      void look.current(query).then((answer) => {
        if (!life.signal.aborted) setFound(answer);
      });
    return () => life.abort();
  }, [query, isAsked]);
  return (
    <div class="form-fields">
      <SearchBox
        words={words}
        label={say(words, 'form.entity')}
        query={query}
        found={isAsked ? found : []}
        error={wrong('entity')}
        onQuery={(entityName) => onDraft({ entityName, entity: '' })}
        onChoose={({ entity }) => onDraft({ entity: entity.id, entityName: entity.name.text })}
      />
      {draft.entity !== '' && (
        <p class="base-quiet" role="status">
          {say(words, 'form.chosen', { name: draft.entityName })}
        </p>
      )}
    </div>
  );
}
