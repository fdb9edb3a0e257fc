import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons/icon.tsx';
import './button.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `primary` is ink: one in a view. `quiet` has no edge. `danger` takes something away. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** Read by screen readers in place of the words, where several buttons have the same. */
  readonly label?: string;
  /** For buttons that open a part of the page: whether it is open. */
  readonly expanded?: boolean;
}

export function Button(props: ButtonProps) {
  const { children, onPress, look = 'plain', size = 'medium', icon, disabled, label, expanded } = props;
  return (
    <button
      type="button"
      class={`button ${look} ${size}`}
      aria-label={label}
      aria-expanded={expanded}
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
  /** For buttons that open something, and whether it is open. */
  readonly opens?: 'menu' | 'region';
  readonly open?: boolean;
  /** For buttons that stay pressed. */
  readonly pressed?: boolean;
  readonly narrow?: boolean;
  readonly disabled?: boolean;
  /** The key that does the same. */
  readonly shortcut?: string;
  /** Tab passes it by: it is reached otherwise. */
  readonly skipped?: boolean | undefined;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, onPress, opens, open, pressed, narrow, disabled, shortcut, skipped } = props;
  return (
    <button
      type="button"
      class={narrow ? 'icon-button narrow' : 'icon-button'}
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      aria-haspopup={opens === 'menu' ? 'menu' : undefined}
      aria-expanded={opens && open === true}
      disabled={disabled === true}
      tabIndex={skipped === true ? -1 : undefined}
      onClick={() => onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
