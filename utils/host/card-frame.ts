import { activeElementOf, make } from './page-document.ts';

/** Where the frame stands; CSS pixels from the viewport's top left corner. */
export interface FramePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Which side of the word it is on: the card comes in moving away from the word. A sheet comes from below. */
  readonly side: 'below' | 'above' | 'sheet';
  /** How much larger than it is laid out the page is seen: the frame is drawn smaller by it. */
  readonly zoom?: number;
}

/** The card's frame in our root. It is kept unseen between cards, so that the next one comes at once. */
export class CardFrame {
  readonly #document: Document;
  readonly #root: () => ShadowRoot;
  #frame: HTMLIFrameElement | undefined;

  /** @param root where the frame is put; asked for when the first frame is made */
  constructor(document: Document, root: () => ShadowRoot) {
    this.#document = document;
    this.#root = root;
  }

  /** False once the page took our element out: a frame does not survive that, and a new one must be loaded. */
  get lives(): boolean {
    return (this.#frame?.contentWindow ?? null) !== null;
  }

  get holdsFocus(): boolean {
    return this.#frame !== undefined && this.#root().activeElement === this.#frame;
  }

  /** Where the focus is as we see it: in a card, this or another one, or somewhere in the page. */
  get focused(): Element | null {
    return this.#root().activeElement ?? activeElementOf(this.#document);
  }

  /** Makes a new frame over `url`. The page never sees the address: no `src` holds it, no timing entry names it. */
  load(url: string): void {
    this.discard();
    const frame = make(this.#document, 'iframe');
    this.#frame = frame;
    frame.className = 'card';
    this.#unseen(frame);
    this.#root().append(frame);
    frame.contentWindow?.location.replace(url);
  }

  /** Calls when the frame loads once more: Firefox 153 empties a frame whose element is moved. */
  onReload(reloaded: () => void): void {
    this.#frame?.addEventListener('load', reloaded, { once: true });
  }

  /** Takes the frame away: its line to the background is dead. */
  discard(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** As wide as it will be when it is seen: the card measures its height in it before. */
  widen(width: number): void {
    if (this.#frame) this.#frame.style.width = `${width}px`;
  }

  show(place: FramePlace): void {
    const frame = this.#frame;
    if (!frame) return;
    for (const side of ['left', 'top', 'width', 'height'] as const) frame.style[side] = `${place[side]}px`;
    frame.style.scale = `${1 / (place.zoom ?? 1)}`;
    frame.className = `card seen ${place.side}`;
    this.wake();
  }

  /** Lets keyboard and screen readers in, also before the frame is seen: an inert one takes no focus. */
  wake(): void {
    if (!this.#frame) return;
    this.#frame.inert = false;
    this.#frame.ariaHidden = null;
  }

  hide(): void {
    const frame = this.#frame;
    if (!frame) return;
    frame.classList.remove('seen');
    this.#unseen(frame);
  }

  /** Gives the frame the focus; what inside it gets it is the card's own matter. */
  focus(): void {
    this.#frame?.focus({ preventScroll: true });
  }

  blur(): void {
    this.#frame?.blur();
  }

  /** Not for the pointer, the keyboard or a screen reader; still drawn, so that the card can measure itself. */
  #unseen(frame: HTMLIFrameElement): void {
    frame.inert = true;
    frame.ariaHidden = 'true';
  }
}
