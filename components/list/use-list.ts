import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListAct } from './list-keys.ts';
import { everything, extended, kept, NOTHING, toggled, type Selection } from './selection.ts';
import type { NamedRows } from './view.ts';

export interface ListUse {
  /** The current row. */
  readonly at: number;
  readonly selected: ReadonlySet<string>;
  readonly isPicking: boolean;
  readonly act: (act: ListAct) => void;
  readonly press: (position: number, event: MouseEvent) => void;
  readonly clear: () => void;
}

/** Milliseconds: letters typed within them are one beginning of a name. */
const ONE_WORD = 700;

/**
 * Which row is current and which are selected, by their ids: what comes and goes around them moves neither.
 * @param listKey another one is another list: nothing of it is selected, and its first row is current
 */
export function useList(
  rows: NamedRows,
  listKey: string,
  on: {
    /** The entry whose page is shown: its row becomes the current one, wherever it was opened from. */
    readonly open: string | undefined;
    readonly onOpen: (id: string) => void;
    readonly onBin: (ids: ReadonlySet<string>) => void;
  },
): ListUse {
  const [current, setCurrent] = useState({ listKey, id: '', at: 0 });
  const [chosen, setChosen] = useState({ listKey, selection: NOTHING });
  const typed = useRef({ text: '', when: 0 });
  const found = current.listKey === listKey ? rows.positionOf(current.id) : 0;
  const at = Math.max(0, Math.min(found < 0 ? current.at : found, rows.length - 1));
  // Of a hundred thousand that are selected it is looked up once for each change of the list, not at each drawing.
  const selection = useMemo(
    () => (chosen.listKey === listKey ? kept(chosen.selection, (id) => rows.positionOf(id) >= 0) : NOTHING),
    [chosen, listKey, rows],
  );

  const goTo = (to: number) => setCurrent({ listKey, id: rows.idAt(to) ?? '', at: to });
  const choose = (next: Selection) => setChosen({ listKey, selection: next });
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (shown.current === on.open) return;
    const to = on.open === undefined ? -1 : rows.positionOf(on.open);
    // One that is not in this list may be in the next.
    if (to >= 0 || on.open === undefined) shown.current = on.open;
    if (to >= 0) setCurrent({ listKey, id: on.open ?? '', at: to });
  }, [on.open, rows, listKey]);
  const toggle = (position: number) => {
    const id = rows.idAt(position);
    if (id !== undefined) choose(toggled(selection, id));
  };
  const open = (position: number) => {
    const id = rows.idAt(position);
    if (id !== undefined) on.onOpen(id);
  };
  const clear = () => choose(NOTHING);
  const type = (letter: string) => {
    const now = performance.now();
    const goesOn = typed.current.text !== '' && now - typed.current.when < ONE_WORD;
    typed.current = { text: (goesOn ? typed.current.text : '') + letter.toLowerCase(), when: now };
    const to = beginning(rows, typed.current.text, goesOn ? at : at + 1);
    if (to !== undefined) goTo(to);
  };
  const act = (asked: ListAct): void => {
    // Whoever does something else in between begins another word.
    if (asked.does !== 'type') typed.current = { text: '', when: 0 };
    switch (asked.does) {
      case 'go':
        return goTo(asked.to);
      case 'extend':
        choose(extended(selection, rows, at, asked.to));
        return goTo(asked.to);
      case 'toggle':
        return toggle(at);
      case 'all':
        return choose(everything(rows, selection));
      case 'clear':
        return clear();
      case 'open':
        return open(at);
      case 'bin':
        return selection.ids.size > 0 ? on.onBin(selection.ids) : undefined;
      case 'type':
        return type(asked.letter);
    }
  };
  const press = (position: number, event: MouseEvent) => {
    const onBox = event.target instanceof Element && event.target.closest('[data-box]') !== null;
    goTo(position);
    if (event.shiftKey) choose(extended(selection, rows, at, position));
    else if (onBox || event.ctrlKey || event.metaKey) toggle(position);
    else open(position);
  };
  return { at, selected: selection.ids, isPicking: selection.ids.size > 0, act, press, clear };
}

/** The next row, from there on and around, whose name begins so. */
function beginning(rows: NamedRows, typed: string, from: number): number | undefined {
  for (let step = 0; step < rows.length; step += 1) {
    const at = (from + step) % rows.length;
    if (rows.at(at)?.name.text.toLowerCase().startsWith(typed)) return at;
  }
  return undefined;
}
