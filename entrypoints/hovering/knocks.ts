const SECOND = 1_000;
/**
 * Waits between tries to reach the card, while its page loads and connects: 15 seconds in all. The reader of a busy
 * machine is told after four that the page prevents it (FRAME_PATIENCE_MS), and has the card as soon as it comes.
 */
export const KNOCKS_MS = [
  ...[30, 50, 80, 120, 200, 300, 300, 300, 300, 300, 500, 500, 500],
  ...Array.from({ length: 12 }, () => SECOND),
] as const;
/** A frame that was there before has so many knocks to take up its line again; then a new one is made. */
export const KNOCKS_OF_OLD = 4;
/** One that has never answered is not old before its ticket is (utils/reading/tickets.ts): it may still be loading. */
export const NEW_FOR_MS = 6 * SECOND;
