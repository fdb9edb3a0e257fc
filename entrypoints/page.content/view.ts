import { LOOK_MS, type PageView } from '../../utils/messages/page-calls.ts';
import { rootOf } from '../../utils/page/dom.ts';
import type { NamedStore } from './named.ts';

/** All marks of the page: those of names, and those of notes. */
type Stores = readonly Pick<NamedStore, 'changedAt' | 'onChange'>[];

/** When a part of the page was scrolled by itself, or the page had another height, by `performance.now()`. */
let moved = 0;
let height = 0;

/** What the frame shows of its page: at once where that is not `known`, else once something of it has changed. */
export async function viewOf(stores: Stores, known: PageView | undefined): Promise<PageView> {
  const now = look(stores);
  if (known?.from !== now.from || known.to !== now.to || known.marks !== now.marks) return now;
  const end = new AbortController();
  const { signal } = end;
  await new Promise<void>((resolve) => {
    const heard = ({ isTrusted, type, target }: Event) => {
      if (!isTrusted) return;
      if (type === 'scroll' && target !== document) moved = performance.now();
      resolve();
    };
    // Nothing listens to a page that no side panel asks about.
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, heard, { capture: true, passive: true, signal });
    for (const store of stores) store.onChange(() => resolve(), signal);
    setTimeout(resolve, LOOK_MS);
  });
  end.abort();
  return look(stores);
}

/** Scrolls so that this share of the page is in the middle of the window. */
export function travelTo(to: number): void {
  const { scrollHeight = 0 } = rootOf(document) ?? {};
  window.scrollTo({ top: to * scrollHeight - innerHeight / 2, behavior: 'instant' });
}

function look(stores: Stores): PageView {
  const { scrollHeight = 0 } = rootOf(document) ?? {};
  if (scrollHeight !== height) moved = performance.now();
  height = scrollHeight;
  const share = (y: number) => (scrollHeight > 0 ? Math.min(1, Math.max(0, y / scrollHeight)) : 0);
  const { scrollY } = window;
  return {
    from: share(scrollY),
    to: share(scrollY + innerHeight),
    marks: Math.max(moved, ...stores.map(({ changedAt }) => changedAt)),
  };
}
