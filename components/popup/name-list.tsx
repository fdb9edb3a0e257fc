import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { NameRow, type NameOnPage } from './name-row.tsx';

export interface NameListProps {
  readonly words: PopupWords;
  readonly names: readonly NameOnPage[];
  /** Id of the heading above the list. */
  readonly labelledBy: string;
  /** `nth` counts the mentions of a name from 0. */
  readonly onJump: (name: NameOnPage, nth: number) => void;
}

/** The names in reading order; up and down walk the rows, and one of them is in the order of Tab. */
export function NameList({ words, names, labelledBy, onJump }: NameListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const visited = useRef(new Map<string, number>());

  // Where the popup opens the focus is nowhere yet; rows that arrive later take it from nobody.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) rowsOf(list.current)[0]?.focus();
  }, []);

  const jump = (name: NameOnPage, index: number) => {
    const key = keyOf(name);
    // A page that changed may hold the name less often than before.
    const nth = (visited.current.get(key) ?? 0) % Math.max(1, name.positions.length);
    visited.current.set(key, nth + 1);
    setAt(index);
    onJump(name, nth);
  };
  const walk = (event: KeyboardEvent) => {
    const target = rowTarget(event.key, at, names.length);
    if (target === null) return;
    event.preventDefault();
    setAt(target);
    rowsOf(list.current)[target]?.focus();
  };
  return (
    <ul ref={list} class="name-list" aria-labelledby={labelledBy} onKeyDown={walk}>
      {names.map((name, index) => (
        <li key={keyOf(name)}>
          <NameRow
            words={words}
            name={name}
            stop={index === Math.min(at, names.length - 1)}
            onJump={() => jump(name, index)}
          />
        </li>
      ))}
    </ul>
  );
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.name-row') ?? [])];
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
