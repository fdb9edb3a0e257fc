import { useEffect, useRef, useState } from 'preact/hooks';
import type { BaseChange } from '../knowledge/changes.ts';
import { report } from '../report/report.ts';
import { changes } from './stores.ts';

/**
 * What `read` resolves to, read anew after each change of the base; undefined before the first answer. Equal `key`s
 * mean that the same is read; while something else is, what was read before stays, so that lists do not blink. An
 * answer that a later one has overtaken is dropped.
 */
export function useFollowed<T>(
  read: () => Promise<T>,
  key: string,
  of: readonly BaseChange[],
): T | undefined {
  const [shown, setShown] = useState<T>();
  // Another function at every drawing; the key says when it reads something else.
  const asks = useRef({ read, of });
  asks.current = { read, of };
  useEffect(() => {
    const life = new AbortController();
    let asked = 0;
    const look = (): void => {
      asked += 1;
      const mine = asked;
      asks.current.read().then(
        (value) => {
          if (mine === asked && !life.signal.aborted) setShown(() => value);
        },
        (error: unknown) => report('manager', error),
      );
    };
    changes.listen((what) => {
      if (asks.current.of.includes(what)) look();
    }, life.signal);
    look();
    return () => life.abort();
  }, [key]);
  return shown;
}
