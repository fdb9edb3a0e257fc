import { firstAfter } from './order.ts';

/** Kinds of things that a mark tells apart by hue or shape. */
export type MarkKind = 'place' | 'person' | 'organisation' | 'event' | 'other';

/** Boundary points in text nodes, offsets in UTF-16 code units. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** What painting needs to know of a block of text. */
export interface MarkedBlock {
  readonly heading: boolean;
  /** The element of its own section of the page; blocks without one share undefined or null. */
  readonly section: unknown;
  readonly text: string;
  /** As the page declares it; empty where nothing does. */
  readonly lang: string;
  /** Not empty, in document order. */
  readonly nodes: readonly Text[];
  /** Where `text.slice(start, end)` stands in the document. */
  locate(start: number, end: number): Place;
  /** The block's offset of a boundary point in one of its nodes. */
  offsetOf(node: Text, offset: number): number | undefined;
}

/** A span of a block, as it was found there. Offsets are UTF-16 code units of the block's text. */
export interface Span<Data> {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** The same for all mentions of one entity; never painted and never named in the page. */
  readonly key: string;
  /** Fainter than others wherever it stands. */
  readonly faint?: true;
  /** Never in a highlight: the page can read those. */
  readonly own?: true;
  /** Whatever the caller wants to find again with the mark. */
  readonly data: Data;
}

export interface Mark<Data> extends Span<Data> {
  readonly block: MarkedBlock;
}

/** A block that is a heading or has marks. */
export interface MarkedLines<Data> {
  readonly block: MarkedBlock;
  /** In reading order, none overlapping another. */
  readonly marks: readonly Mark<Data>[];
}

/** More marks than this are not kept: a page of so many names is no article. */
const MARK_LIMIT = 50_000;

/** @param from index of the first lines that are others now; `Infinity` where a block had none and has none */
type Listener = (from: number) => void;

/** All marks of the page in document order. */
export class MarkStore<Data> {
  readonly #blockAt: (node: Text, offset: number) => MarkedBlock | undefined;
  readonly #limit: number;
  readonly #listeners = new Set<Listener>();
  readonly #byBlock = new Map<MarkedBlock, MarkedLines<Data>>();
  /** In document order. */
  #lines: MarkedLines<Data>[] = [];
  #all: readonly Mark<Data>[] | undefined;
  #byKey: Map<string, Mark<Data>[]> | undefined;
  #count = 0;
  #countOfOwn = 0;
  /** Where lines were last replaced: blocks that are asked about again come in order. */
  #replaced = -1;
  #isFull = false;
  /** By `performance.now()`. */
  changedAt = 0;

  /** @param blockAt the block at a boundary point of the document, among all that are given to `add` */
  constructor(blockAt: (node: Text, offset: number) => MarkedBlock | undefined, limit = MARK_LIMIT) {
    this.#blockAt = blockAt;
    this.#limit = limit;
  }

  get count(): number {
    return this.#count;
  }

  /** Private ones. */
  get countOfOwn(): number {
    return this.#countOfOwn;
  }

  /** True once spans had to be left out, until no mark is left. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Blocks with marks, and headings, which begin sections. */
  get lines(): readonly MarkedLines<Data>[] {
    return this.#lines;
  }

  /** All marks in reading order. */
  get all(): readonly Mark<Data>[] {
    this.#all ??= this.#lines.flatMap(({ marks }) => marks);
    return this.#all;
  }

  /**
   * Takes a block's spans in place of those it had. To be called for blocks without spans too: a heading without a
   * name still begins a section. Spans outside the text, empty, or overlapping an earlier one are left out.
   * @returns how many were taken
   */
  add(block: MarkedBlock, spans: readonly Span<Data>[]): number {
    // Taken out while it was asked about: it has no place, and if it comes back it is read as another block.
    if (!block.nodes[0]?.isConnected) {
      this.#take([block]);
      return 0;
    }
    const before = this.#byBlock.get(block);
    if (before) this.#forget(before);
    const marks: Mark<Data>[] = [];
    let end = 0;
    for (const span of spans.toSorted((a, b) => a.start - b.start)) {
      if (!(span.start >= end && span.start < span.end && span.end <= block.text.length)) continue;
      if (this.#count + marks.length >= this.#limit) {
        this.#isFull = true;
        break;
      }
      marks.push({ ...span, block });
      end = span.end;
    }
    const lines = marks.length > 0 || block.heading ? { block, marks } : undefined;
    if (lines) this.#know(lines);
    this.#changed(before ? this.#replace(before, lines) : lines ? this.#place(lines) : Infinity);
    return marks.length;
  }

