/** Properties by their CSS names: written one by one, because the page's policy may forbid style elements. */
export type Style = Readonly<Record<string, string>>;

// From the prototype: a form of the page may be called like the method.
const createElement = Document.prototype.createElement;

export function makeBox(document: Document, style: Style): HTMLElement {
  const box = createElement.call(document, 'div');
  setStyle(box, style);
  return box;
}

export function setStyle(element: HTMLElement, style: Style): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value);
}
