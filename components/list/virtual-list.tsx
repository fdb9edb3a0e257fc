import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listAct, type ListAct } from './list-keys.ts';
import { scrollFor, windowOf } from './window-of.ts';
import './list.css';

/** CSS pixels, as `list.css` has it. */
const ROW_HEIGHT = 50;

export interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** Another list is shown from its beginning: the one before had another address. */
  readonly listKey: string;
  /** The current row. */
  readonly at: number;
  readonly keyOf: (position: number) => string;
  readonly isSelected: (position: number) => boolean;
  /** It is the one whose page is shown. */
  readonly isOpen: (position: number) => boolean;
  readonly onAct: (act: ListAct) => void;
  readonly onPress: (position: number, event: MouseEvent) => void;
  /** Which rows are drawn: what they say beyond their names is asked for. */
  readonly onWindow: (first: number, end: number) => void;
  readonly children: (position: number) => ComponentChildren;
}

/**
 * A list of any length of which the rows in view are drawn. The focus is the list's own and the current row is named
 * by it, so that no row which comes or goes takes the focus along; the current row is drawn wherever it is.
 * A browser takes at most some 17 million pixels of height (Firefox), which is 350,000 rows.
 */
export function VirtualList(props: VirtualListProps) {
  const { label, count, listKey, at, keyOf, isSelected, isOpen, onAct, onPress, onWindow, children } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const { first, end } = windowOf(seen.top, seen.height, ROW_HEIGHT, count);
  const look = () => {
    const { scrollTop: top = 0, clientHeight: height = 0 } = box.current ?? {};
    setSeen((was) => (was.top === top && was.height === height ? was : { top, height }));
  };
  useLayoutEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    look();
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    look();
  }, [listKey]);
  const shownAt = useRef(at);
  useLayoutEffect(() => {
    const list = box.current;
    if (!list || shownAt.current === at) return;
    shownAt.current = at;
    list.scrollTop = scrollFor(at, list.scrollTop, list.clientHeight - PADDING_END, ROW_HEIGHT);
    look();
  }, [at]);
  const told = useRef(onWindow);
  told.current = onWindow;
  useEffect(() => told.current(first, end), [first, end, count, listKey]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(seen.height / ROW_HEIGHT) - 1);
    const act = listAct(event, at, count, page);
    if (!act) return;
    event.preventDefault();
    onAct(act);
  };
  const rowId = (position: number) => `${id}-${position}`;
  const drawn = Array.from({ length: end - first }, (_, nth) => first + nth);
  if (at < first) drawn.unshift(at);
  else if (at >= end && at < count) drawn.push(at);
  return (
    <div
      ref={box}
      class="virtual-list"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={count > 0 ? rowId(at) : undefined}
      tabIndex={0}
      data-keeps-focus=""
      onScroll={look}
      onKeyDown={onKeyDown}
    >
      <div class="virtual-rows" role="presentation" style={{ blockSize: `${count * ROW_HEIGHT}px` }}>
        {drawn.map((position) => (
          <div
            key={keyOf(position)}
            id={rowId(position)}
            class={rowClass(position === at, isOpen(position))}
            role="option"
            aria-selected={isSelected(position)}
            aria-current={isOpen(position) ? 'page' : undefined}
            aria-setsize={count}
            aria-posinset={position + 1}
            style={{ insetBlockStart: `${position * ROW_HEIGHT}px` }}
            onClick={(event) => onPress(position, event)}
          >
            {children(position)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The bar over the end of the list hides no row that the keys come to. */
const PADDING_END = 64;

function rowClass(isAt: boolean, isOpen: boolean): string {
  return ['list-row', isAt ? 'at' : '', isOpen ? 'open' : ''].join(' ').trim();
}
