import { useCallback, useRef, useState } from 'preact/hooks';

/** Milliseconds: what is said within them is said in one breath, and the same sentence twice is said twice. */
const BREATH = 100;

/** What is said to screen readers. Of two sentences at once neither takes the other's place. */
export function useTold() {
  const [told, setTold] = useState('');
  const waiting = useRef<string[]>([]);
  const tell = useCallback((text: string): void => {
    waiting.current.push(text);
    if (waiting.current.length > 1) return;
    setTold('');
    setTimeout(() => setTold(waiting.current.splice(0).join(' ')), BREATH);
  }, []);
  return { told, tell };
}
