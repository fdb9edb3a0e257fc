import type { PageHost } from '../../utils/host/page-host.ts';
import type { Point } from '../../utils/hover/geometry.ts';
import { cardOf, litBy, START, step } from '../../utils/hover/machine.ts';
import type { Effect, Spot, TimerName } from '../../utils/hover/states.ts';
import { CardPlay } from './card-play.ts';
import { MarkNumbers, spotAt, type Shows } from './mark-numbers.ts';
import type { NamedMark, NamedStore } from './named.ts';
import { Stage } from './stage.ts';
import { Timers } from './timers.ts';
import { watchHand, type Told } from './watch-hand.ts';

type Options = Readonly<{ host: PageHost; signal: AbortSignal; outdated: () => void; shows: Shows }>;
const NONE: readonly NamedMark[] = [];

/** Runs the card's state machine over the page: events in, effects out, one mark lit at a time. */
export class Hovering {
  readonly store: NamedStore;
  readonly card: CardPlay;
  readonly #signal: AbortSignal;
  readonly #outdated: () => void;
  readonly #numbers = new MarkNumbers();
  readonly #timers: Timers<TimerName>;
  readonly #stage: Stage;
  state = START;
  /** Its card stays, at the same text, though the mark may leave the store. */
  held: NamedMark | undefined;

  constructor(store: NamedStore, { host, signal, outdated, shows }: Options) {
    this.store = store;
    this.#signal = signal;
    this.#outdated = outdated;
    const tell = (event: Told): void => this.tell(event);
    const spot = (point: Point): Spot => spotAt(point, store, this.#numbers, shows);
    this.#timers = new Timers((timer) => tell({ type: 'timer', timer }), signal);
    this.#stage = new Stage(host, signal);
    this.card = new CardPlay({ stage: this.#stage, store, tell });
    watchHand({ tell, spotAt: spot, mark: () => this.mark, card: () => cardOf(this.state), signal });
    store.onChange(() => this.#textChanged(), signal);
  }

  /** The mark under the reader's attention. */
  get mark(): NamedMark | undefined {
    const lit = litBy(this.state);
    return lit ? this.#numbers.markOf(lit.mark) : undefined;
  }

  tell(told: Told): void {
    // Late answers come after the end of this stretch of reading, too.
    if (this.#signal.aborted) return;
    const { state, effects } = step(this.state, { ...told, at: performance.now() });
    this.state = state;
    for (const effect of effects) this.#do(effect);
    this.#light();
    if (this.card.isOutdated && state.phase.is === 'idle') this.#outdated();
  }

  /** Opens a mark's card without the pointer. */
  open(mark: NamedMark, by: 'jump' | 'keys'): void {
    this.tell({ type: 'ask', mark: this.#numbers.numberOf(mark), by });
  }

  #do(effect: Effect): void {
    if (effect.do === 'start') return this.#timers.start(effect.timer, effect.ms);
    if (effect.do === 'stop') return this.#timers.stop(effect.timer);
    const { mark } = 'mark' in effect ? { mark: this.#numbers.markOf(effect.mark) } : this;
    this.card.do(effect, mark, this.state.last?.point);
  }

  #light(): void {
    const { mark, store } = this;
    this.#stage.light(mark, mark && litBy(this.state)?.open ? store.mentionsOf(mark.key) : NONE);
    if (!mark) this.#numbers.forget();
  }

  #textChanged(): void {
    const { mark } = this;
    if (mark && this.store.has(mark)) this.#stage.refresh();
    else if (mark && mark !== this.held) this.tell({ type: 'gone' });
  }
}
