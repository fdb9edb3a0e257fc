import type { Subject } from '../browser/subject.ts';
import type { Tab } from '../browser/tab.ts';
import { median } from '../browser/waking.ts';
import { rest } from './rest.ts';

const ROUNDS = 7;
/** Reading, painting and the page's own loading are over by then. */
const SETTLED_MS = 3_000;

/**
 * Bytes that a tab's script heap holds more with our content script than with one that does nothing, medians. The
 * protocol tells of the whole heap, which the page's world and the scripts' share, so the same page is loaded in both.
 */
export async function measureHeap(empty: Subject, ours: Subject, url: string): Promise<number> {
  const more: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [floor, used] = [await heapOf(empty.tab, url), await heapOf(ours.tab, url)];
    more.push(used - floor);
  }
  return median(more);
}

async function heapOf(tab: Tab, url: string): Promise<number> {
  await tab.goto(url);
  await tab.send('Page.bringToFront');
  await rest(SETTLED_MS);
  for (let again = 0; again < 2; again++) await tab.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tab.send('Runtime.getHeapUsage');
  return Number(usedSize);
}
