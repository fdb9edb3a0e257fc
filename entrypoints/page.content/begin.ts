import { removeLeftovers } from '../../utils/host/page-host.ts';
import { belongsToPage } from '../../utils/page/frames.ts';
import { Life } from './life.ts';
import { tellOtherCopies } from './watch-document.ts';

/** A symbol, because an element's `id` or `name` becomes a property of the window. */
const RUNNING = Symbol.for('sidelight');
type Marked = typeof globalThis & { [RUNNING]?: Life };

/**
 * Starts reading, once a document: the registration and the background's own injection may both run this script. A
 * copy that an update left without its extension makes room, and what it left in the page is taken out.
 */
export function begin(): void {
  if (!belongsToPage(window)) return;
  tellOtherCopies();
  const marked = globalThis as Marked;
  const running = marked[RUNNING];
  if (running && !running.over) return;
  removeLeftovers(document);
  const life = new Life();
  marked[RUNNING] = life;
  void life.start();
}
