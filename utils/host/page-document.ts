/**
 * The document as the platform defines it: `<form name="createElement">` replaces properties of the document, in a
 * content script's world as well.
 */
const documentElement = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
const activeElement = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get;
const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;
const allOf = Document.prototype.querySelectorAll;
const createElement = Document.prototype.createElement;
const focus = HTMLElement.prototype.focus;
const rootNode = Node.prototype.getRootNode;

export function rootOf(document: Document): Element | null {
  return (documentElement?.call(document) as Element | null | undefined) ?? null;
}

export function titleOf(document: Document): string {
  return String(title?.call(document) ?? '');
}

/** Where the focus is, as the page sees it. */
export function activeElementOf(document: Document): Element | null {
  return (activeElement?.call(document) as Element | null | undefined) ?? null;
}

/** The modal dialog that is open, or the last of several: all else is inert while there is one. */
export function modalOf(document: Document): Element | null {
  return [...allOf.call(document, 'dialog:modal')].at(-1) ?? null;
}

/** Gives an element the focus, where it is. */
export function focusOn(element: HTMLElement): void {
  focus.call(element, { preventScroll: true });
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
}

/** Whether a node is in the document's own tree: not taken out, not in a shadow tree, not in another document. */
export function isInTreeOf(document: Document, node: Node): boolean {
  return rootNode.call(node) === document;
}
