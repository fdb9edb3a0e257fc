/** How work is cut into slices. Tests pass their own clock, so that they count slices and never milliseconds. */
export interface Pace {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Lets the page work. `soon`: the reader waits for marks; `idle`: only when the page has nothing to do. */
  pause(urgency: Urgency): Promise<void>;
}

export type Urgency = 'soon' | 'idle';

/** A slice of ours fits with the page's own work into one frame of 16 milliseconds. */
export const SLICE_MS = 8;

/** An idle moment that does not come is not waited for longer than this: a change must be right within a second. */
const IDLE_TIMEOUT_MS = 300;

export const browserPace: Pace = {
  now: () => performance.now(),
  pause: (urgency) =>
    new Promise((resolve) => {
      if (urgency === 'idle') requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
      // A task of this priority lets input and rendering go first, which a chain of promises would not.
      else void scheduler.postTask(() => resolve(), { priority: 'user-visible' });
    }),
};
