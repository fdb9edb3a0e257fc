import { linesOfMark } from './hit.ts';
import type { Mark } from './marks.ts';

/** Where on its page a mark stands: 0 is the top, 1 the end. @param root the document's own */
export function positionOf(mark: Mark<unknown>, root: Element | null): number {
  const height = root?.scrollHeight ?? 0;
  const top = (linesOfMark(mark)[0]?.top ?? 0) + window.scrollY;
  return height > 0 ? Math.min(1, Math.max(0, top / height)) : 0;
}
