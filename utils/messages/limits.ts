/** Positions of mentions that one message holds at most. */
export const POSITIONS = 2_000;
