import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons/icon.tsx';
import './button.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `primary` is ink: one in a view. `quiet` has no edge. */
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: IconName;
  readonly disabled?: boolean;
}

export function Button({ children, onPress, look = 'plain', size = 'medium', icon, disabled }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look} ${size}`}
      disabled={disabled === true}
      onClick={() => onPress()}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  /** Read by screen readers and shown as the tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  /** For buttons that stay pressed. */
  readonly pressed?: boolean;
  readonly narrow?: boolean;
  readonly disabled?: boolean;
}

export function IconButton({ icon, label, onPress, pressed, narrow, disabled }: IconButtonProps) {
  return (
    <button
      type="button"
      class={narrow ? 'icon-button narrow' : 'icon-button'}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled === true}
      onClick={() => onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
