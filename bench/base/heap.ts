import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** Megabytes that a worker held while it worked: objects and buffers together. */
export interface Heap {
  /** The least that was seen in each quarter of the time, which is what could not be given back. */
  readonly least: readonly number[];
  readonly most: number;
}

const PAUSE = 100;

/** Watches the heap of a page's worker until told to stop. */
export function watchHeap(page: Page, script: string): () => Promise<Heap> {
  const seen: number[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const worker = page.workers().find((one) => one.url().includes(script));
      const usage = await worker?.client.send('Runtime.getHeapUsage').catch(() => undefined);
      if (usage) seen.push((usage.usedSize + usage.backingStorageSize) / 1e6);
      await wait(PAUSE);
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    const quarter = Math.max(1, Math.ceil(seen.length / 4));
    const least = [0, 1, 2, 3].map((at) => Math.min(...seen.slice(at * quarter, (at + 1) * quarter)));
    return { least: least.filter(Number.isFinite), most: Math.max(0, ...seen) };
  };
}
