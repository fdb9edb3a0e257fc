import { linesOfMark } from './hit.ts';
import type { Box } from './lines.ts';
import type { Mark } from './marks.ts';

/** Brings a mark into sight, at once: a smooth way would be one more thing that moves. */
export function scrollTo(mark: Mark<unknown>): void {
  if (isComfortable(lineOf(mark))) return;
  // First every scroller around it, then the rest of the way: its block may be higher than the viewport.
  const { startNode } = mark.block.locate(mark.start, mark.end);
  startNode.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const line = lineOf(mark);
  if (line && !isComfortable(line)) window.scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
}

export function lineOf(mark: Mark<unknown>): Box | undefined {
  return linesOfMark(mark)[0];
}

/** In sight, and not so near an edge that a fixed header may cover it. */
function isComfortable(line: Box | undefined): boolean {
  return line !== undefined && line.top > 80 && line.bottom < innerHeight - 40;
}
