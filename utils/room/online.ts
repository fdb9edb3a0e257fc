import { useEffect, useState } from 'preact/hooks';

/** Whether the browser has a connection, followed. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const life = new AbortController();
    for (const change of ['online', 'offline'])
      addEventListener(change, () => setOnline(navigator.onLine), { signal: life.signal });
    return () => life.abort();
  }, []);
  return online;
}
