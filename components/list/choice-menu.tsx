import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Menu, MenuGroup, MenuItem } from '../controls/menu.tsx';
import { Icon, type IconName } from '../icons/icon.tsx';
import '../controls/menu-button.css';
import type { FilterChoice, FilterGroup } from './view.ts';

export interface ChoiceMenuProps {
  /** Names the menu. */
  readonly label: string;
  /** What stands on its button. */
  readonly children: ComponentChildren;
  readonly icon?: IconName;
  readonly groups: readonly FilterGroup[];
  readonly onChoose: (choice: FilterChoice) => void;
}

/** A button with a menu of things that are on or off. It closes after a choice, and the button has the focus again. */
export function ChoiceMenu({ label, children, icon, groups, onChoose }: ChoiceMenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (open) place.current?.querySelector('.menu')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) place.current?.querySelector('button')?.focus();
  };
  return (
    <span ref={place} class="menu-button choice-menu">
      <button
        type="button"
        class="filter-chip"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon name={icon} size={14} />}
        {children}
        {!icon && <Icon name="down" size={14} />}
      </button>
      {open && (
        <Menu label={label} onClose={close}>
          {groups.map((group) => (
            <MenuGroup key={group.label} label={group.label}>
              {group.choices.map((choice) => (
                <MenuItem
                  key={choice.key}
                  glyph={<span class="menu-check">{choice.isOn && <Icon name="check" />}</span>}
                  checked={choice.isOn}
                  onPress={() => {
                    close(true);
                    onChoose(choice);
                  }}
                >
                  <bdi lang={choice.label.lang}>{choice.label.text}</bdi>
                  {choice.count !== undefined && <span class="menu-count"> {choice.count}</span>}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </Menu>
      )}
    </span>
  );
}
