import type { NoteSpans } from '../../utils/messages/note-shapes.ts';
import type { Anchored } from '../../utils/notes/anchor.ts';

/** Where each block begins in the text of a page: blocks joined by line feeds. */
export function startsOf(texts: readonly string[]): number[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** The parts of a quote in the blocks that it lies in; none where it was not found. */
export function spansOf(
  { state, start = 0, end = 0 }: Anchored,
  texts: readonly string[],
  starts: readonly number[],
  note: string,
): NoteSpans['spans'] {
  const spans: NoteSpans['spans'] = [];
  for (let block = blockAt(starts, start); block < texts.length; block += 1) {
    const from = starts[block] as number;
    if (from >= end) break;
    const length = (texts[block] as string).length;
    const [first, last] = [Math.max(0, start - from), Math.min(length, end - from)];
    if (first < last)
      spans.push({ note, block, start: first, end: last, ...(state === 'changed' && { changed: true }) });
  }
  return spans;
}

/** The block that an offset lies in. */
function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
