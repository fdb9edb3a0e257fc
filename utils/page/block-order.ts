import type { Block } from './block.ts';

/** Blocks in the order in which they stand in the document; those that were taken out of it are left out. */
export function inOrder(blocks: Iterable<Block>): Block[] {
  // They come in order but for what changed, which is the order that costs least to sort.
  return [...blocks].filter(({ nodes }) => nodes[0]?.isConnected).sort(compare);
}

function compare(one: Block, other: Block): number {
  const [mine, its] = [one.nodes[0] as Text, other.nodes[0] as Text];
  // A node with line breaks of its own belongs to several blocks.
  if (mine === its) return one.beginsIn(mine) - other.beginsIn(its);
  return mine.compareDocumentPosition(its) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
