import type { BaseChange, BaseChanges } from '../knowledge/changes.ts';

/** News of the base of which this page hears its own too: what one part of it writes, another shows. */
export function heardHere(others: BaseChanges): BaseChanges {
  const here = new Set<(what: BaseChange) => void>();
  return {
    post(what) {
      others.post(what);
      for (const heard of here) heard(what);
    },
    listen(heard, signal) {
      others.listen(heard, signal);
      here.add(heard);
      signal.addEventListener('abort', () => here.delete(heard), { once: true });
    },
  };
}
