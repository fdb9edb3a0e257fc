import { AS_OF_KINDS } from '../../utils/facts/statement.ts';
import { say } from '../../utils/wording/say.ts';
import { Value } from '../facts/value.tsx';
import { Icon } from '../icons/icon.tsx';
import { Cell } from './cell.tsx';
import { CellInput } from './cell-input.tsx';
import { useDesk } from './desk.ts';
import { EntityCell } from './entity-cell.tsx';
import { FactDate } from './fact-date.tsx';
import { fieldsOf, wholeOf } from './fact-fields.ts';
import { wrongIn } from './read-whole.ts';
import type { FieldsAtWork } from './use-fields.ts';
import type { FactLine, FieldsEdit, Outcome, WholeDraft } from './view.ts';

export interface FactCellProps {
  readonly line: FactLine;
  readonly onSave: (line: FactLine, edit: FieldsEdit) => Promise<Outcome>;
}

/** The fields in which a value of each type is written in its place; unit and language are among the rest. */
const VALUE_FIELDS = {
  quantity: ['amount'],
  text: ['text'],
  date: ['date'],
  link: ['url'],
  coordinates: ['lat', 'lon'],
  entity: ['entity', 'entityName'],
} as const satisfies Record<WholeDraft['type'], readonly (keyof WholeDraft)[]>;

/** What a fact says, changed in its place. */
export function ValueCell({ line, onSave }: FactCellProps) {
  const { words } = useDesk();
  const { said, draft, label, slot } = line;
  return (
    <Cell
      id={`${slot}/value`}
      label={label}
      stored={fieldsOf(draft)}
      check={(fields) => wrongIn(words, wholeOf(fields))}
      save={(edit) => onSave(line, edit)}
      editor={(work) => <ValueEditor line={line} work={work} />}
    >
      {said.value.type === 'link' ? <b>{said.value.url}</b> : <Value lang={words.lang} value={said.value} />}
    </Cell>
  );
}

function ValueEditor({ line, work }: { readonly line: FactLine; readonly work: FieldsAtWork }) {
  const { words, tables } = useDesk();
  const { type, unit, lang } = line.draft;
  if (type === 'entity') return <EntityCell work={work} />;
  const sign = type === 'quantity' && tables.units.find(({ key }) => key === unit)?.label.text;
  return (
    <span class="cell-fields">
      {VALUE_FIELDS[type].map((field) => (
        <CellInput
          key={field}
          work={work}
          field={field}
          label={say(words, `form.${field}`)}
          lang={field === 'text' ? lang : undefined}
          isAddress={field === 'url'}
        />
      ))}
      {sign && <span class="unit">{sign}</span>}
    </span>
  );
}

/** Of when it is, changed in its place: with nothing written it has no date. */
export function AsOfCell({ line, isOld, onSave }: FactCellProps & { readonly isOld: boolean }) {
  const { words } = useDesk();
  const { said, draft, label, slot } = line;
  const typed = (work: FieldsAtWork) => (asOf: string) => {
    const [known, , unknown] = AS_OF_KINDS;
    const isDated = work.fields['asOfKind'] !== unknown;
    const asOfKind = asOf.trim() === '' ? unknown : isDated ? undefined : known;
    work.type({ asOf, ...(asOfKind && { asOfKind }) });
  };
  return (
    <Cell
      id={`${slot}/asOf`}
      label={`${label}: ${say(words, 'col.asOf')}`}
      stored={fieldsOf(draft)}
      check={(fields) => wrongIn(words, wholeOf(fields))}
      save={(edit) => onSave(line, edit)}
      inWords={(field, text) => (field === 'asOf' ? text : '')}
      editor={(work) => (
        <CellInput
          isShort
          work={work}
          field="asOf"
          label={say(words, 'form.asOf')}
          placeholder="2024-05-31"
          onType={typed(work)}
        />
      )}
    >
      <span class={isOld ? 'fact-when old' : 'fact-when'}>
        <FactDate words={words} said={said} />
        {isOld && <Icon name="clock" size={12} />}
      </span>
    </Cell>
  );
}
