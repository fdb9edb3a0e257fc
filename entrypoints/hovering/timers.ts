/** Timers by name: starting one again replaces it. None fires after the signal aborts. */
export class Timers<Name extends string> {
  readonly #due: (name: Name) => void;
  readonly #running = new Map<Name, ReturnType<typeof setTimeout>>();

  constructor(due: (name: Name) => void, signal: AbortSignal) {
    this.#due = due;
    signal.addEventListener('abort', () => this.#running.forEach((timer) => clearTimeout(timer)), {
      once: true,
    });
  }

  start(name: Name, ms: number): void {
    this.stop(name);
    this.#running.set(
      name,
      setTimeout(() => {
        this.#running.delete(name);
        this.#due(name);
      }, ms),
    );
  }

  stop(name: Name): void {
    clearTimeout(this.#running.get(name));
    this.#running.delete(name);
  }
}
