import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** Megabytes that a page holds: objects and buffers together, after what is no longer needed was given back. */
export interface PageHeap {
  /** Before anything was done. */
  readonly before: number;
  /** The most in each quarter of the time. */
  readonly quarters: readonly number[];
  /** When all was done. */
  readonly behind: number;
}

const PAUSE = 150;

/** What a page holds while something is done in it. The garbage is collected each time, so nothing is timed by it. */
export async function heapWhile<T>(
  page: Page,
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly heap: PageHeap }> {
  const session = await page.createCDPSession();
  const now = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1e6;
  };
  const before = await now();
  const seen: number[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      seen.push(await now());
      await wait(PAUSE);
    }
  })();
  try {
    const value = await act();
    isOver = true;
    await watching;
    const quarter = Math.max(1, Math.ceil(seen.length / 4));
    const quarters = [0, 1, 2, 3].map((at) =>
      Math.max(...seen.slice(at * quarter, (at + 1) * quarter), before),
    );
    return { value, heap: { before, quarters, behind: await now() } };
  } finally {
    isOver = true;
    await session.detach();
  }
}
