import { bodyOf, closest, isVisible, textsOf } from '../../utils/page/dom.ts';
import type { Passage } from '../../utils/reading/passage.ts';
import { elementOf } from './selected-range.ts';

/** UTF-16 units on either side of the words: more than a note keeps, so that it can cut at whole characters. */
export const AROUND = 200;
/** Of the words; a note keeps less. */
export const LONGEST = 4_000;

/** A paragraph, or what stands for one: words of two of them are not joined. */
export const PARAGRAPH =
  'p, li, dd, dt, td, th, blockquote, figcaption, caption, h1, h2, h3, h4, h5, h6, div, section, article, main, body';

const UNREAD = 'script, style, noscript, template, textarea, select, button';

/** The words that are selected in a page that nothing has read; undefined where nothing is selected. */
export function inPage(range: Range): Passage | undefined {
  const body = bodyOf(document);
  const all = body ? [...textsOf(body)] : [];
  const first = all.findIndex((node) => range.intersectsNode(node));
  const last = all.findLastIndex((node) => range.intersectsNode(node));
  if (first < 0) return undefined;
  const inside = partsOf(all.slice(first, last + 1), LONGEST, (node) => [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.length,
  ]);
  const before = partsOf(all.slice(0, first + 1).reverse(), AROUND, (node) => [
    0,
    node === range.startContainer ? range.startOffset : node === all[first] ? 0 : node.length,
  ]).reverse();
  const after = partsOf(all.slice(last), AROUND, (node) => [
    node === range.endContainer ? range.endOffset : node === all[last] ? node.length : 0,
    node.length,
  ]);
  const words = joined(inside);
  if (words.trim() === '') return undefined;
  const whole = joined([...before, ...inside, ...after]);
  const start = whole.length - joined([...inside, ...after]).length;
  return { text: whole, start, end: start + words.length, entities: [] };
}

interface Part {
  readonly text: string;
  readonly paragraph: Element | null;
}

/** What is seen of these nodes, until there is enough. */
function partsOf(
  nodes: readonly Text[],
  enough: number,
  cut: (node: Text) => readonly [start: number, end: number],
): Part[] {
  const parts: Part[] = [];
  let length = 0;
  for (const node of nodes) {
    if (length >= enough) break;
    const parent = elementOf(node);
    const text = node.data.slice(...cut(node)).replace(/\s+/g, ' ');
    if (text === '' || !parent || closest(parent, UNREAD) || !isVisible(parent)) continue;
    parts.push({ text, paragraph: closest(parent, PARAGRAPH) });
    length += text.length;
  }
  return parts;
}

function joined(parts: readonly Part[]): string {
  return parts
    .map(({ text, paragraph }, at) => {
      const before = parts[at - 1];
      return before && before.paragraph !== paragraph ? `\n${text}` : text;
    })
    .join('');
}
