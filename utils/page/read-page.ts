import { connected, contains, listen, queryAll, readyStateOf, rootOf, sizeOf, viewOf } from './dom.ts';
import { articleRoot, longArticles } from './detect-article.ts';
import type { ArticleChoice, ArticleReason, NothingReason } from './detect-article.ts';
import type { Block } from './block.ts';
import { BlockIndex } from './block-index.ts';
import { ChangeWatch } from './changes.ts';
import { NavigationWatch } from './navigation.ts';
import { browserPace } from './pace.ts';
import type { Pace } from './pace.ts';
import { BlockReading } from './reading.ts';
import type { BlockChange, Limit } from './reading.ts';

/** What the page says, as it is read and as it changes. */
export type PageChange =
  /** Reading begins. Blocks of an article read before have been given as removed. */
  | { readonly type: 'article'; readonly root: Element; readonly why: ArticleReason }
  /** Nothing is read, for now: pages grow, and an article may still come. */
  | { readonly type: 'nothing'; readonly why: NothingReason }
  | BlockChange
  /** All that is there has been read, or reading stopped at a limit; said again after every change. */
  | {
      readonly type: 'settled';
      readonly blocks: number;
      readonly characters: number;
      readonly limit?: Limit;
    };

export interface PageOptions extends ArticleChoice {
  readonly signal: AbortSignal;
  readonly pace?: Pace;
}

/** The page's text, block by block, until the signal aborts; then the iteration ends without an error. */
export interface PageReading extends AsyncIterable<PageChange> {
  /** The block that holds a boundary point, among those given out and not taken back. */
  blockAt(node: Text, offset: number): Block | undefined;
}

/** The first blocks of an article: while half of them are there, another address does not mean another article. */
const OPENING_BLOCKS = 20;

/** A document of more elements lays itself out first, or its style would be computed in a slice of ours. */
const BIG_DOCUMENT = 20_000;

/** A hidden tab draws no frame to wait for. */
const FRAME_TIMEOUT_MS = 100;

/**
 * Reads the article of a document in slices and keeps reading what changes. Starts when the document is parsed; may
 * be called before, and be iterated once. Text in shadow roots is not read: articles are rarely kept there, and the
 * ranges of marks do not reach across.
 */
export function readPage(document: Document, options: PageOptions): PageReading {
  const reader = new PageReader(document, options);
  return {
    [Symbol.asyncIterator]: () => reader.changes(),
    blockAt: (node, offset) => reader.index.at(node, offset),
  };
}

class PageReader {
  readonly index = new BlockIndex();
  readonly #document: Document;
  readonly #options: PageOptions;
  readonly #pace: Pace;
  readonly #watch: ChangeWatch;
  readonly #reading: BlockReading;
  readonly #navigation: NavigationWatch;
  #roots: Element[] = [];
  #opening: Block[] = [];
  /** Articles that stood on the page when reading began and were not chosen. */
  #passedOver = new WeakSet<Element>();
  #nothing: NothingReason | undefined;
  #documentElement: Element | null = null;
  /** Something may have happened: the loop goes round once more before it sleeps. */
  #roused = true;
  #wake: (() => void) | undefined;

  constructor(document: Document, options: PageOptions) {
    const { signal, pace = browserPace } = options;
    this.#document = document;
    this.#options = options;
    this.#pace = pace;
    const rouse = (): void => this.#rouse();
    this.#watch = new ChangeWatch(rouse, () => pace.now());
    this.#reading = new BlockReading(this.index, this.#watch, pace, signal);
    this.#navigation = new NavigationWatch(document, signal, rouse);
    signal.addEventListener('abort', rouse, { once: true });
  }

  async *changes(): AsyncGenerator<PageChange, void, undefined> {
    const { signal } = this.#options;
    let unsettled = false;
    try {
      await this.#ready();
      while (!signal.aborted) {
        if (this.#roused) {
          this.#roused = false;
          const changes = this.#watch.take();
          for (const change of this.#choose(changes?.around ?? false)) {
            unsettled = true;
            yield change;
          }
          for await (const change of changes ? this.#reading.readChanges(changes) : []) {
            unsettled = true;
            yield change;
          }
          if (this.#isOtherArticle()) this.#roused = true;
        } else if (this.#reading.isUnfinished) {
          const change = this.#reading.readSlice();
          unsettled = true;
          if (change) yield change;
          if (this.#reading.isUnfinished) await this.#pace.pause('soon');
        } else if (unsettled) {
          unsettled = false;
          if (this.#roots.length > 0) yield this.#settled();
        } else {
          await this.#sleep();
        }
      }
    } finally {
      this.#watch.stop();
    }
  }

  /** Decides whether what is read is still what should be read. */
  *#choose(around: boolean): Generator<PageChange, void, undefined> {
    const documentElement = rootOf(this.#document);
    if (documentElement !== this.#documentElement) {
      this.#documentElement = documentElement;
      this.#navigation.attach();
    }
    const standing = this.#roots.filter(connected);
    if (standing.length > 0 && !this.#isOtherArticle()) {
      const later = around ? this.#laterArticles() : [];
      if (standing.length < this.#roots.length || later.length > 0)
        yield* this.#follow([...standing, ...later]);
      return;
    }
    const found = articleRoot(this.#document, this.#options);
    this.#navigation.takeMove();
    if (!found.root) {
      if (this.#roots.length > 0 || this.#nothing === undefined) yield* this.#follow([]);
      if (this.#nothing !== found.why) yield { type: 'nothing', why: found.why };
      this.#nothing = found.why;
      return;
    }
    this.#opening = [];
    this.#nothing = undefined;
    if (this.#roots.length !== 1 || this.#roots[0] !== found.root) {
      this.#passedOver = new WeakSet(queryAll(this.#document, 'article'));
      yield* this.#follow([found.root]);
    }
    yield { type: 'article', root: found.root, why: found.why };
  }

  *#follow(roots: Element[]): Generator<PageChange, void, undefined> {
    this.#roots = roots;
    this.#watch.watch(this.#document, roots);
    const change = this.#reading.follow(roots);
    if (change) yield change;
  }

  /** The address is another one, and little of what was read first is left. */
  #isOtherArticle(): boolean {
    const left = this.#opening.filter((block) => this.index.has(block)).length;
    return this.#navigation.hasMoved() && left * 2 < this.#opening.length;
  }

  /** Sites that scroll on into the next story append it as an article of its own. */
  #laterArticles(): Element[] {
    return longArticles(
      queryAll(this.#document, 'article').filter(
        (article) =>
          !this.#passedOver.has(article) &&
          !this.#roots.some((root) => contains(root, article) || contains(article, root)),
      ),
    );
  }

  #settled(): PageChange {
    if (this.#opening.length === 0) this.#opening = [...this.index.all()].slice(0, OPENING_BLOCKS);
    const { limit } = this.#reading;
    return {
      type: 'settled',
      blocks: this.index.size,
      characters: this.index.length,
      ...(limit && { limit }),
    };
  }

  async #ready(): Promise<void> {
    if (readyStateOf(this.#document) === 'loading') {
      await new Promise<void>((resolve) => {
        const signal = this.#options.signal;
        listen(this.#document, 'DOMContentLoaded', () => resolve(), { once: true, signal });
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    if (sizeOf(this.#document) > BIG_DOCUMENT) await nextFrame(viewOf(this.#document));
  }

  #rouse(): void {
    this.#roused = true;
    this.#wake?.();
  }

  #sleep(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      if (this.#roused || this.#options.signal.aborted) resolve();
    });
  }
}

function nextFrame(view: Window | null): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME_TIMEOUT_MS);
    view?.requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
