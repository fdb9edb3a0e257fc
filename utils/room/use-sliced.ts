import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../report/report.ts';
import type { Sliced } from './in-slices.ts';

export interface SlicedValue<Result> {
  /** Of the latest work that is done; undefined before the first. */
  readonly value: Result | undefined;
  /** That of the work that was given is still to come. */
  readonly isBehind: boolean;
}

/** What comes of work, which is done a slice at a time where it is long; in place of it the value of the one before. */
export function useSliced<Result>(work: Sliced<Result>): SlicedValue<Result> {
  const latest = useRef<Result>(undefined);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (work.done) return undefined;
    const life = new AbortController();
    work.rest(life.signal).then(
      () => {
        if (!life.signal.aborted) redraw((count) => count + 1);
      },
      (error: unknown) => report('notes', error),
    );
    return () => life.abort();
  }, [work]);
  if (work.done) latest.current = work.done.value;
  return { value: latest.current, isBehind: work.done === undefined };
}
