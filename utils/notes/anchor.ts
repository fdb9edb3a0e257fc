import type { PlaceState, Quote } from '../facts/note.ts';
import { exactPlaces } from './exact-places.ts';
import type { Effort } from './likeness.ts';
import { nearPlace } from './near-places.ts';
import { textRange } from './page-text.ts';
import type { PageText } from './page-text.ts';
import { placesBetween } from './places-between.ts';
import { asShown } from './quote.ts';
import { soughtIn } from './sought.ts';
import type { Sought, Span } from './sought.ts';
import { distanceOf, hasSides, isOwn, surroundingsOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { AS_GOOD, CLEARLY_BETTER, SIDE_IS_THERE } from './thresholds.ts';

/** Where a quote stands in a page now, and what became of it. */
export interface Anchored {
  readonly state: PlaceState;
  /** In UTF-16 units of the page's text; absent when it is gone. */
  readonly start?: number;
  readonly end?: number;
  /** What stands in its place, white space collapsed; only when it is changed. */
  readonly text?: string;
  /** By what it was found: its words, what stood around them, or words that are almost its own; absent when gone. */
  readonly how?: 'exact' | 'position' | 'fuzzy';
}

/**
 * Finds the place of a quote in the text of a page as it is now. `unchanged` is only what differs by nothing but what
 * folding forgives (`openPageText`), at a place that is the quote's own; a letter, a digit or a word that differs makes
 * it `changed`. docs/NOTES.md says what becomes of what.
 * @param effort counts the work: bounded, whatever the page and the quote are
 */
export function anchorQuote(page: PageText, quote: Quote, effort: Effort = { steps: 0 }): Anchored {
  const sought = soughtIn(page, quote);
  if (sought.exact === '') return { state: 'gone' };
  const placed = (span: Span): Placed => ({
    ...span,
    surroundings: surroundingsOf(page, span, sought, effort),
  });

  const exact = exactPlaces(page, sought);
  const between = placesBetween(page, sought, effort);
  const same = bestOf(exact.filter(({ isWhole }) => isWhole).map(placed), sought, (one) =>
    isOwn(one.surroundings, sought),
  );
  const other = bestOf(
    [...between.spans, ...exact.filter(({ isWhole }) => !isWhole)].map(placed),
    sought,
    ({ surroundings }) => surroundings.best >= SIDE_IS_THERE,
  );

  if (same !== undefined && (other === undefined || isBetter(same, other, sought))) {
    if (same.surroundings.best >= SIDE_IS_THERE || !hasSides(sought)) return unchanged(page, same);
    // Its words, but elsewhere: unless there is something almost the same where it was, it was moved.
    const near = nearPlace(page, sought, between.isClosed, effort);
    const isNear = near !== undefined && near.surroundings.mean >= same.surroundings.mean + CLEARLY_BETTER;
    return isNear ? changed(page, near, 'fuzzy') : unchanged(page, same);
  }
  if (other !== undefined) return changed(page, other, 'position');
  const near = nearPlace(page, sought, between.isClosed, effort);
  return near === undefined ? { state: 'gone' } : changed(page, near, 'fuzzy');
}

interface Placed extends Span {
  readonly surroundings: Surroundings;
}

function bestOf(
  places: readonly Placed[],
  sought: Sought,
  isGood: (place: Placed) => boolean,
): Placed | undefined {
  const [best] = places
    .filter(isGood)
    .toSorted(
      (one, other) =>
        other.surroundings.mean - one.surroundings.mean ||
        distanceOf(one, sought) - distanceOf(other, sought),
    );
  return best;
}

/** Whether the quote is where its words are, rather than where other words stand in what stood around it. */
function isBetter(same: Placed, other: Placed, sought: Sought): boolean {
  if (other.start <= same.start && same.end <= other.end) return true;
  const more = same.surroundings.mean - other.surroundings.mean;
  if (Math.abs(more) >= AS_GOOD || sought.at === undefined) return more >= -AS_GOOD;
  return distanceOf(same, sought) <= distanceOf(other, sought);
}

function unchanged(page: PageText, { start, end }: Span): Anchored {
  return { state: 'unchanged', ...textRange(page, start, end), how: 'exact' };
}

function changed(page: PageText, span: Span, how: 'position' | 'fuzzy'): Anchored {
  const { start, end } = textRange(page, span.start, span.end);
  return { state: 'changed', start, end, text: asShown(page.text.slice(start, end)).trim(), how };
}
