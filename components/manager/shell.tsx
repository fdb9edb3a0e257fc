import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ManagerWords } from '../../utils/wording/manager.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon, type IconName } from '../icons/icon.tsx';
import './shell.css';

/** One of the page's screens, as the sidebar lists it; `#id` is its address. */
export interface Section {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly count?: number | undefined;
}

export interface ShellProps {
  readonly words: ManagerWords;
  readonly sections: readonly Section[];
  /** Id of the section that is shown. */
  readonly current: string;
  /** What is shown, down to the page within the section: when it changes, its heading takes the focus. */
  readonly place: string;
  /** A line under "Only on this device": how much is stored, and when it was last backed up. */
  readonly foot?: string | undefined;
  /** Said to screen readers when it changes: how far work is, and what a press came to. */
  readonly told: string;
  readonly children: ComponentChildren;
}

/** The manager's frame: sections at the side, one of them shown. On a narrow window the side becomes a menu. */
export function Shell(props: ShellProps) {
  const { words, sections, current, place, foot, told, children } = props;
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    setOpen(false);
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    (event.currentTarget as HTMLElement).querySelector('button')?.focus();
  };
  const toContent = (event: Event) => {
    // The address says which section is shown: a link within the page must not change it.
    event.preventDefault();
    main.current?.querySelector('h1')?.focus();
  };
  return (
    <div class="manager">
      <header class="manager-side" onKeyDown={onKeyDown}>
        <a class="manager-skip" href={place} onClick={toContent}>
          {say(words, 'skip')}
        </a>
        <div class="manager-brand">
          <img src="/icons/on-48.png" width="22" height="22" alt="" />
          <span>Sidelight</span>
          <span class="manager-menu">
            <Button size="small" icon={open ? 'close' : 'all'} expanded={open} onPress={() => setOpen(!open)}>
              {say(words, 'menu')}
            </Button>
          </span>
        </div>
        <div class={open ? 'manager-sections open' : 'manager-sections'}>
          <nav aria-label={say(words, 'sections')}>
            <ul>
              {sections.map(({ id, label, icon, count }) => (
                <li key={id}>
                  <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                    <Icon name={icon} />
                    <span>{label}</span>
                    {count !== undefined && <span class="count">{amount(words.lang, count)}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="manager-foot">
            <p>
              <Icon name="lock" size={12} />
              {say(words, 'onDevice')}
            </p>
            {foot !== undefined && <p>{foot}</p>}
          </div>
        </div>
      </header>
      <main ref={main} class="manager-main">
        {children}
      </main>
      <p class="for-screen-readers" role="status">
        {told}
      </p>
    </div>
  );
}
