import { ask } from '../../utils/messages/ask.ts';
import { find } from '../../utils/messages/protocol.ts';
import type { Failure } from '../../utils/messages/reply.ts';
import type { Block } from '../../utils/page/block.ts';
import { report } from '../../utils/report/report.ts';
import { BlockQueue } from './block-queue.ts';
import { spansByBlock, type Found } from './spans.ts';
import type { Tongue } from './tongue.ts';

/** Waits between questions that got no answer; after the last the blocks wait for new orders. */
const AGAIN_MS = [1_000, 4_000] as const;

/** Asks the background for the names in blocks: one question at a time. */
export class Finding {
  readonly #found: Found;
  readonly #signal: AbortSignal;
  readonly #tongue: Tongue;
  readonly #queue = new BlockQueue<Block>();
  #failures = 0;
  #isBusy = false;

  constructor(found: Found, tongue: Tongue, signal: AbortSignal) {
    this.#found = found;
    this.#tongue = tongue;
    this.#signal = signal;
  }

  /** True while answers are outstanding. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  add(blocks: readonly Block[]): void {
    this.#queue.add(blocks);
    void this.#ask();
  }

  /** These are no longer what the page says: answers about them are dropped. */
  drop(blocks: readonly Block[]): void {
    this.#queue.drop(blocks);
  }

  /** The base is ready: asks again about all that it could not answer fully, or about everything. */
  again(everything: boolean): void {
    this.#failures = 0;
    this.#queue.again(everything);
    void this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (!this.#queue.isEmpty && !this.#signal.aborted && !this.#tongue.isForeign)
      await this.#askBatch(this.#queue.take());
    this.#isBusy = false;
  }

  async #askBatch(batch: readonly Block[]): Promise<void> {
    const reply = await ask(find, {
      blocks: batch.map(({ text, lang }) => (lang ? { text, lang } : { text })),
    });
    if (this.#signal.aborted) return;
    const still = this.#queue.settle(batch, reply.ok && reply.value.base === 'ready');
    if (!reply.ok) return this.#failed(reply.failure);
    this.#failures = 0;
    if (this.#tongue.isForeignBy(reply.value.lang)) return;
    const spans = spansByBlock(batch, reply.value);
    for (const block of still) this.#found(block, spans.get(block) ?? []);
  }

  async #failed({ code, detail }: Failure): Promise<void> {
    report(find.name, detail);
    const wait = AGAIN_MS[this.#failures];
    this.#failures += 1;
    // An update is told when the reader next asks for a card; the marks that are there stay until then.
    if (wait === undefined || code === 'updated') return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    this.#queue.again();
  }
}
