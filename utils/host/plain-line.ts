import { make } from './page-document.ts';
import type { FramePlace } from './card-frame.ts';

/** A line of plain text where no card can be. It holds nothing of the reader's: a page might read it. */
export class PlainLine {
  readonly #document: Document;
  readonly #root: () => ParentNode;
  #line: HTMLElement | undefined;

  constructor(document: Document, root: () => ParentNode) {
    this.#document = document;
    this.#root = root;
  }

  /**
   * Shows `text` where `placed` says.
   * @param placed gets the line's height in CSS pixels
   */
  show(text: string, lang: string, placed: (height: number) => FramePlace): void {
    this.hide();
    const line = make(this.#document, 'div');
    this.#line = line;
    line.className = 'plain';
    line.role = 'status';
    line.lang = lang;
    line.textContent = text;
    this.#root().append(line);
    const place = placed(line.getBoundingClientRect().height);
    line.style.left = `${place.left}px`;
    line.style.top = `${place.top}px`;
    line.className = `plain seen ${place.side}`;
  }

  hide(): void {
    this.#line?.remove();
    this.#line = undefined;
  }
}
