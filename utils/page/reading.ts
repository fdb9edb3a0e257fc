import { connected, contains, textNodes, textsOf } from './dom.ts';
import type { Block } from './block.ts';
import type { BlockIndex } from './block-index.ts';
import type { Changes, ChangeWatch } from './changes.ts';
import { Collector } from './collect.ts';
import { SLICE_MS } from './pace.ts';
import type { Pace } from './pace.ts';
import { RereadPlan } from './reread-plan.ts';
import { Judge } from './verdict.ts';

/** Blocks that came and blocks that are no longer what the page says, each in document order. */
export interface BlockChange {
  readonly type: 'blocks';
  readonly added: readonly Block[];
  readonly removed: readonly Block[];
}

/** `node`: a text node was longer than 200,000 characters. `page`: the page has more than 10 million. */
export type Limit = 'node' | 'page';

/** Beyond this a page is read no further; UTF-16 code units. */
const PAGE_LENGTH = 10_000_000;

/** Nodes between two looks at the clock. */
const CLOCK_NODES = 16;

/** Nodes that a slice runs on for the end of a block, before it cuts the block in two. */
const OVERDUE_NODES = 256;

/** One reading of a part of the page, in slices. The iterator keeps its place while the page changes under it. */
interface Walk {
  readonly nodes: NodeIterator;
  collector: Collector;
  /** Blocks made or met again by this walk: not to be taken for outdated ones. */
  readonly current: Set<Block>;
}

/** Turns roots, and later what changed in them, into blocks that come and go. */
export class BlockReading {
  limit: Limit | undefined;
  readonly #index: BlockIndex;
  readonly #watch: ChangeWatch;
  readonly #pace: Pace;
  readonly #signal: AbortSignal;
  #roots: readonly Element[] = [];
  #walks: { root: Element; walk: Walk }[] = [];
  #added = new Set<Block>();
  #removed: Block[] = [];
  /** When the slice now under way is over. */
  #deadline = 0;

  constructor(index: BlockIndex, watch: ChangeWatch, pace: Pace, signal: AbortSignal) {
    this.#index = index;
    this.#watch = watch;
    this.#pace = pace;
    this.#signal = signal;
  }

  /** True while a root is not read to its end. */
  get isUnfinished(): boolean {
    return this.#walks.length > 0;
  }

