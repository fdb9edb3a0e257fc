import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to where a form was opened.
 * @returns to be called, when the form closes, with the `data-key` of the row or the foot that opened it
 */
export function useBack(part: RefObject<HTMLElement | null>): (key: string) => void {
  const back = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (back.current === undefined) return;
    const key = CSS.escape(back.current);
    back.current = undefined;
    part.current?.querySelector<HTMLElement>(`[data-key="${key}"] button`)?.focus();
  });
  return (key) => {
    back.current = key;
  };
}
