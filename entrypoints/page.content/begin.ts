import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { removeLeftovers } from '../../utils/host/page-host.ts';
import { extensionIsThere } from '../../utils/messages/ask.ts';
import { belongsToPage } from '../../utils/page/frames.ts';
import { Life } from './life.ts';

/** A symbol, because an element's `id` or `name` becomes a property of the window. */
const RUNNING = Symbol.for('sidelight');
type Marked = typeof globalThis & { [RUNNING]?: Life };

/**
 * Starts reading, once a document: the registration and the background's own injection may both run this script. A
 * copy that an update left without its extension makes room, and what it left in the page is taken out.
 */
export function begin(context: ContentScriptContext): void {
  if (!belongsToPage(window)) return;
  const marked = globalThis as Marked;
  let running = marked[RUNNING];
  if (!running || running.over) {
    removeLeftovers(document);
    running = new Life();
    marked[RUNNING] = running;
    void running.start();
  }
  const life = running;
  // A later copy was started: of this version, then we go on; of a newer one, then this one has no extension any more.
  context.onInvalidated(() => {
    if (!extensionIsThere()) life.end();
  });
}
