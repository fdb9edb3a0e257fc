import type { CardFrame } from '../../utils/host/card-frame.ts';
import { focusOn } from '../../utils/host/page-document.ts';
import { connected, isElement, parentOf, query } from '../../utils/page/dom.ts';

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]';

/** Takes the focus into a card that the keyboard opened, and gives it back to where it was. */
export class FocusKeeper {
  readonly #frame: CardFrame;
  /** Where the focus was, and all around it, from within. */
  #cameFrom: Element[] = [];
  #isWanted = false;
  #isTaken = false;

  constructor(frame: CardFrame) {
    this.#frame = frame;
  }

  /** A card is asked for: notes where the focus is now. */
  begin(wanted: boolean): void {
    this.#isWanted = wanted;
    this.#isTaken = false;
    if (this.#frame.holdsFocus) return;
    this.#cameFrom = [];
    for (let at: Node | null = this.#frame.focused; at && isElement(at); at = parentOf(at))
      this.#cameFrom.push(at);
  }

  /**
   * Called before the card is seen, and again when it is, because browsers let go of the focus while frames load. A
   * page that wants it back has it then: the card stays all the same.
   * @param seen true for the last time: a focus that leaves the card after that is the reader's own doing
   */
  take(seen: boolean): void {
    if (this.#isWanted && (seen || !this.#isTaken) && !this.#frame.holdsFocus) {
      this.#isTaken = true;
      this.#frame.wake();
      this.#frame.focus();
    }
    if (seen) this.#isWanted = false;
  }

  /** To where it was; or, where that is gone, to the first thing near it that can have it. */
  giveBack(): void {
    this.#isWanted = false;
    if (!this.#frame.holdsFocus) return;
    this.#frame.blur();
    for (const [far, place] of this.#cameFrom.entries()) {
      if (!connected(place)) continue;
      const goal = far === 0 ? place : query(place, FOCUSABLE);
      if (!(goal instanceof HTMLElement)) continue;
      focusOn(goal);
      if (this.#frame.focused === goal) break;
    }
    this.#cameFrom = [];
  }
}
