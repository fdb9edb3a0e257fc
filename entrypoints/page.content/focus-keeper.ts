import { activeElementOf } from '../../utils/host/page-document.ts';
import type { Stage } from './stage.ts';

/** Takes the focus into a card that the keyboard opened, and gives it back to where it was. */
export class FocusKeeper {
  readonly #stage: Stage;
  #cameFrom: Element | null = null;
  /** True while the card that is coming shall have the focus. */
  wanted = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /**
   * Called before the card is seen, and again when it is, because browsers let go of the focus while frames load.
   * @param seen true for the last time: a focus that leaves the card after that is the reader's own doing
   */
  take(seen: boolean): void {
    if (this.wanted && !this.#stage.holdsFocus()) {
      this.#cameFrom = activeElementOf(document);
      this.#stage.frame.wake();
      this.#stage.frame.focus();
    }
    if (seen) this.wanted = false;
  }

  giveBack(): void {
    this.wanted = false;
    if (!this.#stage.holdsFocus()) return;
    this.#stage.frame.blur();
    if (this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus({ preventScroll: true });
    this.#cameFrom = null;
  }
}
