/** Before a question about changed text: doubled by each, so that a page which never rests costs ever less. */
const FIRST_MS = 1_000;
const LONGEST_MS = 32_000;
/** Without a change, after which what a page brings later is there. */
const REST_MS = 3_000;

/** When a page that changes is asked about again. */
export class Patience {
  readonly #due: (atRest: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSoon = false;
  #wait = FIRST_MS;

  constructor(due: (atRest: boolean) => void, signal: AbortSignal) {
    this.#due = due;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Another article is read. */
  begin(): void {
    this.#stop();
    this.#wait = FIRST_MS;
  }

  /** The text is another one: once for all that changes meanwhile. */
  soon(): void {
    if (this.#isSoon) return;
    this.#stop();
    this.#isSoon = true;
    this.#timer = setTimeout(() => {
      this.#isSoon = false;
      this.#due(false);
    }, this.#wait);
    this.#wait = Math.min(LONGEST_MS, this.#wait * 2);
  }

  /** Nothing changes: asked for the last time once that has lasted. */
  rest(): void {
    if (this.#isSoon) return;
    this.#stop();
    this.#timer = setTimeout(() => this.#due(true), REST_MS);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#isSoon = false;
  }
}
