import type { NoteSpans } from '../../utils/messages/note-shapes.ts';
import type { Block } from '../../utils/page/block.ts';
import type { Span } from '../../utils/paint/marks.ts';
import type { Named } from '../page.content/named.ts';

type Told = NoteSpans['spans'][number];

/**
 * Quotes as marks of blocks. Marks do not overlap, and quotes may: where they do, the parts that they share are marks
 * of all of them.
 * @param isThere whether a block that was asked about still is what the page says
 */
export function marksOf(
  told: readonly Told[],
  blocks: readonly Block[],
  isThere: (block: Block) => boolean,
): Map<Block, Span<Named>[]> {
  const marks = new Map<Block, Span<Named>[]>();
  for (const [index, spans] of Map.groupBy(told, ({ block }) => block)) {
    const block = blocks[index];
    if (block && isThere(block)) marks.set(block, inParts(spans, block.text));
  }
  return marks;
}

function inParts(spans: readonly Told[], text: string): Span<Named>[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.flatMap((start, at) => {
    const end = edges[at + 1];
    const here = spans.filter((span) => span.start <= start && end !== undefined && end <= span.end);
    if (end === undefined || here.length === 0) return [];
    const notes = [...new Set(here.map(({ note }) => note))];
    const isChanged = here.some(({ changed }) => changed);
    return [
      {
        start,
        end,
        kind: 'other',
        // What is quoted by the same notes is lit together.
        key: notes.join(' '),
        own: true,
        data: {
          surface: text.slice(start, end),
          readings: [],
          notes,
          ...(isChanged && { changed: true }),
        },
      },
    ];
  });
}