  /** From now on these are the roots: new ones will be read, blocks outside all of them go. */
  follow(roots: readonly Element[]): BlockChange | undefined {
    this.#walks = this.#walks.filter(({ root }) => roots.includes(root));
    for (const root of roots) {
      if (!this.#roots.includes(root)) this.#walks.push({ root, walk: newWalk(root, new Judge(root)) });
    }
    this.#roots = roots;
    if (this.#walks.length > 0) this.limit = undefined;
    for (const block of this.#index.all()) if (!this.#rootOf(block.element)) this.#drop(block);
    return this.#flush();
  }

  /** Reads one slice of what is unfinished. */
  readSlice(): BlockChange | undefined {
    const next = this.#walks[0];
    this.#beginSlice();
    if (next && this.#slice(next.walk)) this.#walks.shift();
    return this.#flush();
  }

  /** Reads again what changed, and nothing else, in idle slices. */
  async *readChanges(changes: Changes): AsyncGenerator<BlockChange, void, undefined> {
    const { removed, parents, touched, restyled } = changes;
    if (removed.length + parents.size + touched.size + restyled.size === 0) return;
    await this.#pace.pause('idle');
    this.#beginSlice();
    const plan = new RereadPlan(this.#index, (node) => this.#rootOf(node));
    for (const step of this.#planning(plan, changes)) if (step) yield* this.#rest();
    plan.prune();
    const changedLines = new Set<Element>();
    for (const element of plan.lines) {
      const walk = newWalk(element, plan.judgeOf(element), (block) => block === element);
      if (yield* this.#walkThrough(walk)) changedLines.add(element);
    }
    for (const [element, lines] of plan.parts) {
      const walk = newWalk(element, plan.judgeOf(element), (block) => block !== lines);
      const changed = (yield* this.#walkThrough(walk)) || (lines !== undefined && changedLines.has(lines));
      if (!restyled.has(element)) continue;
      if (changed) this.#watch.wasOfUse(element);
      else this.#watch.wasInVain(element);
    }
    // What was judged before the change may be judged otherwise now.
    for (const { root, walk } of this.#walks) walk.collector = new Collector(new Judge(root), () => true);
    const rest = this.#flush();
    if (rest) yield rest;
  }

  /** Sorts the changes into the plan; gives true where a slice is over. */
  *#planning(plan: RereadPlan, changes: Changes): Generator<boolean, void, undefined> {
    let count = 0;
    const isOver = (): boolean => {
      count += 1;
      return count % CLOCK_NODES === 0 && this.#isOver();
    };
    for (const node of changes.removed) {
      // All at one go: what was taken out may be changed, or back in the page, after a pause.
      for (const text of [...textsOf(node)]) {
        for (const block of this.#index.of(text)) {
          this.#drop(block);
          plan.addLines(block.element);
        }
        yield isOver();
      }
    }
    for (const parent of changes.parents) {
      plan.addLinesAround(parent);
      yield isOver();
    }
    for (const node of [...changes.touched, ...changes.restyled]) {
      plan.add(node);
      yield isOver();
    }
  }

  async *#walkThrough(walk: Walk): AsyncGenerator<BlockChange, boolean, undefined> {
    if (this.#isOver()) yield* this.#rest();
    if (this.#signal.aborted) return false;
    const before = this.#added.size + this.#removed.length;
    let changed = false;
    while (!this.#slice(walk)) {
      changed ||= this.#added.size + this.#removed.length > before;
      yield* this.#rest();
      if (this.#signal.aborted) return changed;
    }
    return changed || this.#added.size + this.#removed.length > before;
  }

  async *#rest(): AsyncGenerator<BlockChange, void, undefined> {
    const change = this.#flush();
    if (change) yield change;
    await this.#pace.pause('idle');
    this.#beginSlice();
  }

  #beginSlice(): void {
    this.#deadline = this.#pace.now() + SLICE_MS;
  }

  #isOver(): boolean {
    return this.#pace.now() >= this.#deadline;
  }

  /** True when the walk has come to its end. Ends between blocks, unless one is so broken up that it cannot wait. */
  #slice(walk: Walk): boolean {
    const { nodes, collector } = walk;
    let overdue = 0;
    for (let count = 1; this.#index.length <= PAGE_LENGTH; count += 1) {
      const node = nodes.nextNode() as Text | null;
      if (!node || (overdue > 0 && (collector.endsBefore(node) || overdue > OVERDUE_NODES))) {
        collector.close();
        this.#settle(walk);
        // Turned round, an iterator gives the node again that it gave last.
        if (node) nodes.previousNode();
        return !node;
      }
      if (collector.visit(node) === 'refused') this.#dropOutdated(node, walk);
      if (collector.finished.length > 0) this.#settle(walk);
      if (overdue > 0 || (count % CLOCK_NODES === 0 && this.#isOver())) overdue += 1;
    }
    this.limit = 'page';
    return true;
  }

  /** Compares finished blocks with what was known of their nodes. */
  #settle(walk: Walk): void {
    if (walk.collector.cutNode) this.limit ??= 'node';
    for (const block of walk.collector.finished.splice(0)) {
      const known = this.#index.of(block.nodes[0] as Text).find((each) => each.equals(block));
      if (known) walk.current.add(known);
      for (const node of block.nodes) this.#dropOutdated(node, walk);
      // Names have letters: dates, dashes and bullets need not be asked about.
      if (known || !/\p{L}/u.test(block.text)) continue;
      walk.current.add(block);
      this.#index.add(block);
      this.#added.add(block);
    }
  }

  #dropOutdated(node: Text, walk: Walk): void {
    for (const block of this.#index.of(node)) if (!walk.current.has(block)) this.#drop(block);
  }

  #drop(block: Block): void {
    if (this.#index.remove(block) && !this.#added.delete(block)) this.#removed.push(block);
  }

  #flush(): BlockChange | undefined {
    if (this.#added.size + this.#removed.length === 0) return undefined;
    const change = { type: 'blocks', added: [...this.#added], removed: this.#removed } as const;
    this.#added = new Set();
    this.#removed = [];
    return change;
  }

  #rootOf(node: Node): Element | undefined {
    return connected(node) ? this.#roots.find((root) => contains(root, node)) : undefined;
  }
}

function newWalk(element: Element, judge: Judge, wanted: (block: Element) => boolean = () => true): Walk {
  return { nodes: textNodes(element), collector: new Collector(judge, wanted), current: new Set() };
}
