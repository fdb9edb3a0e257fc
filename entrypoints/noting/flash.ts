import type { PageHost } from '../../utils/host/page-host.ts';
import type { Mark } from '../../utils/paint/marks.ts';
import { Overlay } from '../../utils/paint/overlay.ts';

/** As long as a reader takes to find it. */
const LIT_MS = 2_500;

/** Lights the quote that the reader came for, for a moment. */
export class Flash {
  readonly #host: PageHost;
  readonly #signal: AbortSignal;
  #overlay: Overlay | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PageHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  light(hot: Mark<unknown>, all: readonly Mark<unknown>[]): void {
    if (!this.#host.stands && !this.#host.stand()) return;
    clearTimeout(this.#timer);
    this.#overlay ??= new Overlay(this.#host.root, window, this.#signal);
    this.#overlay.draw({ hot, kin: all });
    this.#timer = setTimeout(() => this.#overlay?.clear(), LIT_MS);
  }
}
