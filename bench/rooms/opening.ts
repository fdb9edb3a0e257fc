/**
 * The manager opened for the first time after an import, when its directory is made, and for the second, when it is
 * read: until the first row is drawn, and the longest task of the page meanwhile.
 */
import type { Measured } from '../base/part.ts';
import type { Filled } from './filled.ts';
import { listed, openRoom } from './rooms.ts';
import { countOver, longest, tasksWhile } from './tasks.ts';

/** Behind the list come the search and what else the page makes for the first time. */
const WATCHED = 5_000;

export async function measureOpening({ browser }: Filled): Promise<Measured> {
  const lines: string[] = [];
  const verdicts: Measured['verdicts'][number][] = [];
  for (const time of ['first', 'second'] as const) {
    const page = await openRoom(browser, 'bench/index.html');
    const { value, tasks } = await tasksWhile(page, async () => {
      const before = performance.now();
      await page.goto(new URL('../manager.html#search', page.url()).href);
      const rows = await listed(page);
      const seconds = (performance.now() - before) / 1000;
      await new Promise((resume) => setTimeout(resume, WATCHED));
      return { rows, seconds };
    });
    const [cpu, wall] = [longest(tasks, 'cpu'), longest(tasks, 'wall')];
    lines.push(
      `the ${time} time: ${value.rows} rows after ${value.seconds.toFixed(2)} s; longest task ${cpu.toFixed(0)} ms of the ` +
        `processor (${wall.toFixed(0)} by the clock), ${countOver(tasks, 'cpu', 50)} over 50`,
    );
    verdicts.push({
      says: `opened the ${time} time: longest task, ms of the processor`,
      figure: cpu,
      atMost: 50,
    });
    await page.close();
  }
  return { lines, verdicts };
}
