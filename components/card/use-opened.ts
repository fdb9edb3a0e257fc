import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Copied } from './card-props.ts';

/** What stands open in the card, of which there is one at a time. */
export type Opened =
  | { readonly what: 'why' }
  | { readonly what: 'menu' }
  | { readonly what: 'copy'; readonly of: Copied };

export interface OpenedDeeds {
  readonly opened: Opened | undefined;
  /** Once a menu was opened the card shrinks no more: the pointer that pressed in it would stand outside. */
  readonly isStill: boolean;
  readonly open: (opened: Opened) => void;
  /** Opens it, or closes it where it is open. */
  readonly toggle: (opened: Opened) => void;
  /** `back`: the focus goes back to what opened it. */
  readonly close: (back: boolean) => void;
}

/** What is open in the card and who opened it. Another `name` closes what was opened for the one before. */
export function useOpened(card: RefObject<HTMLElement | null>, name: string): OpenedDeeds {
  const [opened, setOpened] = useState<Opened>();
  const [isStill, setStill] = useState(false);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    setOpened(undefined);
    setStill(false);
  }, [name]);
  const open = (next: Opened) => {
    // A menu that opens another has given the focus back by then.
    const { activeElement } = document;
    opener.current = card.current?.contains(activeElement) ? activeElement : null;
    setOpened(next);
    if (next.what !== 'why') setStill(true);
  };
  return {
    opened,
    isStill,
    open,
    toggle: (next) => (same(opened, next) ? setOpened(undefined) : open(next)),
    close: (back) => {
      setOpened(undefined);
      if (!back) return;
      const button = opener.current?.isConnected ? opener.current : null;
      const other = card.current?.querySelector('.card-footer [aria-haspopup]');
      const to = button?.matches('button') ? button : other;
      if (to instanceof HTMLElement) to.focus();
    },
  };
}

function same(one: Opened | undefined, other: Opened): boolean {
  if (one?.what !== other.what) return false;
  return one.what !== 'copy' || other.what !== 'copy' || one.of === other.of;
}
