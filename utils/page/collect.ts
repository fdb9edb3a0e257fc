import { firstChildOf, isElement, nextSiblingOf, parentOf } from './dom.ts';
import { BlockBuilder } from './block.ts';
import type { Block } from './block.ts';
import { keepsLines } from './look.ts';
import type { Judge, Verdict } from './verdict.ts';

/** Beyond this a node's text is not read. */
const NODE_LENGTH = 200_000;

/** A block longer than this is cut at the next text node, so that a slice can end. */
const BLOCK_LENGTH = 50_000;
const BLOCK_SEGMENTS = 2_000;

/** Elements looked at between two neighbouring texts before they are taken as apart. */
const GAP_ELEMENTS = 1_000;

/** Which of the visited text is wanted: that of one element's own lines, or all but those. */
export type Wanted = (block: Element) => boolean;

/** `taken`: part of a block now. `refused`: not to be read. `passed`: not wanted in this reading. */
export type Visited = 'taken' | 'refused' | 'passed';

/**
 * Makes blocks of text nodes that are visited in document order. Text joins across inline tags and hidden text; a
 * block tag, `<br>`, a picture, a field or unread code between two texts ends the block, and so a name never
 * reaches across.
 */
export class Collector {
  /** Finished blocks; the caller takes them out. */
  readonly finished: Block[] = [];
  /** True once a node was longer than is read. */
  cutNode = false;
  readonly #judge: Judge;
  readonly #wanted: Wanted;
  #open: BlockBuilder | undefined;
  /** The inline-block of the text taken last. */
  #atom: Element | null = null;

  constructor(judge: Judge, wanted: Wanted) {
    this.#judge = judge;
    this.#wanted = wanted;
  }

  /** True where a pause before this node cuts no block in two. */
  endsBefore(node: Text): boolean {
    const parent = parentOf(node);
    if (!this.#open || !parent || !isElement(parent)) return true;
    return this.#judge.structureOf(parent).block !== this.#open.element;
  }

  visit(node: Text): Visited {
    const parent = parentOf(node);
    if (!parent || !isElement(parent)) return 'refused';
    const { data } = node;
    const blank = !/[^ \t\n\f\r]/.test(data);
    // White space before anything else says nothing; most text nodes of a page are of this sort.
    if (blank && !this.#open) return 'refused';
    const verdict = this.#judge.of(parent);
    if (!this.#wanted(verdict.block)) {
      this.close();
      return 'passed';
    }
    if (blank && verdict.block !== this.#open?.element) return 'refused';
    if (verdict.text !== 'read') {
      if (verdict.text === 'barred') this.close();
      return 'refused';
    }
    if (this.#open && !this.#continues(this.#open, node, data, verdict)) this.close();
    this.#take(node, data, verdict, parent);
    return 'taken';
  }

  /** Ends the open block, if there is one. */
  close(): void {
    if (this.#open && this.#open.length > 0) {
      const { lang, heading } = this.#judge.structureOf(this.#open.element);
      this.finished.push(this.#open.build(lang, heading));
    }
    this.#open = undefined;
  }

  #take(node: Text, data: string, verdict: Verdict, parent: Element): void {
    const end = Math.min(data.length, NODE_LENGTH);
    if (end < data.length) this.cutNode = true;
    if (!data.includes('\n') || !keepsLines(verdict.look, parent)) {
      this.#append(node, data, 0, end, verdict);
      return;
    }
    for (let at = 0; at < end;) {
      const line = data.indexOf('\n', at);
      const to = line < 0 ? end : Math.min(line, end);
      this.#append(node, data, at, to, verdict);
      if (line >= 0) this.close();
      at = to + 1;
    }
  }

  #append(node: Text, data: string, from: number, to: number, verdict: Verdict): void {
    this.#open ??= new BlockBuilder(verdict.block);
    this.#atom = verdict.atom;
    this.#open.append(node, data, from, to);
    if (this.#open.length > BLOCK_LENGTH || this.#open.segments.nodes.length > BLOCK_SEGMENTS) this.close();
  }

  #continues(open: BlockBuilder, node: Text, data: string, verdict: Verdict): boolean {
    if (verdict.block !== open.element) return false;
    const before = open.lastNode;
    if (!before) return true;
    if (verdict.atom !== this.#atom && isWord(open.lastCharacter) && isWord(data.slice(0, 1))) {
      // Tags set side by side as boxes are words of their own; a boxed initial belongs to its word.
      if (before.data.trim().length > 2 && data.trim().length > 2) return false;
    }
    return nextSiblingOf(before) === node || !this.#interrupted(before, node);
  }

  /** Whether something that is seen, but not read, or a block without text, stands between two texts of a block. */
  #interrupted(from: Node, to: Node): boolean {
    let at: Node | null = from;
    for (let count = 0; count < GAP_ELEMENTS; count += 1) {
      at = following(at);
      if (at === to) return false;
      if (!at) return true;
      if (!isElement(at)) continue;
      const verdict = this.#judge.structureOf(at);
      if (verdict.text === 'barred' || verdict.block === at) return true;
    }
    return true;
  }
}

/** The next node in document order. */
function following(node: Node): Node | null {
  const child = firstChildOf(node);
  if (child) return child;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
