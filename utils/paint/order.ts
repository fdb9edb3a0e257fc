import type { MarkedLines } from './marks.ts';

/** Index of the first lines that stand after a node of the document; the length where none does. */
export function firstAfter(lines: readonly MarkedLines<unknown>[], node: Node): number {
  const isBefore = (index: number): boolean => {
    // Lines that were taken out and not reported yet stand nowhere: those before them speak for them.
    let at = index;
    while (at >= 0 && !lines[at]?.block.nodes[0]?.isConnected) at -= 1;
    if (at < 0) return true;
    const other = lines[at]?.block.nodes[0] as Text;
    return other === node || (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  // Blocks come in document order but for changes, and comparing neighbours is what browsers do fastest.
  if (lines.length === 0 || isBefore(lines.length - 1)) return lines.length;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
