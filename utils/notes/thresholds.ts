/**
 * When a place is the quote's. All offsets and lengths are of UTF-16 units of folded text, likenesses run from 0 to 1.
 * docs/NOTES.md has the same figures with examples; tests/unit/notes/anchoring holds them to both.
 */

/** Units of the page's own text that are kept before and behind: twice Hypothesis's, enough to tell rows of a table apart. */
export const CONTEXT = 64;

/**
 * A quote this long, of this many words, is hardly ever said twice: wherever the page has it, it is the quote, moved.
 * A shorter one (a name, a figure) must stand among words that stood around it.
 */
export const ALONE_UNITS = 32;
export const ALONE_WORDS = 5;

/** One side of what stood around a quote is there again: unrelated text of one language is at 0 to 0.4. */
export const SIDE_IS_THERE = 0.5;

/** A name or a figure needs one side this sure, or both there: a paragraph's dateline is half of many sides. */
export const SIDE_IS_SURE = 0.7;

/** How far what stood before or behind may be from the quote now: a caption or an advertisement of one line. */
export const CONTEXT_SLACK = 64;

/** Errors that are allowed while a side is looked for, as a share of it: beyond them it counts as not there. */
export const SIDE_ERRORS = 0.5;

/** Less that stands around a quote than this tells no place; then it must begin where the quote began, or so near. */
export const LEAST_CONTEXT = 24;
export const SAME_START = 8;

/** How much may have been put into a quote, beside twice its length: a box of advertisement, a summary, a caption. */
export const PUT_IN = 1_000;

/** As much of a quote must be found in what replaced it where whole paragraphs did: else it is another paragraph. */
export const REPLACEMENT_LIKENESS = 0.5;

/** Within a paragraph other words may stand for a quote, but not many more of them. */
export const REPLACEMENT_TIMES = 3;
export const REPLACEMENT_MORE = 64;

/** Of two places with as good surroundings, the nearer to where the quote stood is its own. */
export const AS_GOOD = 0.05;

/** What an exact occurrence with strange surroundings must be surpassed by to lose to words that are almost the quote. */
export const CLEARLY_BETTER = 0.3;

/** Errors that Myers' search may find, as a share of the quote: Hypothesis allows 0.5, which is mostly thrown away. */
export const SEARCH_ERRORS = 0.4;

/** Shorter quotes are not searched through the whole page: they are within 40 % of something everywhere. */
export const SEARCH_FROM = 16;

/** Longer quotes are searched by both ends: the work of Myers' search grows with the errors that are allowed. */
export const SEARCH_UNITS = 256;
export const END_UNITS = 96;

/** How wide is searched around a place that is known: where the quote stood, and where a side of it stands. */
export const AROUND = 300;

/** Pieces in which a page is searched; few enough units that a page made to match everywhere costs little. */
export const CHUNK = 4_096;

/** What counts for a place that has almost the quote. Hypothesis's weights; a side that nothing is known of counts not. */
export const WEIGHTS = { quote: 50, before: 20, after: 20, position: 2 } as const;

/** The least of all four together, and the least of the words themselves, whatever stands around them. */
export const NEAR_SCORE = 0.6;
export const NEAR_LIKENESS = 0.5;

/** Words without their surroundings: a moved paragraph with a misprint. Less is a similar sentence about other things. */
export const LONE_LIKENESS = 0.9;
export const LONE_UNITS = 64;

/** Places of one kind that are looked at closely, and places of a side. */
export const LOOKED_AT = 32;
export const SIDES_LOOKED_AT = 16;

/**
 * Steps of Myers' search, of 32 rows each, for one quote; then it makes do. A quote of 250 that is nowhere in a page of
 * two million takes 9 million.
 */
export const MOST_STEPS = 16_000_000;
