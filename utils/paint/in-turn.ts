import type { Mark } from './marks.ts';

/** Two lists of marks that are each in reading order, as one. */
export function inTurn<Data>(
  one: readonly Mark<Data>[],
  other: readonly Mark<Data>[],
): readonly Mark<Data>[] {
  if (other.length === 0) return one;
  const all: Mark<Data>[] = [];
  let next = 0;
  for (const mark of other) {
    for (let before = one[next]; before && !isBefore(mark, before); before = one[next]) {
      all.push(before);
      next += 1;
    }
    all.push(mark);
  }
  return [...all, ...one.slice(next)];
}

function isBefore(one: Mark<unknown>, other: Mark<unknown>): boolean {
  const mine = one.block.locate(one.start, one.end);
  const its = other.block.locate(other.start, other.end);
  if (mine.startNode === its.startNode) return mine.startOffset <= its.startOffset;
  return (mine.startNode.compareDocumentPosition(its.startNode) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
