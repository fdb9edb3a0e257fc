import type { ComponentChildren } from 'preact';
import './radio.css';

export interface RadioProps {
  /** The same for all of which one is taken. */
  readonly name: string;
  readonly checked: boolean;
  readonly children: ComponentChildren;
  /** Said at the end of the row. */
  readonly aside?: ComponentChildren;
  readonly disabled?: boolean | undefined;
  readonly onChoose: () => void;
}

/** One of several choices under each other; the browser moves among them by the arrow keys. */
export function Radio({ name, checked, children, aside, disabled, onChoose }: RadioProps) {
  return (
    <label class="radio">
      <input
        type="radio"
        name={name}
        checked={checked}
        disabled={disabled === true}
        onChange={(event) => event.currentTarget.checked && onChoose()}
      />
      <span>{children}</span>
      {aside !== undefined && <small>{aside}</small>}
    </label>
  );
}
