import type { Point } from '../../utils/hover/geometry.ts';
import { place, type Place } from '../../utils/hover/place.ts';
import { rootOf } from '../../utils/page/dom.ts';
import { linesOfMark, seenLinesOfMark } from '../../utils/paint/hit.ts';
import { holds } from '../../utils/paint/lines.ts';
import type { NamedMark } from './named.ts';

/** Which of a mark's lines the pointer is on; the first where it is on none. */
export function lineAt(mark: NamedMark, at: Point | undefined): number {
  return Math.max(0, at ? linesOfMark(mark).findIndex((line) => holds(line, at.x, at.y)) : 0);
}

/** The mark, unless it was scrolled under something: a fixed bar, the edge of the scroller that it is in. */
export function inSight(mark: NamedMark | undefined): NamedMark | undefined {
  return mark && seenLinesOfMark(window, mark).length > 0 ? mark : undefined;
}

/** The card's place beside one line of a mark; null where that is out of sight. */
export function placeAt(mark: NamedMark, nth: number, height: number): Place | null {
  const line = linesOfMark(mark)[nth];
  const viewport = { width: rootOf(document)?.clientWidth ?? innerWidth, height: innerHeight };
  if (!line || line.bottom <= 0 || line.top >= viewport.height) return null;
  if (line.right <= 0 || line.left >= viewport.width) return null;
  // The direction is the interface's: all four of its languages run from left to right.
  return place({ line, height, viewport, dir: 'ltr' });
}
