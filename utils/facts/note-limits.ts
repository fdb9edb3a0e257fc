/** Text of a page that is searched for quotes of notes at most; UTF-16 units. */
export const LONGEST_PAGE = 2_000_000;

/** Of a quote; UTF-16 units. */
export const LONGEST_QUOTE = 2_000;

/** Facts that are kept with a note. */
export const MOST_FACTS = 12;
