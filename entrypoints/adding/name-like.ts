import { closest, designModeOf, isElement, parentOf } from '../../utils/page/dom.ts';

/** Characters of a selection that may be a name. */
const [SHORTEST, LONGEST] = [2, 120];

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i])';

/** What is selected, if it may be a name in the text that is read. */
export function nameLike(
  isRead: (node: Node) => boolean,
  isKnown: (text: string) => boolean,
): Range | undefined {
  const selection = window.getSelection();
  const range = selection?.rangeCount === 1 ? selection.getRangeAt(0) : undefined;
  const text = range?.toString().trim() ?? '';
  const length = [...text].length;
  if (!range || length < SHORTEST || length > LONGEST || !/\p{L}/u.test(text) || isKnown(text))
    return undefined;
  const ends = [range.startContainer, range.endContainer];
  return ends.every((node) => isRead(node) && !isEditable(node)) ? range : undefined;
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
