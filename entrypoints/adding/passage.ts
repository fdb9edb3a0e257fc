import type { Block } from '../../utils/page/block.ts';
import { inOrder } from '../../utils/page/block-order.ts';
import { textsOf } from '../../utils/page/dom.ts';
import { readHere, type ReadHere } from '../../utils/page/read-here.ts';
import type { Passage } from '../../utils/reading/passage.ts';
import { AROUND, inPage, LONGEST } from './passage-in-page.ts';

/** The words that are selected, as the page is read where it is read; undefined where nothing is selected. */
export function passageOf(range: Range): Passage | undefined {
  if (range.collapsed) return undefined;
  const read = readHere();
  return (read && inRead(range, read)) ?? inPage(range);
}

/** In the text that was read, which is what quotes are later found in. */
function inRead(range: Range, { text, namesIn }: ReadHere): Passage | undefined {
  const [first, last] = [pointIn(range, true), pointIn(range, false)];
  const from = first && text.blockAt(first.node, first.offset);
  const to = last && text.blockAt(last.node, last.offset);
  if (!from || !to) return undefined;
  const blocks = inOrder(text.blocks);
  const starts = startsOf(blocks);
  const begin = (starts.get(from) ?? NaN) + (from.offsetOf(first.node, first.offset) ?? NaN);
  const end = (starts.get(to) ?? NaN) + (to.offsetOf(last.node, last.offset) ?? NaN);
  if (!(begin < end)) return undefined;
  const stop = Math.min(end, begin + LONGEST);
  const at = Math.max(0, begin - AROUND);
  const entities = blocks
    .slice(blocks.indexOf(from), blocks.indexOf(to) + 1)
    .flatMap((block) => namesIn(block, begin - (starts.get(block) ?? 0), stop - (starts.get(block) ?? 0)));
  return {
    text: blocks
      .map((block) => block.text)
      .join('\n')
      .slice(at, stop + AROUND),
    start: begin - at,
    end: stop - at,
    at,
    entities: [...new Set(entities)],
  };
}

/** Where each block begins in the text of all: blocks joined by line feeds. */
function startsOf(blocks: readonly Block[]): Map<Block, number> {
  let at = 0;
  return new Map(
    blocks.map((block) => {
      const start = at;
      at += block.text.length + 1;
      return [block, start];
    }),
  );
}

/** Where the words begin, or end, in a text node: a range may lie between elements. */
function pointIn(range: Range, isStart: boolean): { node: Text; offset: number } | undefined {
  const texts = [...textsOf(range.commonAncestorContainer)].filter((node) => range.intersectsNode(node));
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const begins = (node: Text) => (node === startContainer ? startOffset : 0);
  const ends = (node: Text) => (node === endContainer ? endOffset : node.length);
  const held = texts.filter((node) => node.data.slice(begins(node), ends(node)).trim() !== '');
  const node = isStart ? held[0] : held.at(-1);
  if (!node) return undefined;
  const [from, to] = [begins(node), ends(node)];
  const said = node.data.slice(from, to);
  const offset = isStart ? from + (said.length - said.trimStart().length) : from + said.trimEnd().length;
  return { node, offset };
}
