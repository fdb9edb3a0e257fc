import { afterEach, expect } from 'vitest';
import type { Block } from '../../utils/page/block.ts';
import { readPage } from '../../utils/page/read-page.ts';
import type { PageChange, PageOptions, PageReading } from '../../utils/page/read-page.ts';
import { closeFrames, openFrame } from './frame.ts';

let abort = new AbortController();

/** What a test's readings live by; ended after each test. */
export function currentSignal(): AbortController {
  return abort;
}

afterEach(() => {
  abort.abort();
  abort = new AbortController();
  closeFrames();
});

/** Follows a reading as the content script does, and lets a test wait for it to settle. */
export class Follower {
  readonly reading: PageReading;
  readonly blocks = new Set<Block>();
  readonly log: PageChange[] = [];
  readonly ended: Promise<void>;
  #settled: (() => void)[] = [];

  constructor(document: Document, options: Partial<PageOptions> = {}) {
    this.reading = readPage(document, { signal: abort.signal, ...options });
    this.ended = this.#follow();
  }

  get texts(): string[] {
    const inOrder = [...this.blocks].sort((a, b) =>
      (a.nodes[0] as Text).compareDocumentPosition(b.nodes[0] as Text) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1,
    );
    return inOrder.map((block) => block.text.trim());
  }

  /** Texts that came and went since the last call. */
  takeChanges(): { added: string[]; removed: string[] } {
    const blocks = this.log.splice(0).filter((change) => change.type === 'blocks');
    const texts = (key: 'added' | 'removed') =>
      blocks.flatMap((change) => change[key].map((each) => each.text.trim()));
    return { added: texts('added'), removed: texts('removed') };
  }

  next(): Promise<void> {
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  async #follow(): Promise<void> {
    for await (const change of this.reading) {
      this.log.push(change);
      if (change.type === 'blocks') {
        for (const block of change.removed) expect(this.blocks.delete(block)).toBe(true);
        for (const block of change.added) this.blocks.add(block);
      }
      if (change.type === 'settled' || change.type === 'nothing')
        for (const each of this.#settled.splice(0)) each();
    }
  }
}

export async function read(body: string, options: Partial<PageOptions> = { wholePage: true }, head = '') {
  const { window, document } = await openFrame(body, head);
  const follower = new Follower(document, options);
  await follower.next();
  return { follower, window, document };
}

export const texts = async (body: string, head = ''): Promise<string[]> =>
  (await read(body, { wholePage: true }, head)).follower.texts;
