import { HOVERING } from '../../utils/hover/handed-over.ts';
import { ask } from '../../utils/messages/ask.ts';
import { hoveringWanted } from '../../utils/messages/protocol.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { report } from '../../utils/report/report.ts';
import type { Hand, OpenHand } from '../hovering/hand.ts';
import type { HoveringOptions } from '../hovering/hovering-options.ts';
import type { NamedStore } from './named.ts';

/** Waits before asking, the first time and again: a page of few names has no other mark to come with. */
const TRIES_MS = [0, 1_000, 4_000] as const;

/** The script that watches the reader's hand: pages without a name do not load it. */
export class HandOver {
  readonly #store: NamedStore;
  readonly #options: Omit<HoveringOptions, 'orders'>;
  #orders: PageOrders;
  #coming: Promise<void> | undefined;
  /** Absent until the script is there. */
  hand: Hand | undefined;

  constructor(store: NamedStore, { orders, ...options }: HoveringOptions) {
    this.#store = store;
    this.#orders = orders;
    this.#options = options;
    for (const marks of [store, options.notes])
      marks.onChange(() => void (marks.count > 0 && !this.hand && this.load()), options.signal);
  }

  /** Resolves to the hand; to nothing where the script does not come, which is then asked for again later. */
  async load(): Promise<Hand | undefined> {
    this.#coming ??= this.#load().finally(() => {
      this.#coming = undefined;
    });
    if (!this.hand) await this.#coming;
    return this.hand;
  }

  adapt(orders: PageOrders): void {
    this.#orders = orders;
    this.hand?.adapt(orders);
  }

  async #load(): Promise<void> {
    const home = globalThis as { readonly [HOVERING]?: OpenHand };
    const { signal } = this.#options;
    for (const wait of TRIES_MS) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (signal.aborted) return;
      // An earlier stretch of reading has had it come.
      const reply = home[HOVERING] ? undefined : await ask(hoveringWanted, {});
      if (signal.aborted) return;
      this.hand ??= home[HOVERING]?.(this.#store, { ...this.#options, orders: this.#orders });
      if (this.hand || reply?.ok !== false) return;
      report(hoveringWanted.name, reply.failure.detail);
      if (reply.failure.code === 'updated') return;
    }
  }
}
