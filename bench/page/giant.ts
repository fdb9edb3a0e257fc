import type { Subject } from '../browser/subject.ts';
import { median } from '../browser/waking.ts';
import { slicesOf, trace } from './trace.ts';

const ROUNDS = 7;

/** Milliseconds. */
export interface Giant {
  /** From the order to read to the frame's callback that registers the last mark of the first screen; medians. */
  readonly article: number;
  readonly giant: number;
  readonly marks: { readonly article: number; readonly giant: number };
  readonly onFirstScreen: { readonly article: number; readonly giant: number };
  /** Nodes of the giant page, and how long reading it took in all. */
  readonly nodes: number;
  readonly whole: number;
  /** The longest script at one go, and the longest task with script of ours in it, of each round. */
  readonly slices: readonly number[];
  readonly tasks: readonly number[];
  /** Slices of more than 16 ms, of all rounds, and of how many. */
  readonly over: number;
  readonly all: number;
}

interface Seen {
  readonly took: number;
  readonly first: number;
  readonly onFirstScreen: number;
  readonly marks: number;
}

/** Both pages are open already. Nothing runs on them but our content script and what watches it. */
export async function measureGiant(article: Subject, giant: Subject): Promise<Giant> {
  const seen = { article: [] as Seen[], giant: [] as Seen[] };
  const [slices, tasks, whole]: [number[], number[], number[]] = [[], [], []];
  let [over, all] = [0, 0];
  const nodes = Number(await giant.tab.inPage(COUNT_NODES));
  for (const { tab } of [article, giant]) await tab.inExtension(WATCHER);
  for (let round = 0; round < ROUNDS; round++) {
    // A tab at the back draws no frames.
    await article.tab.send('Page.bringToFront');
    seen.article.push((await article.tab.inExtension('WATCH().then(LOOK)')) as Seen);
    await giant.tab.send('Page.bringToFront');
    const events = await trace(giant.tab, () => giant.tab.inExtension('WATCH().then(() => undefined)'));
    const found = slicesOf(events);
    slices.push(Math.max(...found.map(({ script }) => script)));
    tasks.push(Math.max(...found.map(({ task }) => task)));
    over += found.filter(({ script }) => script > 16).length;
    all += found.length;
    const looked = (await giant.tab.inExtension('LOOK()')) as Seen;
    seen.giant.push(looked);
    whole.push(looked.took);
  }
  for (const each of [seen.article, seen.giant])
    if (new Set(each.map(({ marks }) => marks)).size > 1) throw new Error('The same page had other marks.');
  const first = (of: readonly Seen[]): number => median(of.map((each) => each.first));
  const [a, g] = [seen.article[0]!, seen.giant[0]!];
  return {
    article: first(seen.article),
    giant: first(seen.giant),
    marks: { article: a.marks, giant: g.marks },
    onFirstScreen: { article: a.onFirstScreen, giant: g.onFirstScreen },
    nodes,
    whole: median(whole),
    slices,
    tasks,
    over,
    all,
  };
}

const COUNT_NODES = `(() => {
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walk.nextNode()) count += 1;
  return count;
})()`;

/** Runs in our content script's world, where what it registers can be seen as it does. */
const WATCHER = `
globalThis.LOG = [];
globalThis.NAMES = new WeakMap();
const set = HighlightRegistry.prototype.set;
HighlightRegistry.prototype.set = function (name, highlight) {
  NAMES.set(highlight, name);
  LOG.push({ at: performance.now(), name, ranges: [...highlight] });
  return set.call(this, name, highlight);
};
const add = Highlight.prototype.add;
Highlight.prototype.add = function (range) {
  add.call(this, range);
  if (NAMES.has(this)) LOG.push({ at: performance.now(), name: NAMES.get(this), more: [range] });
  return this;
};
globalThis.WATCH = async () => {
  const life = globalThis[Symbol.for('sidelight')];
  const order = (run) => life.obey({ run, wholePage: false, preset: 'quiet', base: 'ready', lang: 'en' });
  const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  order('off');
  await rest(300);
  LOG.length = 0;
  globalThis.BEGUN = performance.now();
  order('read');
  const { reading } = life.session;
  globalThis.LAST = BEGUN;
  reading.store.onChange(() => (LAST = performance.now()), new AbortController().signal);
  // Looked at rarely: what looks takes the thread from what is looked at.
  for (let looks = 0; looks < 1200 && (LAST === BEGUN || reading.state !== 'done'); looks++) await rest(100);
  await rest(300);
};
globalThis.LOOK = () => {
  const { store } = globalThis[Symbol.for('sidelight')].session.reading;
  const range = new Range();
  const ids = new Map();
  const idOf = (node, offset) => {
    if (!ids.has(node)) ids.set(node, ids.size);
    return ids.get(node) + ':' + offset;
  };
  const wanted = new Set();
  for (const mark of store.all.slice(0, 2000)) {
    const { startNode, startOffset, endNode, endOffset } = mark.block.locate(mark.start, mark.end);
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    const { top, bottom, height } = range.getBoundingClientRect();
    if (height > 0 && bottom >= 0 && top <= innerHeight) wanted.add(idOf(startNode, startOffset));
  }
  const now = new Map();
  for (const { at, name, ranges, more = [] } of LOG) {
    const ids = (ranges ?? more).map(({ startContainer, startOffset }) => idOf(startContainer, startOffset));
    now.set(name, new Set([...(ranges ? [] : now.get(name)), ...ids]));
    const painted = new Set([...now.values()].flatMap((each) => [...each]));
    if (wanted.size > 0 && wanted.isSubsetOf(painted))
      return { took: LAST - BEGUN, first: at - BEGUN, onFirstScreen: wanted.size, marks: store.count };
  }
  throw new Error('The first screen was never marked in full.');
};
undefined`;
