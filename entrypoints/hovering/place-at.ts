import type { Box, Point } from '../../utils/hover/geometry.ts';
import { place, placeSheet, type Place } from '../../utils/hover/place.ts';
import { linesOfMark, seenLinesOfMark } from '../../utils/paint/hit.ts';
import { holds } from '../../utils/paint/lines.ts';
import type { NamedMark } from '../page.content/named.ts';

/** Which of a mark's lines the pointer is on; the first where it is on none. */
export function lineAt(mark: NamedMark, at: Point | undefined): number {
  return Math.max(0, at ? linesOfMark(mark).findIndex((line) => holds(line, at.x, at.y)) : 0);
}

/** The mark, unless it was scrolled under something: a fixed bar, the edge of the scroller that it is in. */
export function inSight(mark: NamedMark | undefined): NamedMark | undefined {
  return mark && seenLinesOfMark(window, mark).length > 0 ? mark : undefined;
}

/** What is seen of the page now, in the pixels of its own boxes, and how much larger fingers have made it. */
export function viewNow(): Box & { readonly zoom: number } {
  const { offsetLeft: left, offsetTop: top, width, height, scale: zoom } = visualViewport ?? NO_VIEW;
  return { left, top, right: left + width, bottom: top + height, zoom };
}

/** Of a document that is shown nowhere. */
const NO_VIEW = { offsetLeft: 0, offsetTop: 0, width: 0, height: 0, scale: 1 };

/** The place of a card of this height beside one line of a mark; null where that is out of sight. */
export function placeAt(mark: NamedMark, nth: number, height: number, scale: number): Place | null {
  const line = linesOfMark(mark)[nth];
  const view = viewNow();
  if (!line || line.bottom <= view.top || line.top >= view.bottom) return null;
  if (line.right <= view.left || line.left >= view.right) return null;
  // The direction is the interface's: all four of its languages run from left to right.
  return place({ line, height, view, dir: 'ltr', scale });
}

/** The place of a sheet of this height. */
export function sheetPlace(height: number): Place {
  const view = viewNow();
  return placeSheet({ height, view, zoom: view.zoom });
}
