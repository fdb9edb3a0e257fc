import { lineOf } from '../../utils/paint/scroll-to.ts';
import type { NamedMark } from '../page.content/named.ts';
import type { HandStore } from './hand-store.ts';

/** The mark from which a walk sets out: the next one (1) or the one before (-1), as seen from the viewport's top. */
export function firstInSight(store: HandStore, step: 1 | -1): NamedMark | undefined {
  const { all } = store;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(all[middle])) low = middle + 1;
    else high = middle;
  }
  return step > 0 ? (all[low] ?? all[0]) : (all[low - 1] ?? all.at(-1));
}

function isAbove(mark: NamedMark | undefined): boolean {
  const line = mark && lineOf(mark);
  return line !== undefined && line.bottom < 0;
}
