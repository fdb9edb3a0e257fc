import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Choice } from './choice.tsx';
import { useDesk } from './desk.ts';
import { emptyDraft, emptyQualifier, qualifiersIn, qualifiersText } from './empty-draft.ts';
import { FactValueFields } from './fact-value-fields.tsx';
import type { FieldsAtWork } from './use-fields.ts';
import type { QualifierDraft } from './view.ts';
import { Wrong } from './wrong.tsx';

/** What narrows a fact: the ethnic group of a share, the neighbour of a border. */
export function Qualifiers({ work }: { readonly work: FieldsAtWork }) {
  const { words, tables, find } = useDesk();
  const all = qualifiersIn({ qualifiers: work.fields['qualifiers'] ?? '' });
  const put = (qualifiers: readonly QualifierDraft[]) =>
    work.type({ qualifiers: qualifiersText(qualifiers) });
  const change = (at: number, to: Partial<QualifierDraft>) =>
    put(all.map((one, place) => (place === at ? { ...one, ...to } : one)));
  const nameOf = (key: string) =>
    tables.properties.find((one) => one.key === key)?.label.text ?? say(words, 'qualifier.new');
  const choose = (at: number, property: string) => {
    const known = tables.properties.find(({ key }) => key === property);
    change(at, { property, ...(known && { type: known.type, unit: known.unit ?? '' }) });
  };
  return (
    <fieldset class="form-source">
      <legend>{say(words, 'qualifiers')}</legend>
      {all.map((one, at) => (
        <div key={at} class="qualifier">
          <Choice
            label={say(words, 'qualifier.property')}
            value={one.property}
            onChange={(property) => choose(at, property)}
            options={[
              { value: '', label: say(words, 'form.choose') },
              ...tables.properties.map(({ key, label }) => ({
                value: key,
                label: label.text,
                lang: label.lang,
              })),
            ]}
          />
          <FactValueFields
            words={words}
            draft={{ ...emptyDraft(words.lang), ...one }}
            tables={tables}
            find={find}
            wrong={() => undefined}
            onDraft={(to) => change(at, to)}
          />
          <IconButton
            icon="trash"
            label={say(words, 'qualifier.removeOf', { what: nameOf(one.property) })}
            onPress={() => put(all.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <Wrong text={work.errors['qualifiers']} />
      <div>
        <Button
          size="small"
          look="quiet"
          icon="plus"
          onPress={() => put([...all, emptyQualifier(words.lang)])}
        >
          {say(words, 'qualifier.add')}
        </Button>
      </div>
    </fieldset>
  );
}
