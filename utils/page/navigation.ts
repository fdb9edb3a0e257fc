import { listen, viewOf } from './dom.ts';

/**
 * Hears of everything that may have put another article under the same document: client-side navigation (the
 * Navigation API where it exists, history and hash events elsewhere; what changes the address silently also changes
 * the page, and that is seen as a change of the DOM) and a page back from the back-forward cache.
 */
export class NavigationWatch {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #moved: () => void;
  #address: string;

  constructor(document: Document, signal: AbortSignal, moved: () => void) {
    this.#document = document;
    this.#signal = signal;
    this.#moved = moved;
    this.#address = this.#current();
    this.attach();
  }

  /** `document.open()` removes all listeners of window and document: to be called again after it. */
  attach(): void {
    const view = viewOf(this.#document);
    const options = { signal: this.#signal };
    for (const event of ['popstate', 'hashchange', 'pageshow'])
      if (view) listen(view, event, this.#moved, options);
    listen(this.#document, 'DOMContentLoaded', this.#moved, options);
    // Firefox has the Navigation API from version 147 on.
    const navigation = view && 'navigation' in view ? view.navigation : undefined;
    if (navigation instanceof EventTarget) listen(navigation, 'navigatesuccess', this.#moved, options);
  }

  /** True while the address is another than when `takeMove` was last called. */
  hasMoved(): boolean {
    return this.#current() !== this.#address;
  }

  /** The present address is the one that counts from now on. */
  takeMove(): void {
    this.#address = this.#current();
  }

  #current(): string {
    return viewOf(this.#document)?.location.href ?? '';
  }
}
