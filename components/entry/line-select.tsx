import { Icon } from '../icons/icon.tsx';
import type { SelectOption } from '../controls/select.tsx';

/** A list of choices in a group whose outline it shares, as wide as its short word; the browser's own list opens. */
export function LineSelect<Value extends string>(props: {
  readonly label: string;
  /** In place of the chosen option's own words. */
  readonly short?: string | undefined;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly wrong?: string | undefined;
  readonly onChange: (value: Value) => void;
}) {
  const { label, short, options, value, wrong, onChange } = props;
  const chosen = options.find((option) => option.value === value);
  const choose = (picked: string) => {
    const option = options.find((one) => one.value === picked);
    if (option) onChange(option.value);
  };
  return (
    <span class="line-select">
      <span aria-hidden="true">
        <bdi lang={short === undefined ? chosen?.lang : undefined}>{short ?? chosen?.label ?? ''}</bdi>
      </span>
      <Icon name="down" size={12} />
      <select
        aria-label={label}
        title={label}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
