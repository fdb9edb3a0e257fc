import type { FramePlace } from './card-frame.ts';
import { make } from './page-document.ts';

/** A line of plain text where no card can be. It holds nothing of the reader's: a page might read it. */
export class PlainLine {
  readonly #document: Document;
  readonly #root: () => ParentNode;
  #line: HTMLElement | undefined;

  constructor(document: Document, root: () => ParentNode) {
    this.#document = document;
    this.#root = root;
  }

  /** CSS pixels; undefined while there is no line. */
  get height(): number | undefined {
    return this.#line?.offsetHeight;
  }

  /** Writes a line, unseen until it is moved to its place. */
  write(text: string, lang: string): void {
    this.remove();
    const line = make(this.#document, 'div');
    this.#line = line;
    line.className = 'plain';
    line.role = 'status';
    line.lang = lang;
    line.textContent = text;
    this.#root().append(line);
  }

  move({ left, top, side }: FramePlace): void {
    if (!this.#line) return;
    this.#line.style.left = `${left}px`;
    this.#line.style.top = `${top}px`;
    this.#line.className = `plain seen ${side}`;
  }

  remove(): void {
    this.#line?.remove();
    this.#line = undefined;
  }
}
