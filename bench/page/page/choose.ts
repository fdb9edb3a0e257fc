import type { MarkedBlock, Span } from '../../../utils/paint/marks.ts';

/** Words of so many letters are marked: every fifth of a news text. */
const WORD = /\p{L}{5,}/gu;

/** The first words of the page that stand in one text each, so that all ways of marking can mark them. */
export function linesToMark(
  blocks: readonly MarkedBlock[],
  most: number,
): ReadonlyMap<MarkedBlock, readonly Span<null>[]> {
  const chosen = new Map<MarkedBlock, Span<null>[]>();
  let left = most;
  for (const block of blocks) {
    if (left === 0) break;
    const spans = wordsOf(block).slice(0, left);
    if (spans.length === 0) continue;
    chosen.set(block, spans);
    left -= spans.length;
  }
  return chosen;
}

/** A block's marks as they are, and with the first of them a letter shorter. */
export function toggled(block: MarkedBlock, spans: readonly Span<null>[]): (readonly Span<null>[])[] {
  const [first, ...others] = spans;
  if (!first) throw new Error(`“${block.text.slice(0, 40)}” has no mark`);
  return [[{ ...first, end: first.end - 1 }, ...others], spans];
}

function wordsOf(block: MarkedBlock): Span<null>[] {
  return [...block.text.matchAll(WORD)].flatMap((match): Span<null>[] => {
    const start = match.index;
    const end = start + match[0].length;
    const { startNode, endNode } = block.locate(start, end);
    return startNode === endNode ? [{ start, end, kind: 'place', key: match[0], data: null }] : [];
  });
}
