import type { Box } from '../../utils/hover/geometry.ts';
import { linesOfMark } from '../../utils/paint/hit.ts';
import type { NamedMark, NamedStore } from '../page.content/named.ts';

/** Brings a mark into sight, at once: a smooth way would be one more thing that moves. */
export function scrollTo(mark: NamedMark): void {
  if (isComfortable(lineOf(mark))) return;
  // First every scroller around it, then the rest of the way: its block may be higher than the viewport.
  const { startNode } = mark.block.locate(mark.start, mark.end);
  startNode.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const line = lineOf(mark);
  if (line && !isComfortable(line)) window.scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
}

/** The mark from which a walk sets out: the next one (1) or the one before (-1), as seen from the viewport's top. */
export function firstInSight(store: NamedStore, step: 1 | -1): NamedMark | undefined {
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

function lineOf(mark: NamedMark): Box | undefined {
  return linesOfMark(mark)[0];
}

/** In sight, and not so near an edge that a fixed header may cover it. */
function isComfortable(line: Box | undefined): boolean {
  return line !== undefined && line.top > 80 && line.bottom < innerHeight - 40;
}
