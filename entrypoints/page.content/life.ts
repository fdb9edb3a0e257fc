import { standGuard } from '../../utils/host/guard.ts';
import { answerMessages } from '../../utils/messages/answer.ts';
import { extensionIsThere } from '../../utils/messages/ask.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { report } from '../../utils/report/report.ts';
import { answersOf } from './answers.ts';
import { greet } from './greet.ts';
import { choiceOf, readsTheSame } from './reading-choice.ts';
import { Session } from './session.ts';
import { untilShown, watchDocument } from './watch-document.ts';

/** The content script's life in one document: keeps the guard, hears orders, and begins and ends reading by them. */
export class Life {
  readonly #end = new AbortController();
  readonly #guard = standGuard(window, this.#end.signal, (event) => this.session?.meet(event));
  #anyway = false;
  /** Absent until the background has answered the greeting. */
  orders: PageOrders | undefined;
  session: Session | undefined;

  /** True once this copy has nothing to do any more: its extension was updated or removed. */
  get over(): boolean {
    return this.#end.signal.aborted;
  }

  start(): Promise<void> {
    answerMessages(answersOf(this), report, this.#end.signal);
    watchDocument(this.#end.signal, {
      started: () => void (extensionIsThere() || this.end()),
      // Listeners may be gone, and marks are.
      replaced: () => {
        this.#guard.renew();
        if (this.session) this.#restart();
      },
      cameBack: () => {
        this.session?.handOver.hand?.renew();
        void this.#greet();
      },
    });
    return untilShown(document).then(() => this.#greet());
  }

  obey(orders: PageOrders): void {
    const before = this.orders;
    this.orders = orders;
    if (this.session && orders.run === 'read' && readsTheSame(before, orders)) this.session.adapt(orders);
    else this.#restart();
  }

  /** Reads this page although it is no article. */
  readAnyway(): void {
    this.#anyway = true;
    this.#restart();
  }

  /** Takes everything back, for good. */
  end(): void {
    this.#stop();
    this.#end.abort();
  }

  async #greet(): Promise<void> {
    const orders = await greet(this.#end.signal);
    if (orders === 'updated') this.end();
    else if (orders) this.obey(orders);
  }

  #restart(): void {
    this.#stop();
    const orders = this.orders;
    if (orders?.run !== 'read' || this.over) return;
    const choice = choiceOf(orders, this.#anyway);
    this.session = new Session({ orders, choice, guard: this.#guard, outdated: () => this.end() });
  }

  #stop(): void {
    this.session?.end();
    this.session = undefined;
  }
}
