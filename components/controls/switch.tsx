import './switch.css';

export interface SwitchProps {
  readonly on: boolean;
  /** What is switched, for screen readers. */
  readonly label: string;
  /** "On" or "Off", written beside the switch: its state is never told by colour alone. */
  readonly word?: string;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
}

export function Switch({ on, label, word, onChange, disabled }: SwitchProps) {
  return (
    <span class="switch-row">
      {word !== undefined && <span aria-hidden="true">{word}</span>}
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={label}
        disabled={disabled === true}
        onClick={() => onChange(!on)}
      />
    </span>
  );
}
