/**
 * What the bench does in a bare page, by the code that ships: reads it, marks words of it, points at them. In a page of
 * its own, because a driver reaches no content script's world in Firefox.
 */
import { readPage } from '../../../utils/page/read-page.ts';
import { HighlightPainter } from '../../../utils/paint/highlights.ts';
import { hitTest, linesOfMark } from '../../../utils/paint/hit.ts';
import { MarkStore, type Mark, type MarkedBlock, type Span } from '../../../utils/paint/marks.ts';
import { linesToMark, toggled } from './choose.ts';
import { frame, frameTime, medianOf, quantile, timesUntilLaidOut } from './time.ts';

const APPEARANCE = { preset: 'quiet', density: 'section' } as const;
const ROUNDS = 15;
const POINTS = 500;
/**
 * Each point is asked so often, never twice in a row (browsers keep their last answer), and its median is kept: what
 * else the machine does is not the point's.
 */
const ASKED = 5;

type Chosen = ReadonlyMap<MarkedBlock, readonly Span<null>[]>;

/** The page with so many marks in it, painted. */
class Marked {
  readonly end = new AbortController();
  readonly store: MarkStore<null>;
  readonly painter: HighlightPainter<null>;
  readonly chosen: Chosen;

  constructor(blocks: readonly MarkedBlock[], at: At, marks: number) {
    this.store = new MarkStore<null>(at);
    this.chosen = linesToMark(blocks, marks);
    for (const [block, spans] of this.chosen) this.store.add(block, spans);
    this.painter = new HighlightPainter(this.store, window, this.end.signal, APPEARANCE);
  }
}

type Timed = (change: () => void) => Promise<number>;
type At = (node: Text, offset: number) => MarkedBlock | undefined;

let blocks: readonly MarkedBlock[] = [];
let blockAt: At = () => undefined;

/** Reads the page, before all else. */
async function open(): Promise<number> {
  const reading = readPage(document, { signal: new AbortController().signal, wholePage: true });
  blockAt = (node, offset) => reading.blockAt(node, offset);
  const found: MarkedBlock[] = [];
  for await (const change of reading) {
    if (change.type === 'blocks') found.push(...change.added);
    if (change.type === 'settled') break;
  }
  blocks = found;
  return found.length;
}

/** Milliseconds of script, style and layout for that many marks, and of the whole frame they are painted in. */
async function mark(marks: number): Promise<{ laidOut: number; frame: number; registered: number }> {
  const [laidOut, registered] = await markAll(marks, timesUntilLaidOut);
  const [whole, again] = await markAll(marks, frameTime);
  if (registered === 0 || again !== registered) throw new Error('Other marks in another round.');
  return { laidOut, frame: whole, registered };
}

async function markAll(marks: number, time: Timed): Promise<[took: number, registered: number]> {
  let made: Marked | undefined;
  const took = await time(() => {
    made = new Marked(blocks, blockAt, marks);
  });
  if (made?.store.count !== marks) throw new Error(`${made?.store.count} marks for ${marks}`);
  const registered = countRegistered();
  made.end.abort();
  await frame();
  return [took, registered];
}

/** The same places wrapped in elements, in the same way of measuring; and as it was before. */
async function wrap(marks: number): Promise<{ laidOut: number; frame: number }> {
  const whole = await wrapAll(marks, frameTime);
  return { laidOut: await wrapAll(marks, timesUntilLaidOut), frame: whole };
}

async function wrapAll(marks: number, time: Timed): Promise<number> {
  // The texts that were wrapped are others afterwards.
  await open();
  const places = [...linesToMark(blocks, marks)].flatMap(([block, spans]) =>
    spans.map(({ start, end }) => block.locate(start, end)),
  );
  // Backwards, so that no place moves before its turn.
  const ranges = places.toReversed().map(({ startNode, startOffset, endNode, endOffset }) => {
    const range = new Range();
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    return range;
  });
  const texts = ranges.map(String).join();
  const made: HTMLElement[] = [];
  const took = await time(() => {
    requestAnimationFrame(() => {
      for (const range of ranges) {
        const element = document.createElement('mark');
        range.surroundContents(element);
        made.push(element);
      }
    });
  });
  if (made.map(({ textContent }) => textContent).join() !== texts)
    throw new Error('Other texts are wrapped.');
  for (const element of made.toReversed()) {
    const parent = element.parentNode!;
    element.replaceWith(...element.childNodes);
    parent.normalize();
  }
  await frame();
  return took;
}

