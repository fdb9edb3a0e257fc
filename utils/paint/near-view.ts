import { firstAfter } from './marks.ts';
import type { Mark, MarkedLines } from './marks.ts';

/** So few marks cost no more than a few: they are painted wherever they are, and scrolling costs nothing. */
export const PAINT_WHOLE = 150;

/** Every change of a highlight costs all registered ranges again (5 ms at 1, 12 at 500, 25 at 4,000). */
const PAINT_LIMIT = 500;

/** Screens above and below the one that is seen. */
const SCREENS = 2;

/** Lines out of reach that are passed before a direction is given up: columns and floats stand out of order. */
const PATIENCE = 12;

const SAMPLES = [0.1, 0.5, 0.9];

const caretAt = Document.prototype.caretPositionFromPoint;

/**
 * Marks within two screens of what is seen, at most 500, the nearest first. Starts from the text under a few points
 * of the viewport and goes from there both ways in document order, so that the page's layout is asked about few marks.
 */
export function marksNearView<Data>(view: Window, lines: readonly MarkedLines<Data>[]): Mark<Data>[] {
  const marked = lines.filter(({ marks }) => marks.length > 0);
  const marks: Mark<Data>[] = [];
  const taken = new Set<number>();
  const probe = new Range();
  const reaches = seeds(view, marked).flatMap((seed) => [new Reach(seed, 1), new Reach(seed - 1, -1)]);
  for (let going = reaches; going.length > 0; going = going.filter((reach) => reach.patience > 0)) {
    for (const reach of going) {
      const at = reach.index;
      const here = marked[at];
      reach.index += reach.by;
      if (!here || taken.has(at)) {
        reach.patience = 0;
        continue;
      }
      if (!isNear(view, probe, here)) {
        reach.patience -= 1;
        continue;
      }
      taken.add(at);
      reach.patience = PATIENCE;
      marks.push(...here.marks);
      if (marks.length >= PAINT_LIMIT) return marks.slice(0, PAINT_LIMIT);
    }
  }
  return marks;
}

/** A walk through the lines in one direction. */
class Reach {
  index: number;
  readonly by: 1 | -1;
  patience = PATIENCE;

  constructor(index: number, by: 1 | -1) {
    this.index = index;
    this.by = by;
  }
}

/** Where in document order the seen texts stand; by the lines' own places, where the points show no text. */
function seeds(view: Window, lines: readonly MarkedLines<unknown>[]): number[] {
  const found = new Set<number>();
  for (const y of SAMPLES) {
    for (const x of SAMPLES) {
      const node = caretAt.call(view.document, x * view.innerWidth, y * view.innerHeight)?.offsetNode;
      if (node?.nodeType === Node.TEXT_NODE) found.add(firstAfter(lines, node));
    }
  }
  if (found.size > 0) return [...found];
  const probe = new Range();
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxOf(probe, lines[middle] as MarkedLines<unknown>).bottom < 0) low = middle + 1;
    else high = middle;
  }
  return [low];
}

function isNear(view: Window, probe: Range, lines: MarkedLines<unknown>): boolean {
  const { top, bottom, width, height } = boxOf(probe, lines);
  if (width === 0 && height === 0) return false;
  return bottom >= -SCREENS * view.innerHeight && top <= (SCREENS + 1) * view.innerHeight;
}

/** The box from a block's first mark to its last. */
function boxOf(probe: Range, { block, marks }: MarkedLines<unknown>): DOMRect {
  const { startNode, startOffset, endNode, endOffset } = block.locate(
    marks[0]?.start ?? 0,
    marks.at(-1)?.end ?? 1,
  );
  // The page may have shortened the text a moment ago; its marks are about to be taken away.
  if (startOffset > startNode.length || endOffset > endNode.length) return new DOMRect();
  probe.setStart(startNode, startOffset);
  probe.setEnd(endNode, endOffset);
  return probe.getBoundingClientRect();
}
