import type { Subject } from './subject.ts';
import { median } from './waking.ts';

const ROUNDS = 11;
/** Microseconds between two samples. */
const SAMPLE = 100;

/** Milliseconds, medians; the floors are taken in the browser of the empty extension. */
export interface Pipeline {
  /** The visible text of the whole document, by a native walk with the verdict kept for each parent. */
  readonly walk: number;
  /** That text to the empty background and back. */
  readonly echo: number;
  /** From the order to read to the last mark taken. */
  readonly article: number;
  readonly wholePage: number;
  /** Our own time on the page's main thread for that, painting included. */
  readonly articleThread: number;
  readonly wholePageThread: number;
  /** Characters of the visible text, and those that were sent. */
  readonly characters: { readonly visible: number; readonly article: number; readonly wholePage: number };
  readonly marks: { readonly article: number; readonly wholePage: number };
}

interface Run {
  readonly took: number;
  readonly characters: number;
  readonly marks: number;
}

/** Measures both on the page that both show, in turn. */
export async function measurePipeline(empty: Subject, ours: Subject): Promise<Pipeline> {
  const visible = Number(await empty.tab.inExtension('WALK().length'));
  await ours.tab.inExtension(HARNESS);
  const runs = {
    article: [] as Run[],
    wholePage: [] as Run[],
    walk: [] as number[],
    echo: [] as number[],
    articleThread: [] as number[],
    wholePageThread: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const [walk, echo] = (await empty.tab.inExtension('TIMED()')) as [number, number];
    runs.walk.push(walk);
    runs.echo.push(echo);
    runs.article.push((await ours.tab.inExtension('RUN(false)')) as Run);
    runs.wholePage.push((await ours.tab.inExtension('RUN(true)')) as Run);
    // Runs of their own: samples cost time.
    runs.articleThread.push(await threadTime(ours, 'RUN(false)'));
    runs.wholePageThread.push(await threadTime(ours, 'RUN(true)'));
  }
  const same = new Set(
    [runs.article, runs.wholePage].map((all) => new Set(all.map(({ marks }) => marks)).size),
  );
  if (same.size > 1 || !same.has(1)) throw new Error('The same page had other marks in another round.');
  const [article, wholePage] = [runs.article[0]!, runs.wholePage[0]!];
  return {
    walk: median(runs.walk),
    echo: median(runs.echo),
    article: median(runs.article.map(({ took }) => took)),
    wholePage: median(runs.wholePage.map(({ took }) => took)),
    articleThread: median(runs.articleThread),
    wholePageThread: median(runs.wholePageThread),
    characters: { visible, article: article.characters, wholePage: wholePage.characters },
    marks: { article: article.marks, wholePage: wholePage.marks },
  };
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Milliseconds in which a function of our content script was at work, with all that it called. */
async function threadTime({ tab }: Subject, expression: string): Promise<number> {
  await tab.send('Profiler.enable');
  await tab.send('Profiler.setSamplingInterval', { interval: SAMPLE });
  await tab.send('Profiler.start');
  await tab.inExtension(expression);
  const { nodes, samples, timeDeltas } = (await tab.send('Profiler.stop'))['profile'] as Profile;
  const isOurs = new Map<number, boolean>();
  // A parent comes before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    const ours = isOurs.get(id) === true || callFrame.url.endsWith('content-scripts/page.js');
    isOurs.set(id, ours);
    for (const child of children) isOurs.set(child, ours);
  }
  const micros = samples.reduce((sum, id, at) => sum + (isOurs.get(id) ? timeDeltas[at]! : 0), 0);
  return micros / 1000;
}

/** Runs in our content script's world: orders it to read, as the background does, and hears its marks come. */
export const HARNESS = `
globalThis.RUN = async (wholePage) => {
  const life = globalThis[Symbol.for('sidelight')];
  const order = (run) => life.obey({ run, wholePage, preset: 'quiet', base: 'ready', lang: 'en' });
  const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  order('off');
  await rest(80);
  const before = performance.now();
  order('read');
  const { reading } = life.session;
  let last = before;
  reading.store.onChange(() => (last = performance.now()), new AbortController().signal);
  // Looked at rarely: what looks takes the thread from what is looked at.
  for (let looks = 0; looks < 200 && (last === before || reading.state !== 'done'); looks++) await rest(20);
  await rest(80);
  const blocks = new Set(reading.store.lines.map(({ block }) => block));
  const characters = [...blocks].reduce((sum, { text }) => sum + text.length, 0);
  return { took: last - before, characters, marks: reading.store.count };
}`;
