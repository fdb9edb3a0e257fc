import { closest, designModeOf, isElement, parentOf } from '../../utils/page/dom.ts';

/** Characters of a selection that may be a name, and of one that may be quoted. */
const [SHORTEST, LONGEST_NAME, LONGEST] = [2, 120, 2_000];

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i])';

/** What is selected, if it is of the text that is read, and something that may be noted. */
export function selectedRange(isRead: (node: Node) => boolean): Range | undefined {
  const selection = window.getSelection();
  const range = selection?.rangeCount === 1 ? selection.getRangeAt(0) : undefined;
  const text = range?.toString().trim() ?? '';
  const { length } = [...text.slice(0, LONGEST + 1)];
  if (!range || length < SHORTEST || text.length > LONGEST || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  const ends = [range.startContainer, range.endContainer];
  return ends.every((node) => isRead(node) && !isEditable(node)) ? range : undefined;
}

/** Whether what is selected may be a name that the base lacks. */
export function isNameLike(range: Range, isKnown: (text: string) => boolean): boolean {
  const text = range.toString().trim();
  return [...text].length <= LONGEST_NAME && /\p{L}/u.test(text) && !isKnown(text);
}

export function elementOf(node: Node): Element | null {
  if (isElement(node)) return node;
  const parent = parentOf(node);
  return parent && isElement(parent) ? parent : null;
}

export function isInView({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}

function isEditable(node: Node): boolean {
  const element = elementOf(node);
  return designModeOf(document) === 'on' || (element !== null && closest(element, EDITABLE) !== null);
}