interface Update {
  /** The whole frame; and that of one range on a page without others, and one in which nothing changes. */
  readonly frame: number;
  readonly single: number;
  readonly idle: number;
  /** Taking one block's marks into the store, before the frame. */
  readonly taken: number;
  readonly registered: number;
}

/** A block in view has its mark elsewhere: milliseconds of the frame, medians, in turn with the floors. */
async function update(marks: number): Promise<Update> {
  const { store, end, chosen } = new Marked(blocks, blockAt, marks);
  await frame();
  await frame();
  const registered = countRegistered();
  const [block, spans] = [...chosen].find(([each]) => isInView(each))!;
  const ways = toggled(block, spans);
  const { start: first } = spans[0]!;
  const { startNode, startOffset } = block.locate(first, first + 1);
  const times = {
    frame: [] as number[],
    single: [] as number[],
    idle: [] as number[],
    taken: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const way = ways[round % 2]!;
    times.frame.push(
      await frameTime(() => {
        const before = performance.now();
        store.add(block, way);
        times.taken.push(performance.now() - before);
      }),
    );
  }
  if (countRegistered() !== registered) throw new Error('An update changed how many are painted.');
  end.abort();
  await frame();
  for (let round = 0; round < ROUNDS; round++) {
    const { start, end: last } = ways[round % 2]![0]!;
    const range = new StaticRange({
      startContainer: startNode,
      startOffset,
      endContainer: startNode,
      endOffset: startOffset + last - start,
    });
    times.single.push(
      await frameTime(() =>
        requestAnimationFrame(() => CSS.highlights.set('sl-place', new Highlight(range))),
      ),
    );
    times.idle.push(await frameTime(() => undefined));
  }
  CSS.highlights.clear();
  const { frame: whole, single, idle, taken } = times;
  return {
    frame: medianOf(whole),
    single: medianOf(single),
    idle: medianOf(idle),
    taken: medianOf(taken),
    registered,
  };
}

/** Milliseconds a point, all over the viewport. Marks in view are found at their middle first, and nowhere else. */
async function point(marks: number): Promise<{ p50: number; p95: number; hits: number; checked: number }> {
  const { store, end } = new Marked(blocks, blockAt, marks);
  await frame();
  await frame();
  let checked = 0;
  for (const each of inView(store.all)) {
    const [line] = linesOfMark(each);
    const hit = line && hitTest(store, document, (line.left + line.right) / 2, (line.top + line.bottom) / 2);
    if (hit?.mark !== each) throw new Error(`${each.start} of “${each.block.text.slice(0, 40)}” is not hit.`);
    checked += 1;
  }
  const times = Array.from({ length: POINTS }, () => new Array<number>());
  const hits = new Set<number>();
  for (let round = 0; round < ASKED; round++) {
    for (const [at, asked] of times.entries()) {
      const x = ((at * 7919) % 997) / 997;
      const y = ((at * 104_729) % 991) / 991;
      const before = performance.now();
      const hit = hitTest(store, document, x * innerWidth, y * innerHeight);
      asked.push(performance.now() - before);
      if (hit) hits.add(at);
    }
  }
  const middles = times.map(medianOf);
  end.abort();
  await frame();
  return { p50: medianOf(middles), p95: quantile(middles, 0.95), hits: hits.size, checked };
}

function inView(marks: readonly Mark<null>[]): Mark<null>[] {
  return marks.slice(0, 400).filter((each) => {
    const [line] = linesOfMark(each);
    return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
  });
}

function isInView(block: MarkedBlock): boolean {
  const box = block.nodes[0]?.parentElement?.getBoundingClientRect();
  return box !== undefined && box.height > 8 && box.top >= 0 && box.bottom <= innerHeight;
}

function countRegistered(): number {
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
}

const bench = { open, mark, wrap, update, point };
export type PageBench = typeof bench;
Object.assign(globalThis, { bench });
