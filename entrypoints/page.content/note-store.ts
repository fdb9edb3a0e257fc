import type { Block } from '../../utils/page/block.ts';
import { MarkStore, type MarkedBlock, type Span } from '../../utils/paint/marks.ts';
import type { Named } from './named.ts';

/** The marks of notes: apart from those of names, which they may overlap. */
export class NoteStore extends MarkStore<Named> {
  /** A quote is as strong in a heading as in the text, and no section begins with it. */
  readonly #plain = new WeakMap<Block, MarkedBlock>();
  #marked = new Set<Block>();

  constructor(blockAt: (node: Text, offset: number) => Block | undefined) {
    super((node, offset) => {
      const block = blockAt(node, offset);
      return block && this.#plain.get(block);
    });
  }

  /** These are all the marks there are. */
  replace(marks: ReadonlyMap<Block, readonly Span<Named>[]>): void {
    this.removeBlocks([...this.#marked].filter((block) => !marks.has(block)));
    for (const [block, spans] of marks) this.add(this.#plainOf(block), spans);
    this.#marked = new Set(marks.keys());
  }

  /** Takes out the marks of blocks; true where there were some. */
  removeBlocks(blocks: readonly Block[]): boolean {
    const gone = blocks.filter((block) => this.#marked.delete(block));
    this.remove(gone.map((block) => this.#plainOf(block)));
    return gone.length > 0;
  }

  #plainOf(block: Block): MarkedBlock {
    const known = this.#plain.get(block);
    if (known) return known;
    const { text, lang, nodes } = block;
    const plain: MarkedBlock = {
      ...{ heading: false, section: null, text, lang, nodes },
      locate: (start, end) => block.locate(start, end),
      offsetOf: (node, offset) => block.offsetOf(node, offset),
    };
    this.#plain.set(block, plain);
    return plain;
  }
}
