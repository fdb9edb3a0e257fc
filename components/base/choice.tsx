import { useId } from 'preact/hooks';
import { Select, type SelectOption } from '../controls/select.tsx';

/** A list of choices under its name. */
export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly error?: string | undefined;
  readonly onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div class="form-choice">
      <label for={id}>{props.label}</label>
      <Select id={id} options={props.options} value={props.value} onChange={props.onChange} />
      {props.error !== undefined && (
        <p class="error" role="alert">
          {props.error}
        </p>
      )}
    </div>
  );
}
