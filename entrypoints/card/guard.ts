/** A click within this time of the card's appearing was meant for the page that stood there before. */
const SETTLED_AFTER_MS = 300;

export interface Guard {
  /** The card has just become visible, or jumped to another place. */
  readonly appeared: () => void;
}

/**
 * Stops what a page could do to the card through the reader's hand or without it: events made by scripts, and clicks
 * aimed at something else a moment ago. Keyboard presses of buttons and links are clicks too.
 */
export function guardEvents(target: Window): Guard {
  let appearedAt = 0;
  const stop = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const settled = () => performance.now() - appearedAt >= SETTLED_AFTER_MS;
  for (const type of ['click', 'auxclick']) {
    target.addEventListener(type, (event) => (event.isTrusted && settled() ? undefined : stop(event)), true);
  }
  for (const type of ['keydown', 'keyup']) {
    target.addEventListener(type, (event) => (event.isTrusted ? undefined : stop(event)), true);
  }
  return {
    appeared: () => {
      appearedAt = performance.now();
    },
  };
}
