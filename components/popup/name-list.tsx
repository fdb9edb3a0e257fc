import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { arrowTarget } from '../controls/roving.ts';
import { NameRow, type Hiding, type NameOnPage } from './name-row.tsx';

export interface NameListProps {
  readonly words: PopupWords;
  readonly names: readonly NameOnPage[];
  readonly host: string;
  /** Names the list. */
  readonly label: string;
  /** `nth` counts the mentions of a name from 0. */
  readonly onJump: (name: NameOnPage, nth: number) => void;
  readonly onOpenEntry: (id: string) => void;
  readonly onHide: (name: NameOnPage, where: Hiding) => void;
}

/**
 * The names in reading order. Up and down walk the rows, left and right what can be done in one; of all rows the one
 * walked to is in the order of Tab.
 */
export function NameList({ words, names, host, label, onJump, onOpenEntry, onHide }: NameListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const visited = useRef(new Map<string, number>());
  const held = useRef(false);
  const walkedTo = useRef(at);
  walkedTo.current = at;

  // Where the popup opens the focus is nowhere yet; rows that arrive later take it from nobody.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) rowsOf(list.current)[0]?.focus();
  }, []);
  // The row that had the focus is no longer there, because its name was hidden: the one in its place has it.
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    const rows = rowsOf(list.current);
    rows[Math.min(walkedTo.current, rows.length - 1)]?.focus();
  }, [names]);

  const jump = (name: NameOnPage, index: number) => {
    const key = keyOf(name);
    // A page that changed may hold the name less often than before.
    const nth = (visited.current.get(key) ?? 0) % Math.max(1, name.positions.length);
    visited.current.set(key, nth + 1);
    setAt(index);
    onJump(name, nth);
  };
  const walk = (event: KeyboardEvent) => {
    const { target } = event;
    const row = target instanceof Element ? target.closest('.name-row') : null;
    const stops = [...(row?.querySelectorAll('button') ?? [])].filter((each) => !each.closest('.menu'));
    const stop = stops.findIndex((each) => each === target);
    if (stop < 0) return;
    const down = rowTarget(event.key, at, names.length);
    const along = down === null ? arrowTarget(event, stop, stops.length) : null;
    if (down === null && along === null) return;
    event.preventDefault();
    if (down !== null) {
      setAt(down);
      rowsOf(list.current)[down]?.focus();
    } else if (along !== null) stops[along]?.focus();
  };
  return (
    <ul
      ref={list}
      class="name-list"
      aria-label={label}
      onKeyDown={walk}
      onFocusIn={() => {
        held.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        held.current = relatedTarget === null;
      }}
    >
      {names.map((name, index) => (
        <li key={keyOf(name)} onFocusIn={() => setAt(index)}>
          <NameRow
            words={words}
            name={name}
            host={host}
            stop={index === Math.min(at, names.length - 1)}
            onJump={() => jump(name, index)}
            onOpen={() => onOpenEntry(name.entity.id)}
            onHide={(where) => onHide(name, where)}
          />
        </li>
      ))}
    </ul>
  );
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.name-main') ?? [])];
}

function keyOf({ entity, frame }: NameOnPage): string {
  return `${frame} ${entity.id}`;
}

function rowTarget(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
