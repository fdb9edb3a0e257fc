import { make, rootOf } from './page-document.ts';

/** CSS pixels from the viewport's top left corner. */
export interface ChipBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a press on one part of the chip does. */
export interface ChipPart {
  readonly does: 'add' | 'note';
  readonly text: string;
}

/** Between the words and the chip, and between the chip and the window's edges. */
const GAP = 6;
const EDGE = 8;

/**
 * A button beside selected words. It says nothing of the reader's: a page might read it. It is for the pointer alone,
 * because the page would be told of a focus; keyboards have the command, and the menu.
 */
export class Chip {
  readonly #document: Document;
  readonly #root: () => ParentNode;
  #chip: HTMLElement | undefined;
  #parts: readonly (readonly [ChipPart, HTMLElement])[] = [];

  constructor(document: Document, root: () => ParentNode) {
    this.#document = document;
    this.#root = root;
  }

  get stands(): boolean {
    return this.#chip !== undefined;
  }

  partUnder({ clientX: x, clientY: y }: MouseEvent): ChipPart['does'] | undefined {
    const hit = this.#parts.find(([, element]) => {
      const box = element.getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    });
    return hit?.[0].does;
  }

  /**
   * Puts the chip under the last of the words, or above them where there is no room.
   * @param end where the last words stand
   * @param isLeft they end at their left, as Arabic does
   */
  show(parts: readonly ChipPart[], lang: string, end: ChipBox, isLeft: boolean): void {
    this.remove();
    const chip = make(this.#document, 'div');
    this.#chip = chip;
    chip.className = 'chip';
    chip.ariaHidden = 'true';
    chip.lang = lang;
    this.#parts = parts.map((part) => {
      const element = make(this.#document, 'span');
      element.className = part.does;
      element.textContent = part.text;
      return [part, element];
    });
    chip.append(...this.#parts.map(([, element]) => element));
    this.#root().append(chip);
    const { innerWidth, innerHeight } = window;
    const { clientWidth: wide = innerWidth } = rootOf(this.#document) ?? {};
    const { offsetWidth: width, offsetHeight: height } = chip;
    const left = isLeft ? end.left : end.right - width;
    const below = end.bottom + GAP;
    const top = below + height + EDGE > innerHeight ? end.top - GAP - height : below;
    chip.style.left = `${Math.max(EDGE, Math.min(left, wide - width - EDGE))}px`;
    chip.style.top = `${Math.max(EDGE, top)}px`;
    chip.className = 'chip seen';
  }

  remove(): void {
    this.#chip?.remove();
    this.#chip = undefined;
    this.#parts = [];
  }
}
