/**
 * The manager opened for the first time after an import, when its directory is made, and for the second, when it is
 * read: until the first row is drawn, and the longest task of the page meanwhile.
 */
import type { Measured } from '../base/part.ts';
import type { Filled } from './filled.ts';
import { listed, openRoom } from './rooms.ts';

/** Behind the list come the search and what else the page makes for the first time. */
const WATCHED = 5_000;

export async function measureOpening({ browser }: Filled): Promise<Measured> {
  const lines: string[] = [];
  const verdicts: Measured['verdicts'][number][] = [];
  for (const time of ['first', 'second'] as const) {
    const page = await openRoom(browser, 'bench/index.html');
    await page.evaluateOnNewDocument(watchTasks);
    const before = performance.now();
    await page.goto(new URL('../manager.html#search', page.url()).href);
    const rows = await listed(page);
    const seconds = (performance.now() - before) / 1000;
    await new Promise((resume) => setTimeout(resume, WATCHED));
    const { longest, count } = await page.evaluate(tasks);
    lines.push(
      `the ${time} time: ${rows} rows after ${seconds.toFixed(2)} s; tasks over 50 ms: ${count}, longest ${longest.toFixed(0)} ms`,
    );
    verdicts.push({ says: `opened the ${time} time: longest task, ms`, figure: longest, atMost: 50 });
    await page.close();
  }
  return { lines, verdicts };
}

interface Tasks {
  longest: number;
  count: number;
}

/** Runs in the page, before anything of its own. */
function watchTasks(): void {
  const seen: Tasks = { longest: 0, count: 0 };
  (globalThis as unknown as { tasks: Tasks }).tasks = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration);
      seen.count += 1;
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page. */
function tasks(): Tasks {
  return (globalThis as unknown as { tasks: Tasks }).tasks;
}
