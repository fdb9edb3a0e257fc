import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IconName } from '../icons/icon.tsx';
import { IconButton } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import './beside-menu.css';

/** Room between the menu and its button, and between it and the edge of the window; CSS pixels. */
const GAP = 4;
const EDGE = 8;

/**
 * A button with a menu beside it, under it or, where there is no room, over it. It stands in the window and not in the
 * list that its button scrolls in, which would cut it off; when that scrolls it follows.
 * @param children its items, told how to close it first: `close(true)` gives the focus back
 */
export function BesideMenu(props: {
  readonly icon: IconName;
  /** Names the button and the menu. */
  readonly label: string;
  /** For what it holds is not as usual. */
  readonly pressed?: boolean;
  /** Tab passes its button by. */
  readonly skipped?: boolean | undefined;
  readonly children: (close: (back: boolean) => void) => ComponentChildren;
}) {
  const { icon, label, pressed, skipped, children } = props;
  const [is, setIs] = useState<'closed' | 'open' | 'left'>('closed');
  const open = is === 'open';
  const place = useRef<HTMLSpanElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open || !menu.current || !place.current) return undefined;
    const { current: shown } = menu;
    const { current: button } = place;
    const follow = () => stand(shown, button.getBoundingClientRect());
    follow();
    const life = new AbortController();
    // What scrolls may hold the button.
    addEventListener('scroll', follow, { capture: true, signal: life.signal });
    addEventListener('resize', follow, { signal: life.signal });
    return () => life.abort();
  }, [open]);
  useLayoutEffect(() => {
    if (is === 'left') place.current?.querySelector('button')?.focus();
  }, [is]);
  const close = (back: boolean) => setIs(back ? 'left' : 'closed');
  return (
    <span ref={place} class="beside-menu">
      <IconButton
        icon={icon}
        label={label}
        opens="menu"
        open={open}
        skipped={skipped}
        {...(pressed === true && { pressed })}
        onPress={() => setIs(open ? 'closed' : 'open')}
      />
      {open && (
        <div ref={menu}>
          <Menu label={label} onClose={close}>
            {children(close)}
          </Menu>
        </div>
      )}
    </span>
  );
}

/** Its end edge at the button's, as far as the window has room. */
function stand(menu: HTMLElement, button: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const isRtl = getComputedStyle(menu).direction === 'rtl';
  const left = isRtl ? button.left : button.right - width;
  const under = button.bottom + GAP;
  const top = under + height > innerHeight - EDGE ? button.top - GAP - height : under;
  menu.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - EDGE - width))}px`;
  menu.style.top = `${Math.max(EDGE, top)}px`;
}
