import { nearest } from './likeness.ts';
import type { Effort } from './likeness.ts';
import type { PageText } from './page-text.ts';
import type { Sought, Span } from './sought.ts';
import { CONTEXT_SLACK, SIDE_ERRORS, SIDE_IS_SURE, SIDE_IS_THERE } from './thresholds.ts';

/** How much of what stood around a quote stands around a place, from 0 to 1; undefined where nothing is known. */
export interface Surroundings {
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Of both, each by its length; 0 where nothing is known of either. */
  readonly mean: number;
  /** The better side. */
  readonly best: number;
}

export function surroundingsOf(
  page: PageText,
  { start, end }: Span,
  sought: Sought,
  effort: Effort,
): Surroundings {
  const { prefix, suffix } = sought;
  const from = Math.max(0, start - prefix.length - CONTEXT_SLACK);
  const left = page.folded.slice(from, start).trimEnd();
  const right = page.folded.slice(end, end + suffix.length + CONTEXT_SLACK).trimStart();
  const before = prefix === '' ? undefined : left.endsWith(prefix) ? 1 : likenessIn(left, prefix, effort);
  const after = suffix === '' ? undefined : right.startsWith(suffix) ? 1 : likenessIn(right, suffix, effort);
  const known = prefix.length + suffix.length;
  const mean = ((before ?? 0) * prefix.length + (after ?? 0) * suffix.length) / Math.max(1, known);
  return { before, after, mean, best: Math.max(before ?? 0, after ?? 0) };
}

/** Whether words are the quote's by what stands around them: a name or a figure is one only among its own words. */
export function isOwn({ before = 0, after = 0, best }: Surroundings, sought: Sought): boolean {
  if (sought.standsAlone || !hasSides(sought) || best >= SIDE_IS_SURE) return true;
  return before >= SIDE_IS_THERE && after >= SIDE_IS_THERE;
}

export function hasSides({ prefix, suffix }: Sought): boolean {
  return prefix !== '' || suffix !== '';
}

/** Units from where the quote stood, or from the page's beginning where that is not known. */
export function distanceOf(span: Span, sought: Sought): number {
  return Math.abs(span.start - (sought.at ?? 0));
}

function likenessIn(text: string, side: string, effort: Effort): number {
  const [found] = nearest(text, side, Math.floor(side.length * SIDE_ERRORS), effort);
  return found === undefined ? 0 : 1 - found.errors / side.length;
}
