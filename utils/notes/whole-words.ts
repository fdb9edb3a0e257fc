import { runAfter, runBefore } from './sought.ts';
import type { Span } from './sought.ts';

/** A stretch widened until it ends between words, without white space at its ends. */
export function toWholeWords(folded: string, { start, end }: Span): Span {
  const words = folded.slice(start, end);
  const before = runBefore(folded.slice(Math.max(0, start - 64), start), words).length;
  const after = runAfter(folded.slice(end, end + 64), words).length;
  const whole = folded.slice(start - before, end + after);
  const left = whole.length - whole.trimStart().length;
  const right = whole.length - whole.trimEnd().length;
  return { start: start - before + left, end: Math.max(start - before + left, end + after - right) };
}
