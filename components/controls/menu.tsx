import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './menu.css';

export interface MenuProps {
  readonly label: string;
  readonly children: ComponentChildren;
  /** `back`: the focus was in the menu, and belongs to what opened it. */
  readonly onClose: (back: boolean) => void;
}

/** A menu that has the focus while it is open. Arrows walk it; Esc and Tab close it, and so does a press beside it. */
export function Menu({ label, children, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    itemsOf(menu.current)[0]?.focus({ preventScroll: true });
    const pressed = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) close.current(false);
    };
    // Before the press becomes a click: the one on the menu's own button opens it no second time.
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const target = targetOf(event.key, at, items.length);
    if (target !== null) items[target]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={menu} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

/** Items that belong together under a line that says how. */
export function MenuGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="menu-group" role="group" aria-label={label}>
      <span class="menu-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

export interface MenuItemProps {
  /** A glyph in front of the words. */
  readonly glyph: ComponentChildren;
  readonly children: ComponentChildren;
  /** The key that does the same without the menu. */
  readonly shortcut?: string;
  /** For what is on or off. */
  readonly checked?: boolean;
  readonly onPress: () => void;
}

export function MenuItem({ glyph, children, shortcut, checked, onPress }: MenuItemProps) {
  return (
    <button
      type="button"
      class="menu-item"
      role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={checked}
      tabIndex={-1}
      aria-keyshortcuts={shortcut}
      onClick={() => onPress()}
    >
      {glyph}
      <span>{children}</span>
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
}

function targetOf(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (Math.max(at, 0) - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
