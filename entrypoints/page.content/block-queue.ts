/** The protocol's limit of blocks a message. */
const BLOCKS = 2_000;
/** UTF-16 code units a message: longer ones, and their answers, keep the page's thread busy for more than a frame. */
const LENGTH = 64_000;

/** Blocks that wait for an answer, in the order in which they came. */
export class BlockQueue<Block extends { readonly text: string }> {
  readonly #waiting = new Set<Block>();
  readonly #asked = new Set<Block>();
  /** Not answered, or by a base that was not ready: asked again when there is hope. */
  readonly #unsure = new Set<Block>();
  readonly #sure = new Set<Block>();

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  add(blocks: Iterable<Block>): void {
    for (const block of blocks) this.#waiting.add(block);
  }

  /** These are no longer what the page says. */
  drop(blocks: Iterable<Block>): void {
    for (const block of blocks)
      for (const set of [this.#waiting, this.#asked, this.#unsure, this.#sure]) set.delete(block);
  }

  /** The next blocks, as many as one message takes; at least one, however long it is. */
  take(): Block[] {
    const batch: Block[] = [];
    let length = 0;
    for (const block of this.#waiting) {
      length += block.text.length;
      if (batch.length > 0 && (length > LENGTH || batch.length >= BLOCKS)) break;
      batch.push(block);
      this.#waiting.delete(block);
      this.#asked.add(block);
    }
    return batch;
  }

  /**
   * Ends a batch's wait.
   * @param sure false where the same question may get another answer later
   * @returns those of the batch that were not dropped meanwhile
   */
  settle(batch: readonly Block[], sure: boolean): Block[] {
    const still = batch.filter((block) => this.#asked.delete(block));
    const settled = sure ? this.#sure : this.#unsure;
    for (const block of still) settled.add(block);
    return still;
  }

  /** Whatever has no sure answer waits again; or everything, where the same question gets another one now. */
  again(everything = false): void {
    for (const set of everything ? [this.#unsure, this.#sure, this.#asked] : [this.#unsure]) {
      this.add(set);
      set.clear();
    }
  }
}
