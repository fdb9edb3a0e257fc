import { Icon } from '../icons/icon.tsx';
import './select.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly lang?: string;
  /** Options of one group stand under its name; those of a group follow each other. */
  readonly group?: string;
}

export interface SelectProps<Value extends string> {
  readonly id: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The browser's own list of choices under our look; a `<label for>` names it. */
export function Select<Value extends string>({ id, options, value, onChange }: SelectProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <span class="select">
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {grouped(options).map(([group, members]) => {
          const shown = members.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ));
          return group === undefined ? (
            shown
          ) : (
            <optgroup key={group} label={group}>
              {shown}
            </optgroup>
          );
        })}
      </select>
      <Icon name="down" size={14} />
    </span>
  );
}

function grouped<Value extends string>(
  options: readonly SelectOption<Value>[],
): (readonly [group: string | undefined, members: readonly SelectOption<Value>[]])[] {
  return [...Map.groupBy(options, ({ group }) => group)];
}