  remove(blocks: Iterable<MarkedBlock>): void {
    const from = this.#take(blocks);
    if (from >= 0) this.#changed(from);
  }

  /** Marks that hold or touch a boundary point: two where one ends and the next begins. */
  at(node: Text, offset: number): readonly Mark<Data>[] {
    const block = this.#blockAt(node, offset);
    const at = block?.offsetOf(node, offset);
    const lines = block && this.#byBlock.get(block);
    if (!lines || at === undefined) return [];
    return lines.marks.filter((mark) => mark.start <= at && at <= mark.end);
  }

  has(mark: Mark<Data>): boolean {
    return this.#byBlock.get(mark.block)?.marks.includes(mark) ?? false;
  }

  /** All mentions of an entity, in reading order. */
  mentionsOf(key: string): readonly Mark<Data>[] {
    this.#byKey ??= Map.groupBy(this.all, (mark) => mark.key);
    return this.#byKey.get(key) ?? [];
  }

  /**
   * The mark after (1) or before (-1) another one, round the ends; the first or last where there is no other.
   * @param among all marks, or the mentions of one entity
   */
  step(
    from: Mark<Data> | undefined,
    by: 1 | -1,
    among: readonly Mark<Data>[] = this.all,
  ): Mark<Data> | undefined {
    const index = from ? among.indexOf(from) : -1;
    if (index < 0) return by > 0 ? among[0] : among.at(-1);
    return among[(index + by + among.length) % among.length];
  }

  /** Calls after every change, in the same task, until the signal aborts. */
  onChange(listener: Listener, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  #place(lines: MarkedLines<Data>): number {
    const index = firstAfter(this.#lines, lines.block.nodes[0] as Text);
    this.#lines.splice(index, 0, lines);
    return index;
  }

  #replace(before: MarkedLines<Data>, lines: MarkedLines<Data> | undefined): number {
    const isNext = this.#lines[this.#replaced + 1] === before;
    const index = isNext ? this.#replaced + 1 : this.#lines.indexOf(before);
    this.#lines.splice(index, 1, ...(lines ? [lines] : []));
    this.#replaced = lines ? index : index - 1;
    return index;
  }

  /** @returns where the first of them stood, or -1 */
  #take(blocks: Iterable<MarkedBlock>): number {
    const gone = new Set<MarkedLines<Data>>();
    for (const block of blocks) {
      const lines = this.#byBlock.get(block);
      if (!lines) continue;
      gone.add(lines);
      this.#forget(lines);
    }
    if (gone.size === 0) return -1;
    const from = this.#lines.findIndex((lines) => gone.has(lines));
    // Such blocks may stand nowhere any more, so that their place cannot be searched by position.
    this.#lines = this.#lines.filter((lines) => !gone.has(lines));
    return from;
  }

  #know(lines: MarkedLines<Data>): void {
    this.#byBlock.set(lines.block, lines);
    this.#count += lines.marks.length;
    this.#countOfOwn += lines.marks.filter(({ own }) => own).length;
  }

  #forget({ block, marks }: MarkedLines<Data>): void {
    this.#byBlock.delete(block);
    this.#count -= marks.length;
    this.#countOfOwn -= marks.filter(({ own }) => own).length;
    if (this.#count === 0) this.#isFull = false;
  }

  #changed(from: number): void {
    this.#all = undefined;
    this.#byKey = undefined;
    this.changedAt = performance.now();
    for (const listener of this.#listeners) listener(from);
  }
}
