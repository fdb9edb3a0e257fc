import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../messages/ask.ts';
import { viewHere, type PageView } from '../messages/page-calls.ts';

/** Between two questions while the page is scrolled: the panel's window moves as smoothly as it needs to. */
const PACE_MS = 80;
/** After a page that did not answer. */
const AGAIN_MS = 2_000;
/** So long after the last change a page counts as at rest. */
const REST_MS = 200;

/** Tells where a tab's page is, and each time that it is elsewhere, until the signal aborts. */
export async function followView(
  tab: number,
  signal: AbortSignal,
  told: (view: PageView | undefined) => void,
): Promise<void> {
  let known: PageView | undefined;
  while (!signal.aborted) {
    const reply = await askTab(tab, 0, viewHere, known ? { known } : {});
    if (signal.aborted) return;
    const now = reply.ok ? reply.value : undefined;
    if (!isSame(now, known)) told(now);
    known = now;
    await new Promise((resolve) => setTimeout(resolve, now ? PACE_MS : AGAIN_MS));
  }
}

/** What is shown once it has not changed for a while; at once where nothing was shown. */
export function useRested<T>(now: T | undefined): T | undefined {
  const [rested, setRested] = useState(now);
  const isFirst = rested === undefined || now === undefined;
  useEffect(() => {
    const timer = setTimeout(() => setRested(now), isFirst ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [now, isFirst]);
  return rested;
}

function isSame(one: PageView | undefined, other: PageView | undefined): boolean {
  return one?.from === other?.from && one?.to === other?.to && one?.marks === other?.marks;
}
