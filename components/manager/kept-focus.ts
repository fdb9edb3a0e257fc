import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose rows move, change and go. A row that is moved loses the focus in every browser; so
 * does a button that is pressed and then disabled, or whose row is gone: the focus stays beside where it was.
 * @param rows a selector of the rows within the list
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, rows: string): void {
  const last = useRef<{ readonly element: HTMLElement; readonly row: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const within = list.current;
    if (!within) return undefined;
    const seen = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return;
      const row = [...within.querySelectorAll(rows)].findIndex((each) => each.contains(target));
      last.current = { element: target, row };
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      // Where it went nowhere the row was moved, or is gone.
      if (relatedTarget !== null) last.current = undefined;
    };
    within.addEventListener('focusin', seen);
    within.addEventListener('focusout', left);
    return () => {
      within.removeEventListener('focusin', seen);
      within.removeEventListener('focusout', left);
    };
  }, [list, rows]);
  useLayoutEffect(() => {
    const { element, row } = last.current ?? {};
    const { activeElement } = document;
    if (!element || row === undefined || !list.current) return;
    const isDisabled = element.matches(':disabled');
    if (
      activeElement !== document.body &&
      activeElement !== null &&
      !(activeElement === element && isDisabled)
    )
      return;
    const beside = isDisabled ? element.parentElement?.querySelector<HTMLElement>(ENABLED) : undefined;
    const all = list.current.querySelectorAll<HTMLElement>(rows);
    const inPlace = all[Math.min(row, all.length - 1)]?.querySelector<HTMLElement>(ENABLED);
    (element.isConnected && !isDisabled ? element : (beside ?? inPlace))?.focus();
  });
}

/**
 * Where one step of some work takes the place of another, the button that led there is gone: the heading over it takes
 * the focus, if nothing else has it.
 */
export function useFocusBack(within: RefObject<HTMLElement | null>, step: string | undefined): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    const isFirst = shown.current === undefined || shown.current === step;
    shown.current = step;
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.matches(':disabled') === true;
    if (!isFirst && isLost) within.current?.querySelector<HTMLElement>('h1, h2[tabindex]')?.focus();
  }, [within, step]);
}

const ENABLED = 'a[href], button:enabled, input:enabled, select:enabled';
