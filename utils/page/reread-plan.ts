import { isElement, isText, parentOf } from './dom.ts';
import type { BlockIndex } from './block-index.ts';
import { Judge } from './verdict.ts';

/**
 * What has to be read again. `lines`: elements whose own lines changed, the blocks nested in them aside. `parts`:
 * elements to read with all they hold; where one is inline, its lines are its block's and are read there.
 */
export class RereadPlan {
  readonly lines = new Set<Element>();
  readonly parts = new Map<Element, Element | undefined>();
  readonly #judges = new Map<Element, Judge>();
  readonly #index: BlockIndex;
  readonly #rootOf: (node: Node) => Element | undefined;

  constructor(index: BlockIndex, rootOf: (node: Node) => Element | undefined) {
    this.#index = index;
    this.#rootOf = rootOf;
  }

  judgeOf(element: Element): Judge {
    const root = this.#rootOf(element) ?? element;
    let judge = this.#judges.get(root);
    if (!judge) {
      judge = new Judge(root);
      this.#judges.set(root, judge);
    }
    return judge;
  }

  add(node: Element | Text): void {
    if (!this.#rootOf(node)) return;
    const parent = parentOf(node);
    if (isText(node)) {
      if (parent && isElement(parent)) this.addLines(this.#blockOf(parent));
      return;
    }
    const around = parent && isElement(parent) && this.#rootOf(parent) ? this.#blockOf(parent) : undefined;
    const isInline = around !== undefined && this.#blockOf(node) === around;
    this.parts.set(node, isInline ? around : undefined);
    if (around && (isInline || this.#index.hasLinesOf(around))) this.lines.add(around);
  }

  addLines(element: Element): void {
    if (this.#rootOf(element)) this.lines.add(element);
  }

  /** For an element whose children changed: a `<br>` gone joins two lines, and no text tells of it. */
  addLinesAround(parent: Element): void {
    if (!this.#rootOf(parent)) return;
    const block = this.#blockOf(parent);
    if (this.#index.hasLinesOf(block)) this.lines.add(block);
  }

  /** Leaves out what lies in another part and so is read with it. */
  prune(): void {
    for (const element of this.parts.keys()) {
      for (let at = parentOf(element); at && isElement(at); at = parentOf(at)) {
        if (!this.parts.has(at)) continue;
        this.parts.delete(element);
        break;
      }
    }
  }

  #blockOf(element: Element): Element {
    return this.judgeOf(element).structureOf(element).block;
  }
}
