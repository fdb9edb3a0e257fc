import { LONGEST_PAGE } from '../../utils/facts/note-limits.ts';
import type { Block } from '../../utils/page/block.ts';
import { inOrder } from '../../utils/page/block-order.ts';

/** What is sent of a page: its blocks in order and their texts, as many as are searched. */
export function textsOf(all: Iterable<Block>): {
  readonly blocks: readonly Block[];
  readonly texts: string[];
  readonly isCut: boolean;
} {
  const ordered = inOrder(all);
  let length = 0;
  const over = ordered.findIndex(({ text }) => {
    length += text.length + 1;
    return length > LONGEST_PAGE;
  });
  const blocks = over < 0 ? ordered : ordered.slice(0, over);
  return { blocks, texts: blocks.map(({ text }) => text), isCut: over >= 0 };
}
