import type { Steps } from '../notes/steps.ts';

/** Milliseconds of work after which the page has its turn: with what a frame needs it is below 50. */
const SLICE = 10;

/** Work of which a page does a slice at a time. */
export interface Sliced<Result> {
  /** What came of it; undefined while it is not done. */
  readonly done: { readonly value: Result } | undefined;
  /** Does the rest, a slice in each turn, until it is done or the signal aborts. */
  rest(signal: AbortSignal): Promise<void>;
}

/** Begins with the first slice, so that what is small is done at once. */
export function startSlices<Result>(steps: Steps<Result>, clock = () => performance.now()): Sliced<Result> {
  let done: Sliced<Result>['done'];
  const slice = (): void => {
    for (const until = clock() + SLICE; !done && clock() < until;) {
      const step = steps.next();
      if (step.done) done = { value: step.value };
    }
  };
  slice();
  return {
    get done() {
      return done;
    },
    async rest(signal) {
      while (!done) {
        await turn();
        if (signal.aborted) return;
        slice();
      }
    },
  };
}

/** Behind what waits already. Timers of a page that is not in front come once in a second. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.addEventListener('message', () => {
      port1.close();
      resume();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
