import type { Mark, MarkedLines } from './marks.ts';
import { firstAfter } from './order.ts';

/** So few marks cost no more than a few: they are painted wherever they are, and scrolling costs nothing. */
export const PAINT_WHOLE = 150;

/** Every change of a highlight costs all registered ranges again (5 ms at 1, 12 at 500, 25 at 4,000). */
const PAINT_LIMIT = 500;

/** Screens above and below the one that is seen. */
const SCREENS = 2;

/** Lines out of reach that are passed before a direction is given up: columns and floats stand out of order. */
const PATIENCE = 12;

const SAMPLES = [0.1, 0.5, 0.9];
const POINTS = SAMPLES.flatMap((y) => SAMPLES.map((x) => [x, y] as const));

/** Milliseconds for points at one go: one of them takes 0.1 in an article, 10 on a page of a million words. */
const POINTS_MS = 3;

/** One that takes longer, in milliseconds, is not followed by others for a while: places of lines have to do. */
const DEAR_MS = 4;
const DEAR_FOR_MS = 60_000;

const caretAt = Document.prototype.caretPositionFromPoint;

type Lines<Data> = readonly MarkedLines<Data>[];
/** Those of a line's marks that are wanted. */
type Pick<Data> = (marks: readonly Mark<Data>[]) => readonly Mark<Data>[];

export interface Near<Data> {
  readonly marks: readonly Mark<Data>[];
  /** The first and the last of the lines that they are of. */
  readonly first: number;
  readonly last: number;
  /** Whatever comes after these lines is not near. */
  readonly seen: number;
}

/** A text in view, and the lines between which it stands. */
interface Seed {
  readonly node: Text;
  index: number;
  before: MarkedLines<unknown> | undefined;
  after: MarkedLines<unknown> | undefined;
}

/**
 * Finds the marks near what is seen of a page. Asks which texts are under a few points of the viewport, where the page
 * may have moved, and goes from there both ways in document order, so that its layout is asked about few marks.
 */
export class NearView {
  readonly #view: Window;
  readonly #probe = new Range();
  #seeds: readonly Seed[] = [];
  /** Points not asked since the page last moved, and what those asked since have shown. */
  #left: readonly (typeof POINTS)[number][] = POINTS;
  #found: readonly Seed[] = [];
  /** Milliseconds of the dearest point of those last asked. */
  #dearest = Infinity;
  #dearUntil = 0;

  constructor(view: Window) {
    this.#view = view;
  }

