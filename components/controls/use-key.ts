import { useEffect, useRef } from 'preact/hooks';

/** Calls when a key is pressed alone where nothing is being written; letters count in either case. */
export function useKey(key: string, onKey: () => void): void {
  const heard = useRef(onKey);
  heard.current = onKey;
  useEffect(() => {
    const life = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!isKey(event, key)) return;
      event.preventDefault();
      heard.current();
    };
    addEventListener('keydown', pressed, { signal: life.signal });
    return () => life.abort();
  }, [key]);
}

/** On a keyboard of other letters it is the key in the same place. */
function isKey(event: KeyboardEvent, key: string): boolean {
  return event.key.toUpperCase() === key || event.code === `Key${key}`;
}
