import type { Answer } from '../browser/cdp.ts';
import type { Tab } from '../browser/tab.ts';

/** What the browser traced of one thing it did; times in microseconds. */
export interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly stackTrace?: readonly unknown[] };
    readonly beginData?: { readonly stackTrace?: readonly unknown[] };
  };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', '__metadata'];

/** What the main thread of a tab's page did while something was done in it, in order of time. */
export async function trace(tab: Tab, act: () => Promise<unknown>): Promise<readonly Traced[]> {
  const events: Traced[] = [];
  tab.on('Tracing.dataCollected', ({ value }) => events.push(...(value as Traced[])));
  await tab.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  const marked = `bench-${Math.random()}`;
  await tab.inPage(`console.timeStamp(${JSON.stringify(marked)})`);
  await act();
  const complete = new Promise<Answer>((resolve) => tab.on('Tracing.tracingComplete', resolve));
  await tab.send('Tracing.end');
  await complete;
  const stamp = events.find(
    ({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(marked),
  );
  if (!stamp) throw new Error('The trace tells nothing of the page.');
  return events
    .filter(({ pid, tid, ts }) => pid === stamp.pid && tid === stamp.tid && ts >= stamp.ts)
    .toSorted((one, other) => one.ts - other.ts);
}

/** Milliseconds of script in one task, and of the whole task. */
export interface Slice {
  readonly script: number;
  readonly task: number;
}

/** Every task in which script ran. What is nested in other script counts once. */
export function slicesOf(events: readonly Traced[]): readonly Slice[] {
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur !== undefined);
  const scripts = events.filter(({ name, dur }) => SCRIPT.has(name) && dur !== undefined);
  const slices: Slice[] = [];
  let at = 0;
  for (const { ts, dur = 0 } of tasks) {
    let script = 0;
    let until = ts;
    for (; at < scripts.length && scripts[at]!.ts < ts + dur; at++) {
      const { ts: begin, dur: took = 0 } = scripts[at]!;
      if (begin < until) continue;
      script += took;
      until = begin + took;
    }
    if (script > 0) slices.push({ script: script / 1000, task: dur / 1000 });
  }
  return slices;
}

const SCRIPT = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript', 'v8.callFunction', 'v8.run']);

/** How often something was done: `Layout`, `UpdateLayoutTree`. */
export function countOf(events: readonly Traced[], name: string): number {
  return events.filter((event) => event.name === name && event.ph !== 'E').length;
}
