import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Anchor {
  readonly element: Element;
  readonly top: number;
  readonly focused: Element | null;
}

/**
 * Keeps what the reader is at where it is while the list around it is put in another order: the row with the focus,
 * else the open one if it is in sight. To be called while the list is drawn; `order` says when it is another.
 */
export function useAnchor(list: RefObject<HTMLElement | null>, order: string): void {
  const before = useRef(order);
  const anchor = useRef<Anchor | undefined>(undefined);
  // Taken before the rows move: the document is still as it was.
  if (before.current !== order) anchor.current = anchorIn(list.current);
  useLayoutEffect(() => {
    before.current = order;
    const { element, top, focused } = anchor.current ?? {};
    anchor.current = undefined;
    if (!list.current || !element?.isConnected || top === undefined) return;
    // Browsers take the focus from an element that is put elsewhere.
    if (focused instanceof HTMLElement && document.activeElement !== focused)
      focused.focus({ preventScroll: true });
    list.current.scrollTop += element.getBoundingClientRect().top - top;
  }, [order, list]);
}

function anchorIn(list: HTMLElement | null): Anchor | undefined {
  if (!list) return undefined;
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  const element = focused ?? list.querySelector('.panel-name.open');
  if (!element) return undefined;
  const { top, bottom } = element.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  const isSeen = bottom > box.top && top < box.bottom;
  return isSeen ? { element, top, focused } : undefined;
}
