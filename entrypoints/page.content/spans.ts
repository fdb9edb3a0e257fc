import type * as v from 'valibot';
import type { find } from '../../utils/messages/protocol.ts';
import type { Block } from '../../utils/page/block.ts';
import type { Span } from '../../utils/paint/marks.ts';
import type { Named } from './named.ts';

type Answer = v.InferOutput<typeof find.told>;

/** Takes a block's names; called for blocks without names, too. */
export type Found = (block: Block, spans: readonly Span<Named>[]) => void;

/** The answer's mentions as spans of the blocks that were asked about; what points outside of them is left out. */
export function spansByBlock(asked: readonly Block[], answer: Answer): Map<Block, Span<Named>[]> {
  const spans = new Map<Block, Span<Named>[]>();
  for (const { block: index, start, end, readings: indices, clear, demonym, own } of answer.mentions) {
    const block = asked[index];
    const [first, ...others] = indices.flatMap((at) => answer.entities[at] ?? []);
    if (!block || !first) continue;
    const surface = block.text.slice(start, end);
    const data: Named = { surface, readings: [first, ...others], ...(clear && { clear }) };
    const { id: key, kind } = first;
    const span: Span<Named> = {
      start,
      end,
      kind,
      key,
      data,
      ...(demonym && { faint: true }),
      ...(own && { own }),
    };
    const already = spans.get(block);
    if (already) already.push(span);
    else spans.set(block, [span]);
  }
  return spans;
}
