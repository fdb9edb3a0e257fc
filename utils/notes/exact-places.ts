import type { PageText } from './page-text.ts';
import type { Sought, Span } from './sought.ts';
import { isSameRun, runAfter, runBefore } from './sought.ts';
import { distanceOf } from './surroundings.ts';
import { LOOKED_AT } from './thresholds.ts';

export interface ExactPlace extends Span {
  /** Not so where the words go on otherwise than they did: `821 800` within `1 821 800`, `Iran` within `Iranian`. */
  readonly isWhole: boolean;
}

/**
 * Where a page has the words of a quote: of many occurrences those with most of what stood around it, and of those the
 * nearest. One that is part of another word or number is given with the whole of it.
 */
export function exactPlaces(page: PageText, sought: Sought): readonly ExactPlace[] {
  const { folded } = page;
  const best: Ranked[] = [];
  for (let at = folded.indexOf(sought.exact); at !== -1; at = folded.indexOf(sought.exact, at + 1)) {
    const span = { start: at, end: at + sought.exact.length };
    const common =
      commonBefore(folded, span.start, sought.prefix) + commonAfter(folded, span.end, sought.suffix);
    insert(best, { span, common, distance: distanceOf(span, sought) });
  }
  return best.map(({ span }) => wholePlace(page, span, sought));
}

interface Ranked {
  readonly span: Span;
  readonly common: number;
  readonly distance: number;
}

function insert(best: Ranked[], one: Ranked): void {
  const isBefore = (other: Ranked): boolean =>
    one.common > other.common || (one.common === other.common && one.distance < other.distance);
  const last = best.at(-1);
  if (best.length === LOOKED_AT && last !== undefined && !isBefore(last)) return;
  const at = best.findIndex(isBefore);
  best.splice(at === -1 ? best.length : at, 0, one);
  if (best.length > LOOKED_AT) best.pop();
}

function commonBefore(text: string, end: number, side: string): number {
  const from = text.charAt(end - 1) === ' ' ? end - 1 : end;
  let count = 0;
  while (
    count < side.length &&
    text.charCodeAt(from - 1 - count) === side.charCodeAt(side.length - 1 - count)
  )
    count++;
  return count;
}

function commonAfter(text: string, start: number, side: string): number {
  const from = text.charAt(start) === ' ' ? start + 1 : start;
  let count = 0;
  while (count < side.length && text.charCodeAt(from + count) === side.charCodeAt(count)) count++;
  return count;
}

function wholePlace(page: PageText, { start, end }: Span, sought: Sought): ExactPlace {
  const before = runBefore(page.folded.slice(Math.max(0, start - 64), start), sought.exact);
  const after = runAfter(page.folded.slice(end, end + 64), sought.exact);
  const isSameBefore = isSameRun(before, sought.runBefore, 'before');
  const isSameAfter = isSameRun(after, sought.runAfter, 'after');
  return {
    start: isSameBefore ? start : start - before.length,
    end: isSameAfter ? end : end + after.length,
    isWhole: isSameBefore && isSameAfter,
  };
}