  /** What was seen may be elsewhere. */
  moved(): void {
    this.#found = [];
    this.#left = this.#isDear ? [] : POINTS;
    if (this.#isDear) this.#seeds = [];
    else if (this.#dearest * POINTS.length <= POINTS_MS) this.look();
  }

  /** True while points are to be asked: `look` does it, which may take a while. */
  get isUnsure(): boolean {
    return !this.#isDear && (this.#left.length > 0 || this.#seeds.some(({ node }) => !node.isConnected));
  }

  /** Asks points for a few milliseconds, at least one. */
  look(): void {
    if (this.#left.length === 0) this.#left = POINTS;
    const begun = performance.now();
    let dearest = 0;
    for (let before = begun; this.#left.length > 0 && before - begun < POINTS_MS;) {
      this.#askPoint();
      const now = performance.now();
      dearest = Math.max(dearest, now - before);
      before = now;
    }
    this.#dearest = dearest;
    if (dearest > DEAR_MS) {
      this.#dearUntil = performance.now() + DEAR_FOR_MS;
      this.#left = [];
    }
    if (this.#left.length > 0) return;
    this.#seeds = this.#found;
    this.#found = [];
  }

  /** At most 500, the nearest first. */
  near<Data>(lines: Lines<Data>, pick: Pick<Data>): Near<Data> {
    const marks: Mark<Data>[] = [];
    const taken = new Set<number>();
    const seeds = this.#indices(lines);
    const all = seeds.flatMap((seed) => [new Reach(seed, 1), new Reach(seed - 1, -1)]);
    let seen = 0;
    for (let going = all; going.length > 0; going = going.filter((reach) => reach.patience > 0)) {
      for (const reach of going) {
        const { index } = reach;
        const line = lines[index];
        reach.index += reach.by;
        if (reach.by > 0) seen = Math.max(seen, index);
        if (!line || taken.has(index)) {
          reach.patience = 0;
          continue;
        }
        const wanted = pick(line.marks);
        if (wanted.length === 0) continue;
        if (!this.#isNear(line, wanted)) {
          reach.patience -= 1;
          continue;
        }
        taken.add(index);
        reach.patience = PATIENCE;
        marks.push(...wanted);
        if (marks.length >= PAINT_LIMIT) return { ...ends(taken), seen, marks: marks.slice(0, PAINT_LIMIT) };
      }
    }
    return { ...ends(taken), seen, marks };
  }

  get #isDear(): boolean {
    return performance.now() < this.#dearUntil;
  }

  #askPoint(): void {
    const [point, ...left] = this.#left;
    this.#left = left;
    if (!point) return;
    const { document, innerWidth, innerHeight } = this.#view;
    const node = caretAt.call(document, point[0] * innerWidth, point[1] * innerHeight)?.offsetNode;
    if (node?.nodeType !== Node.TEXT_NODE || this.#found.some((seed) => seed.node === node)) return;
    this.#found = [...this.#found, { node: node as Text, index: -1, before: undefined, after: undefined }];
  }

  /** Where in document order the seen texts stand; by the lines' own places, where points have not shown it. */
  #indices(lines: Lines<unknown>): readonly number[] {
    const seeds = [...this.#seeds, ...this.#found].filter(({ node }) => node.isConnected);
    for (const seed of seeds) {
      const { index } = seed;
      // Looking for a place is dear in a long page; at the end, more may have come before the text.
      const isThere = index >= 0 && index < lines.length;
      if (isThere && lines[index] === seed.after && lines[index - 1] === seed.before) continue;
      seed.index = firstAfter(lines, seed.node);
      seed.before = lines[seed.index - 1];
      seed.after = lines[seed.index];
    }
    const found = new Set(seeds.map(({ index }) => index));
    // Until all points are asked, those known may be far away by now.
    if (found.size === 0 || this.#left.length > 0 || this.#isDear) found.add(this.#guess(lines));
    return [...found];
  }

  #guess(lines: Lines<unknown>): number {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { block, marks } = lines[middle] as MarkedLines<unknown>;
      if (this.#boxOf({ block, marks }, marks).bottom < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isNear(line: MarkedLines<unknown>, marks: readonly Mark<unknown>[]): boolean {
    const { top, bottom, width, height } = this.#boxOf(line, marks);
    if (width === 0 && height === 0) return false;
    const { innerHeight } = this.#view;
    return bottom >= -SCREENS * innerHeight && top <= (SCREENS + 1) * innerHeight;
  }

  /** The box from the first of a line's marks to the last. */
  #boxOf({ block }: MarkedLines<unknown>, marks: readonly Mark<unknown>[]): DOMRect {
    const { startNode, startOffset, endNode, endOffset } = block.locate(
      marks[0]?.start ?? 0,
      marks.at(-1)?.end ?? 1,
    );
    // The page may have shortened the text a moment ago; its marks are about to be taken away.
    if (startOffset > startNode.length || endOffset > endNode.length) return new DOMRect();
    this.#probe.setStart(startNode, startOffset);
    this.#probe.setEnd(endNode, endOffset);
    return this.#probe.getBoundingClientRect();
  }
}

/** A walk through the lines in one direction. */
class Reach {
  index: number;
  readonly by: 1 | -1;
  patience = PATIENCE;

  constructor(index: number, by: 1 | -1) {
    this.index = index;
    this.by = by;
  }
}

function ends(taken: ReadonlySet<number>): { first: number; last: number } {
  let [first, last] = [Infinity, -1];
  for (const index of taken) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return { first, last };
}
