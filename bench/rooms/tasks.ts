import type { Page } from 'puppeteer-core';

/** One task of a page's own thread, in milliseconds: by the clock, and of the processor, which others do not add to. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];
const MARK = 'bench-rooms';

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: unknown;
}

/** What the thread of a page did while something was done in it, which may load the page anew in its own process. */
export async function tasksWhile<T>(
  page: Page,
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly tasks: readonly Task[] }> {
  await page.tracing.start({ categories: CATEGORIES });
  const value = await act();
  await page.evaluate(`console.timeStamp('${MARK}')`);
  const traced = await page.tracing.stop();
  if (!traced) throw new Error('there is no trace');
  const { traceEvents: events } = JSON.parse(new TextDecoder().decode(traced)) as { traceEvents: Traced[] };
  const stamp = events.find(({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(MARK));
  if (!stamp) throw new Error('the trace tells nothing of the page');
  const tasks = events.flatMap(({ name, pid, tid, dur = 0, tdur = 0 }): Task[] =>
    name === 'RunTask' && pid === stamp.pid && tid === stamp.tid
      ? [{ wall: dur / 1000, cpu: tdur / 1000 }]
      : [],
  );
  return { value, tasks };
}

export function longest(tasks: readonly Task[], by: keyof Task): number {
  return tasks.reduce((most, one) => Math.max(most, one[by]), 0);
}

export function countOver(tasks: readonly Task[], by: keyof Task, milliseconds: number): number {
  return tasks.filter((one) => one[by] > milliseconds).length;
}
