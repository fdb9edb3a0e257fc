import { useId } from 'preact/hooks';
import type { FieldsAtWork } from './use-fields.ts';
import { Wrong } from './wrong.tsx';

/** One line to write in, within a cell; its name is heard, not seen. */
export function CellInput(props: {
  readonly work: FieldsAtWork;
  readonly field: string;
  readonly label: string;
  readonly lang?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Runs from left to right in every language. */
  readonly isAddress?: boolean;
  /** As narrow as a date. */
  readonly isShort?: boolean;
  /** What is written along with it. */
  readonly onType?: (text: string) => void;
}) {
  const { work, field, label, isAddress = false, onType = (text) => work.type({ [field]: text }) } = props;
  const id = useId();
  const wrong = work.errors[field];
  return (
    <span class={props.isShort ? 'cell-field short' : 'cell-field'}>
      <input
        type="text"
        aria-label={label}
        value={work.fields[field] ?? ''}
        lang={props.lang}
        placeholder={props.placeholder}
        dir={isAddress ? 'ltr' : 'auto'}
        autocomplete="off"
        spellcheck={!isAddress}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : id}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <Wrong id={id} text={wrong} />
    </span>
  );
}
