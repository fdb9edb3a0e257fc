import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../report/report.ts';
import type { EntityRead } from './entity-read.ts';
import { changes } from './stores.ts';

/** An entity as it is now, followed, and a way to look at once. */
export interface Followed {
  /** Undefined until it is read. */
  readonly read: EntityRead | undefined;
  /** Resolves to what there is when it is called or later, once it is shown. */
  readonly look: () => Promise<EntityRead>;
}

/**
 * @param ask another function at every drawing; equal keys mean that it reads the same
 */
export function useEntity(ask: () => Promise<EntityRead>, key: string): Followed {
  const [read, setRead] = useState<EntityRead>();
  const asks = useRef(ask);
  asks.current = ask;
  const count = useRef(0);
  const shown = useRef(0);
  const look = async (): Promise<EntityRead> => {
    count.current += 1;
    const mine = count.current;
    const found = await asks.current();
    // An answer that a later one has overtaken is not shown.
    if (mine > shown.current) {
      shown.current = mine;
      setRead(found);
    }
    return found;
  };
  useEffect(() => {
    const life = new AbortController();
    const follow = () => void look().catch((error: unknown) => report('entity', error));
    changes.listen((what) => {
      if (what === 'packs' || what === 'own') follow();
    }, life.signal);
    follow();
    return () => life.abort();
  }, [key]);
  return { read, look };
}
