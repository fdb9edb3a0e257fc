/** Positions of mentions that one message holds at most. */
export const POSITIONS = 2_000;
/** Text of a page that is searched for quotes of notes at most; UTF-16 units. */
export const LONGEST_PAGE = 2_000_000;
