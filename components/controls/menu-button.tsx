import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { Menu } from './menu.tsx';
import './menu-button.css';

export interface MenuButtonProps {
  /** Names the button and the menu. */
  readonly label: string;
  /** The items; `close` is for them to call once they are pressed. */
  readonly items: (close: () => void) => ComponentChildren;
}

/** Three dots that open a menu under them; the focus comes back to them when it closes. */
export function MenuButton({ label, items }: MenuButtonProps) {
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
      <IconButton icon="more" label={label} opens="menu" open={open} onPress={() => setOpen(!open)} />
      {open && (
        <Menu label={label} onClose={close}>
          {items(() => close(true))}
        </Menu>
      )}
    </span>
  );
}
