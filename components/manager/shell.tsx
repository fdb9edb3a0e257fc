import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** Sections of one group follow each other under its name; those without one come first. */
  readonly group?: string | undefined;
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
  /** What is shown takes the whole window and scrolls by itself, part by part. */
  readonly isFilled?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** The manager's frame: sections at the side, one of them shown. On a narrow window the side becomes a menu. */
export function Shell(props: ShellProps) {
  const { words, sections, current, place, foot, told, isFilled = false, children } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    setOpen(false);
    if (keepsFocus()) return;
    headingIn(main.current)?.focus({ preventScroll: true });
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
    headingIn(main.current)?.focus();
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
            {grouped(sections).map(([group, members], nth) => (
              <div key={group ?? ''} class="manager-group">
                {group !== undefined && <h2 id={`${id}-${nth}`}>{group}</h2>}
                <ul aria-labelledby={group === undefined ? undefined : `${id}-${nth}`}>
                  {members.map((section) => (
                    <SectionLink
                      key={section.id}
                      lang={words.lang}
                      section={section}
                      isCurrent={section.id === current}
                    />
                  ))}
                </ul>
              </div>
            ))}
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
      <main ref={main} class={isFilled ? 'manager-main filled' : 'manager-main'}>
        {children}
      </main>
      <p class="for-screen-readers" role="status">
        {told}
      </p>
    </div>
  );
}

function SectionLink(props: {
  readonly lang: ManagerWords['lang'];
  readonly section: Section;
  readonly isCurrent: boolean;
}) {
  const { id, label, icon, count } = props.section;
  return (
    <li>
      <a href={`#${id}`} aria-current={props.isCurrent ? 'page' : undefined}>
        <span class="section-glyph" data-icon={icon}>
          <Icon name={icon} />
        </span>
        <span>{label}</span>
        {count !== undefined && <span class="count">{amount(props.lang, count)}</span>}
      </a>
    </li>
  );
}

function grouped(sections: readonly Section[]) {
  return [...Map.groupBy(sections, ({ group }) => group)];
}

/** Whoever walks a list beside which each entry is shown goes on walking. */
function keepsFocus(): boolean {
  return document.activeElement?.closest('[data-keeps-focus]')?.checkVisibility() === true;
}

/** Of a list and what is shown beside it, or in its place, the latter's. */
function headingIn(main: HTMLElement | null): HTMLElement | undefined {
  const headings = [...(main?.querySelectorAll('h1') ?? [])].filter((one) => one.checkVisibility());
  return headings.at(-1);
}
