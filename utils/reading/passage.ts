/** Words that are selected in a page, within enough of its text to find them again. */
export interface Passage {
  /** What stands around the words, and they themselves. */
  readonly text: string;
  /** Where the words stand in it; UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where it begins in the text that was read of the page (blocks joined by line feeds), where that was read. */
  readonly at?: number;
  /** Ids of what is named among the words, likeliest readings alone, in reading order. */
  readonly entities: readonly string[];
}
