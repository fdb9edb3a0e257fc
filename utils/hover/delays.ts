/** All times and distances of the card's opening and closing, in milliseconds and CSS pixels, each with its reason. */

/** Rest on a name that counts as a question. Shorter opens cards under a pointer that only passes. */
export const DWELL_MS = 220;

/** A reader who has just closed a card is comparing names, so the next one comes almost at once. */
export const DWELL_AFTER_CARD_MS = 60;

/** How long after a card's closing the reader still counts as comparing. */
export const COMPARING_MS = 300;

/** Time to come back after leaving word and card: hands overshoot. Longer and a dismissed card feels stuck. */
export const CLOSE_GRACE_MS = 240;

/** Words slide under a resting pointer while the page scrolls, and for a moment after. */
export const AFTER_SCROLL_MS = 150;

/** A pointer faster than this, in pixels a millisecond, is on its way somewhere else. */
export const CROSSING_SPEED = 0.6;

/** A skeleton that flashes for less is worse than nothing: until then the card stays unseen. */
export const LOADING_MS = 120;

/** The frame must have spoken by then, cold background and database included; else the page prevents it. */
export const FRAME_PATIENCE_MS = 4_000;

/** A finger that rests longer means the browser's own menu or a selection. */
export const TAP_MS = 500;

/** A finger that goes further drags or scrolls. */
export const TAP_SLOP_PX = 10;

/** How far a hand may stray from the straight way between word and card. */
export const CORRIDOR_PAD_PX = 8;
