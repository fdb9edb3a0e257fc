const SECOND = 1_000;
/**
 * Waits between tries to reach the card, while its page loads and connects: 15 seconds in all. The reader of a busy
 * machine is told after four that the page prevents it (FRAME_PATIENCE_MS), and has the card as soon as it comes.
 */
export const KNOCKS_MS = [
  ...[30, 50, 80, 120, 200, 300, 300, 300, 300, 300, 500, 500, 500],
  ...Array.from({ length: 12 }, () => SECOND),
] as const;
/** A frame that has answered before has so many knocks to take up its line again; then a new one is made. */
export const KNOCKS_OF_OLD = 4;
/** One that has not is given up after this: its ticket is too old by then (utils/reading/tickets.ts). */
export const NEW_FOR_MS = 6 * SECOND;
