import { holds, linesOf } from './lines.ts';
import type { Box } from './lines.ts';
import type { Mark, MarkStore } from './marks.ts';

/** A mark under a point, and the line of it that the point is on: a name may be broken over two lines. */
export interface Hit<Data> {
  readonly mark: Mark<Data>;
  readonly line: Box;
}

// Taken from the prototype: a form of the page may be called like the method.
const caretAt = Document.prototype.caretPositionFromPoint;

/**
 * The mark at a point of the viewport, in CSS pixels. The caret's place there leads to the block's spans; asking the
 * highlights themselves is linear in all ranges of the page (10 ms at 5,000 of them).
 */
export function hitTest<Data>(
  store: MarkStore<Data>,
  document: Document,
  x: number,
  y: number,
): Hit<Data> | undefined {
  const caret = caretAt.call(document, x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  for (const mark of store.at(caret.offsetNode as Text, caret.offset)) {
    // The caret of a point beside a line, or between two, goes to the nearest text: only its boxes tell.
    const line = linesOfMark(document, mark).find((each) => holds(each, x, y));
    if (line) return { mark, line };
  }
  return undefined;
}

/** The boxes of a mark, one for each line it is on; none where it is not laid out. */
export function linesOfMark(document: Document, mark: Mark<unknown>): Box[] {
  const range = rangeOfMark(document, mark);
  return range ? linesOf(range.getClientRects()) : [];
}

/** A live range over a mark, or undefined where the page has just changed the text under it. */
function rangeOfMark(document: Document, mark: Mark<unknown>): Range | undefined {
  const { startNode, startOffset, endNode, endOffset } = mark.block.locate(mark.start, mark.end);
  if (startOffset > startNode.length || endOffset > endNode.length) return undefined;
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}
