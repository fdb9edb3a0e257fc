import type { Block } from './block.ts';
import type { PageChange } from './read-page.ts';

/** What happened to the text: it is another one, or all of it that is there has been read. */
export type TextNews =
  | { readonly is: 'other'; readonly added: readonly Block[]; readonly removed: readonly Block[] }
  | { readonly is: 'begun' }
  | { readonly is: 'settled' };

/** The text that is read of a page, as it stands now: for scripts that come later than the one that reads. */
export class ReadText {
  readonly #blockAt: (node: Text, offset: number) => Block | undefined;
  readonly #blocks = new Set<Block>();
  readonly #listeners = new Set<(news: TextNews) => void>();
  /** All that is there has been read, for now. */
  isSettled = false;
  /** A limit was met: the page has more text than this. */
  isCut = false;

  constructor(blockAt: (node: Text, offset: number) => Block | undefined) {
    this.#blockAt = blockAt;
  }

  /** In no particular order. */
  get blocks(): ReadonlySet<Block> {
    return this.#blocks;
  }

  /** The block that holds a boundary point of the document. */
  blockAt(node: Text, offset: number): Block | undefined {
    return this.#blockAt(node, offset);
  }

  /** Calls after every change, in the same task, until the signal aborts. */
  onNews(listener: (news: TextNews) => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  /** To be called with each change of the reading. */
  take(change: PageChange): void {
    switch (change.type) {
      case 'article':
        this.isSettled = false;
        return this.#tell({ is: 'begun' });
      case 'blocks': {
        const { added, removed } = change;
        for (const block of removed) this.#blocks.delete(block);
        for (const block of added) this.#blocks.add(block);
        return this.#tell({ is: 'other', added, removed });
      }
      case 'settled':
        this.isSettled = true;
        this.isCut = change.limit !== undefined;
        return this.#tell({ is: 'settled' });
      case 'nothing':
        this.isSettled = false;
    }
  }

  #tell(news: TextNews): void {
    for (const listener of this.#listeners) listener(news);
  }
}
