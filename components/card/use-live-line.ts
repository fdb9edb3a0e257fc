import { useCallback, useState } from 'preact/hooks';

/** What the card's one live region says, and how it is told more: each telling is one change of it. */
export function useLiveLine(): readonly [line: string, tell: (line: string) => void] {
  const [line, setLine] = useState('');
  const tell = useCallback((next: string) => {
    // The same again would be no change, and not be read out.
    setLine((was) => (was === next ? `${next}\u00a0` : next));
  }, []);
  return [line, tell];
}
