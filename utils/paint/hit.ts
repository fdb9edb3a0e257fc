import { holds, linesOf } from './lines.ts';
import type { Box } from './lines.ts';
import type { Mark, MarkStore } from './marks.ts';

/** A mark under a point, and the line of it that the point is on: a name may be broken over two lines. */
export interface Hit<Data> {
  readonly mark: Mark<Data>;
  readonly line: Box;
}

// Taken from the prototypes: a form of the page, or a field of one, may be called like the method.
const caretAt = Document.prototype.caretPositionFromPoint;
const elementAt = Document.prototype.elementFromPoint;
const contains = Node.prototype.contains;

/**
 * The mark at a point of the viewport, in CSS pixels. The caret's place there leads to the block's spans; asking the
 * highlights themselves is linear in all ranges of the page (10 ms at 5,000 of them).
 */
export function hitTest<Data>(
  store: Pick<MarkStore<Data>, 'at' | 'count'>,
  document: Document,
  x: number,
  y: number,
): Hit<Data> | undefined {
  // Most pages have no marks; asking about a point lays the page out.
  if (store.count === 0) return undefined;
  const caret = caretAt.call(document, x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  for (const mark of store.at(caret.offsetNode as Text, caret.offset)) {
    // The caret of a point beside a line, or between two, goes to the nearest text: only its boxes tell.
    const line = linesOfMark(mark).find((each) => holds(each, x, y));
    if (line) return { mark, line };
  }
  return undefined;
}

/** Those of a mark's lines that are in the viewport and not under something else, seen at their middle. */
export function seenLinesOfMark(view: Window, mark: Mark<unknown>): Box[] {
  const { document, innerWidth, innerHeight } = view;
  const parent = mark.block.locate(mark.start, mark.end).startNode.parentElement;
  const screen: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return linesOfMark(mark).filter((line) => {
    const x = (line.left + line.right) / 2;
    const y = (line.top + line.bottom) / 2;
    return parent !== null && holds(screen, x, y) && isOnTop(document, parent, x, y);
  });
}

/**
 * Whether nothing lies over an element's text at a point of the viewport.
 * @param ours never in the way
 */
export function isOnTop(document: Document, element: Element, x: number, y: number, ours?: Element): boolean {
  const top = elementAt.call(document, x, y);
  if (top === null) return false;
  return top === ours || contains.call(top, element) || contains.call(element, top);
}

/** The boxes of a mark, one for each line it is on; none where it is not laid out. */
export function linesOfMark(mark: Mark<unknown>): Box[] {
  const range = rangeOfMark(mark);
  return range ? linesOf(range.getClientRects()) : [];
}

/** A live range over a mark, or undefined where the page has just changed the text under it. */
function rangeOfMark(mark: Mark<unknown>): Range | undefined {
  const { startNode, startOffset, endNode, endOffset } = mark.block.locate(mark.start, mark.end);
  if (startOffset > startNode.length || endOffset > endNode.length) return undefined;
  const range = new Range();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}
