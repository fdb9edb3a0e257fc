import type { ComponentChildren } from 'preact';
import './checkbox.css';

export interface CheckboxProps {
  readonly checked: boolean;
  readonly children: ComponentChildren;
  /** Said at the end of the row: how many names a pack has. */
  readonly aside?: ComponentChildren;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Checkbox({ checked, children, aside, onChange, disabled }: CheckboxProps) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
      {aside !== undefined && <small>{aside}</small>}
    </label>
  );
}
