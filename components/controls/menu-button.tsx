import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../icons/icon.tsx';
import { IconButton } from './button.tsx';
import { Menu, MenuItem } from './menu.tsx';
import './menu-button.css';

export interface MenuChoice {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  /** The key that does the same without the menu. */
  readonly shortcut?: string;
}

export interface MenuButtonProps {
  /** Names the button and the menu. */
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** Three dots, if nothing else is given. */
  readonly icon?: IconName;
}

/** A button that opens a menu under it; the focus comes back to it when that closes. */
export function MenuButton({ label, choices, icon = 'more' }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // Under the last row of a page there may be no room for it.
    if (open) place.current?.querySelector('.menu')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) place.current?.querySelector('button')?.focus();
  };
  return (
    <span ref={place} class="menu-button">
      <IconButton icon={icon} label={label} opens="menu" open={open} onPress={() => setOpen(!open)} />
      {open && (
        <Menu label={label} onClose={close}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.label}
              glyph={<Icon name={choice.icon} />}
              {...(choice.shortcut !== undefined && { shortcut: choice.shortcut })}
              onPress={() => {
                close(true);
                choice.onPress();
              }}
            >
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      )}
    </span>
  );
}
