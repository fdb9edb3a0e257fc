import type { PlaceState, Quote } from '../facts/note.ts';
import { openPageText, textRange } from './page-text.ts';
import type { PageText } from './page-text.ts';

/** Where a quote stands in a page now, and what became of it. */
export interface Anchored {
  readonly state: PlaceState;
  /** In UTF-16 units of the page's text; absent when it is gone. */
  readonly start?: number;
  readonly end?: number;
  /** What stands in its place, white space collapsed; only when it is changed. */
  readonly text?: string;
  /** By what it was found; absent when it is gone. */
  readonly how?: 'exact' | 'position' | 'fuzzy';
}

/** Finds the place of a quote in the text of a page as it is now. */
export function anchorQuote(page: PageText, quote: Quote): Anchored {
  const exact = openPageText(quote.exact).folded.trim();
  const at = exact === '' ? -1 : page.folded.indexOf(exact);
  if (at === -1) return { state: 'gone' };
  return { state: 'unchanged', ...textRange(page, at, at + exact.length), how: 'exact' };
}
