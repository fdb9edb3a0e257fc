import { make, rootOf } from './page-document.ts';

/** CSS pixels from the viewport's top left corner. */
export interface ChipBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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

  constructor(document: Document, root: () => ParentNode) {
    this.#document = document;
    this.#root = root;
  }

  get stands(): boolean {
    return this.#chip !== undefined;
  }

  isUnder({ clientX: x, clientY: y }: MouseEvent): boolean {
    const box = this.#chip?.getBoundingClientRect();
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  /**
   * Puts the chip under the last of the words, or above them where there is no room.
   * @param end where the last words stand
   * @param isLeft they end at their left, as Arabic does
   */
  show(text: string, lang: string, end: ChipBox, isLeft: boolean): void {
    this.remove();
    const chip = make(this.#document, 'div');
    this.#chip = chip;
    chip.className = 'chip';
    chip.ariaHidden = 'true';
    chip.lang = lang;
    chip.textContent = text;
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
  }
}
