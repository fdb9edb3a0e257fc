import type { Block } from './block.ts';

const NONE: readonly Block[] = [];

/** All blocks now on the page, found by node and by the element whose lines they are. */
export class BlockIndex {
  readonly #live = new Set<Block>();
  readonly #byNode = new Map<Text, Block | Set<Block>>();
  readonly #ofElement = new WeakMap<Element, number>();
  #length = 0;

  /** Characters in all blocks together, UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  get size(): number {
    return this.#live.size;
  }

  has(block: Block): boolean {
    return this.#live.has(block);
  }

  all(): Iterable<Block> {
    return this.#live;
  }

  add(block: Block): void {
    this.#live.add(block);
    this.#length += block.text.length;
    this.#count(block, 1);
    for (const node of block.nodes) {
      const known = this.#byNode.get(node);
      if (!known) this.#byNode.set(node, block);
      else if (known instanceof Set) known.add(block);
      else this.#byNode.set(node, new Set([known, block]));
    }
  }

  /** True if the block was there. */
  remove(block: Block): boolean {
    if (!this.#live.delete(block)) return false;
    this.#length -= block.text.length;
    this.#count(block, -1);
    for (const node of block.nodes) {
      const known = this.#byNode.get(node);
      if (known instanceof Set && known.size > 1) known.delete(block);
      else this.#byNode.delete(node);
    }
    return true;
  }

  /** Blocks with text of this node: none, one, or several where the node shows line breaks. */
  of(node: Text): readonly Block[] {
    const known = this.#byNode.get(node);
    if (!known) return NONE;
    return known instanceof Set ? [...known] : [known];
  }

  /** The block that holds a boundary point of the document. */
  at(node: Text, offset: number): Block | undefined {
    const blocks = this.of(node);
    if (blocks.length < 2) return blocks[0];
    return blocks
      .filter((block) => block.beginsIn(node) <= offset)
      .sort((a, b) => b.beginsIn(node) - a.beginsIn(node))[0];
  }

  /** Whether the element has lines of its own, outside the blocks nested in it. */
  hasLinesOf(element: Element): boolean {
    return (this.#ofElement.get(element) ?? 0) > 0;
  }

  #count(block: Block, by: number): void {
    this.#ofElement.set(block.element, (this.#ofElement.get(block.element) ?? 0) + by);
  }
}
