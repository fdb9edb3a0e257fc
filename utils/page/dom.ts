/**
 * The DOM as the platform defines it, not as the page's markup bends it: `<form><input name="parentNode">` or
 * `<form name="body">` replace properties of forms and of the document, in a content script's world as well.
 * Getters and methods taken from the prototypes at module start cannot be replaced that way. Text nodes have no
 * named properties and are read directly.
 */

type Getter<T, V> = (this: T) => V;

function getter<T extends object, K extends keyof T>(prototype: T, key: K): Getter<T, T[K]> {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`No getter for ${String(key)}`);
  return get as Getter<T, T[K]>;
}

const parentNode = getter(Node.prototype, 'parentNode');
const firstChild = getter(Node.prototype, 'firstChild');
const nextSibling = getter(Node.prototype, 'nextSibling');
const textContent = getter(Node.prototype, 'textContent');
const ownerDocument = getter(Node.prototype, 'ownerDocument');
const isConnected = getter(Node.prototype, 'isConnected');
const nodeContains = Node.prototype.contains;

const localName = getter(Element.prototype, 'localName');
const getAttribute = Element.prototype.getAttribute;
const hasAttribute = Element.prototype.hasAttribute;
const hasAttributes = Element.prototype.hasAttributes;
const attributeNames = Element.prototype.getAttributeNames;
const elementClosest = Element.prototype.closest;
const elementMatches = Element.prototype.matches;
const elementQuery = Element.prototype.querySelector;
const elementQueryAll = Element.prototype.querySelectorAll;
const elementVisibility = Element.prototype.checkVisibility;

const contentType = getter(Document.prototype, 'contentType');
const designMode = getter(Document.prototype, 'designMode');
const documentBody = getter(Document.prototype, 'body');
const documentElement = getter(Document.prototype, 'documentElement');
const documentView = getter(Document.prototype, 'defaultView');
const readyState = getter(Document.prototype, 'readyState');
const documentQuery = Document.prototype.querySelector;
const documentQueryAll = Document.prototype.querySelectorAll;
const elementFromPoint = Document.prototype.elementFromPoint;
const addListener = EventTarget.prototype.addEventListener;
const elementsByTag = Document.prototype.getElementsByTagName;
const nodeIterator = Document.prototype.createNodeIterator;
const treeWalker = Document.prototype.createTreeWalker;

export const parentOf = (node: Node): ParentNode | null => parentNode.call(node);
export const firstChildOf = (node: Node): Node | null => firstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => nextSibling.call(node);
export const textOf = (node: Node): string => textContent.call(node) ?? '';
export const documentOf = (node: Node): Document | null => ownerDocument.call(node);
export const connected = (node: Node): boolean => isConnected.call(node);
export const contains = (outer: Node, inner: Node): boolean => nodeContains.call(outer, inner);

/** The element's tag in lower case, without a prefix. */
export const tagOf = (element: Element): string => localName.call(element).toLowerCase();
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
export const hasAttributeOf = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const hasAttributesOf = (element: Element): boolean => hasAttributes.call(element);
export const attributeNamesOf = (element: Element): string[] => attributeNames.call(element);
export const closest = (element: Element, selector: string): Element | null =>
  elementClosest.call(element, selector);
export const matches = (element: Element, selector: string): boolean =>
  elementMatches.call(element, selector);

const SEEN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/** Rendered, opaque and of `visibility: visible`; text merely scrolled out of `content-visibility: auto` counts. */
export function isVisible(element: Element): boolean {
  return elementVisibility.call(element, SEEN);
}

export function query(scope: Document | Element, selector: string): Element | null {
  return isElement(scope) ? elementQuery.call(scope, selector) : documentQuery.call(scope, selector);
}

export function queryAll(scope: Document | Element, selector: string): Element[] {
  return [
    ...(isElement(scope) ? elementQueryAll.call(scope, selector) : documentQueryAll.call(scope, selector)),
  ];
}

export const contentTypeOf = (document: Document): string => contentType.call(document);
export const designModeOf = (document: Document): string => designMode.call(document);
export const bodyOf = (document: Document): HTMLElement | null => documentBody.call(document);
export const rootOf = (document: Document): Element | null => documentElement.call(document);
export const viewOf = (document: Document): (Window & typeof globalThis) | null =>
  documentView.call(document);
export const readyStateOf = (document: Document): DocumentReadyState => readyState.call(document);

/** What is at a point of the viewport, in CSS pixels. */
export const elementAt = (document: Document, x: number, y: number): Element | null =>
  elementFromPoint.call(document, x, y);

/** How many elements the document has. */
export const sizeOf = (document: Document): number => elementsByTag.call(document, '*').length;

/**
 * A native walk over text that stays right while nodes are removed under it. Until it is collected, every removal of
 * a node in its document costs more (60 times at 5,000 walks, in Chromium 156): `textsOf` is for walks at one go.
 */
export function textNodes(root: Node): NodeIterator {
  const document = documentOf(root) ?? (root as Document);
  return nodeIterator.call(document, root, NodeFilter.SHOW_TEXT);
}

/** All texts of a node, itself included; in document order. */
export function* textsOf(root: Node): Generator<Text, void, undefined> {
  if (isText(root)) yield root;
  const walk = treeWalker.call(documentOf(root) ?? (root as Document), root, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) yield text as Text;
}

export function listen(
  target: EventTarget,
  type: string,
  listener: () => void,
  options: AddEventListenerOptions,
): void {
  addListener.call(target, type, listener, options);
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
