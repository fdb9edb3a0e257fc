import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Directory } from '../directory/view.ts';
import { report } from '../report/report.ts';
import {
  farScopes,
  filledIn,
  nearScopes,
  scopesAhead,
  type ExportRequest,
  type ScopeOffer,
} from './export-scopes.ts';
import { notes } from './notes.ts';

export interface ScopesNow {
  readonly scopes: readonly ScopeOffer[];
  /** What is not counted could not be. */
  readonly hasFailed: boolean;
  /** Counts once more. */
  readonly again: () => void;
}

/**
 * What can leave, each row from the first drawing on and filled in as it is counted.
 * @param request the same for as long as the screen is there; undefined until it is known
 */
export function useScopes(
  request: ExportRequest | undefined,
  directory: Directory | undefined,
  last: number | undefined,
): ScopesNow {
  const [near, setNear] = useState<readonly ScopeOffer[]>([]);
  const [far, setFar] = useState<readonly ScopeOffer[]>([]);
  const [times, setTimes] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  // As it was when the screen was opened: what is chosen does not change under the reader.
  const atFirst = useRef<Directory>(undefined);
  atFirst.current ??= directory;
  const { current: begun } = atFirst;
  useEffect(() => {
    if (!request) return;
    nearScopes(request, { notes }).then(setNear, (error: unknown) => {
      report('export', error);
      setFailed(true);
    });
  }, [request, times]);
  useEffect(() => {
    if (!begun || !request) return undefined;
    const life = new AbortController();
    const row = (position: number) => begun.row(position).id;
    const needs = {
      notes,
      entities: Array.from(begun.select({}, 'name'), row),
      staying: (id: string) => {
        const position = begun.positionOf(id);
        return position === undefined ? id : row(position);
      },
      last,
    };
    farScopes(request, needs, life.signal).then(setFar, (error: unknown) => {
      if (life.signal.aborted) return;
      report('export', error);
      setFailed(true);
    });
    return () => life.abort();
  }, [begun, request, last, times]);
  const scopes = useMemo(
    () => (request ? filledIn(scopesAhead(request, last), [...near, ...far]) : []),
    [request, last, near, far],
  );
  const again = () => {
    setFailed(false);
    setTimes((before) => before + 1);
  };
  return { scopes, hasFailed, again };
}
