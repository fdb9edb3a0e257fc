import { closest } from './dom.ts';

/** Where a span of a block lies in the document: boundary points in text nodes, offsets in UTF-16 code units. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** What a block says of itself besides its text. */
export interface BlockTraits {
  /** The nearest `lang` as the page wrote it; empty where nothing says. */
  readonly lang: string;
  /** True for text inside h1 to h6 or `role=heading`. */
  readonly heading: boolean;
  /** The element whose lines these are. */
  readonly element: Element;
}

/**
 * A run of text that a reader sees as one: inline tags are joined, runs of white space are one space. A table of
 * segments leads back to the page: segment `i` holds the block's characters from `starts[i]` on, and they are those
 * of `nodes[i]` from `offsets[i]` on, one to one.
 */
export class Block implements BlockTraits {
  readonly text: string;
  readonly lang: string;
  readonly heading: boolean;
  readonly element: Element;
  /** The text nodes, each once, in document order. */
  readonly nodes: readonly Text[];
  readonly #segments: Segments;
  #section: Element | null | undefined;

  constructor(text: string, segments: Segments, traits: BlockTraits) {
    this.text = text;
    this.lang = traits.lang;
    this.heading = traits.heading;
    this.element = traits.element;
    this.#segments = segments;
    this.nodes = segments.nodes.filter((node, index, all) => node !== all[index - 1]);
  }

  /** The element that is made for its section of the page: a teaser, a post of a live blog. */
  get section(): Element | null {
    if (this.#section === undefined) this.#section = closest(this.element, 'article, section');
    return this.#section;
  }

  /**
   * The place of `text.slice(start, end)` in the document.
   * @throws RangeError unless 0 ≤ start < end ≤ text.length
   */
  locate(start: number, end: number): Place {
    if (!(start >= 0 && start < end && end <= this.text.length))
      throw new RangeError(`No text at ${start} to ${end}`);
    const first = this.#segmentAt(start);
    // The end belongs to its last character, so that a mark never reaches into the node after it.
    const last = this.#segmentAt(end - 1);
    const { nodes, starts, offsets } = this.#segments;
    return {
      startNode: nodes[first] as Text,
      startOffset: (offsets[first] as number) + start - (starts[first] as number),
      endNode: nodes[last] as Text,
      endOffset: (offsets[last] as number) + end - (starts[last] as number),
    };
  }

  /** The block's offset of a boundary point in one of its nodes; undefined for other nodes. */
  offsetOf(node: Text, offset: number): number | undefined {
    const { nodes, starts, offsets } = this.#segments;
    const first = nodes.indexOf(node);
    if (first < 0) return undefined;
    let segment = first;
    while (nodes[segment + 1] === node && (offsets[segment + 1] as number) <= offset) segment += 1;
    const start = starts[segment] as number;
    const end = starts[segment + 1] ?? this.text.length;
    return Math.min(end, start + Math.max(0, offset - (offsets[segment] as number)));
  }

  /** Where in `node` this block's text begins; a node with line breaks of its own belongs to several blocks. */
  beginsIn(node: Text): number {
    return this.#segments.offsets[this.#segments.nodes.indexOf(node)] ?? Infinity;
  }

  /** True where reading again gave the same text of the same nodes at the same offsets. */
  equals(other: Block): boolean {
    const [mine, its] = [this.#segments, other.#segments];
    return (
      this.text === other.text &&
      this.lang === other.lang &&
      this.heading === other.heading &&
      this.element === other.element &&
      mine.nodes.length === its.nodes.length &&
      mine.nodes.every((node, at) => node === its.nodes[at] && mine.offsets[at] === its.offsets[at])
    );
  }

  #segmentAt(offset: number): number {
    const { starts } = this.#segments;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Three columns of one table. */
export interface Segments {
  readonly nodes: Text[];
  readonly starts: number[];
  readonly offsets: number[];
}

/** White space that HTML collapses; a no-break space is not of it. */
const SPACES = /[ \t\n\f\r]+/g;
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}/;

/** A block while it is being read. */
export class BlockBuilder {
  readonly element: Element;
  readonly segments: Segments = { nodes: [], starts: [], offsets: [] };
  #text = '';

  constructor(element: Element) {
    this.element = element;
  }

  get length(): number {
    return this.#text.length;
  }

  get lastCharacter(): string {
    return this.#text.slice(-1);
  }

  get lastNode(): Text | undefined {
    return this.segments.nodes.at(-1);
  }

  /** Takes `data.slice(from, to)` of a node, white space collapsed also across nodes. */
  append(node: Text, data: string, from: number, to: number): void {
    let at = from;
    if (this.#text === '' || this.#text.endsWith(' '))
      while (at < to && isSpace(data.charCodeAt(at))) at += 1;
    if (at >= to) return;
    if (!NEEDS_COLLAPSING.test(data)) {
      this.#push(node, data, at, to);
      return;
    }
    SPACES.lastIndex = at;
    for (let run = SPACES.exec(data); run && run.index < to; run = SPACES.exec(data)) {
      if (run[0] === ' ') continue;
      this.#push(node, data, at, run.index);
      // The space that stands for the run is the run's first character, whichever white space that is.
      this.#push(node, ' ', 0, 1, run.index);
      at = run.index + run[0].length;
    }
    this.#push(node, data, at, to);
  }

  build(lang: string, heading: boolean): Block {
    return new Block(this.#text, this.segments, { lang, heading, element: this.element });
  }

  #push(node: Text, data: string, from: number, to: number, offset = from): void {
    if (from >= to) return;
    const { nodes, starts, offsets } = this.segments;
    const last = nodes.length - 1;
    const continues =
      nodes[last] === node &&
      this.#text.length - (starts[last] as number) === offset - (offsets[last] as number);
    if (!continues) {
      nodes.push(node);
      starts.push(this.#text.length);
      offsets.push(offset);
    }
    this.#text += data.slice(from, to);
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
