import { litBy, START, step } from '../../utils/hover/machine.ts';
import type { Effect, TimerName } from '../../utils/hover/states.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { CardPlay } from './card-play.ts';
import type { HoveringOptions } from './hovering-options.ts';
import { MarkNumbers } from './mark-numbers.ts';
import type { NamedMark, NamedStore } from '../page.content/named.ts';
import { HandStore } from './hand-store.ts';
import { Pins } from './pins.ts';
import { Stage } from './stage.ts';
import { Timers } from './timers.ts';
import type { Told } from './watch-hand.ts';
import { watchReader } from './watch-reader.ts';

const NONE: readonly NamedMark[] = [];

/** Runs the card's state machine over the page: events in, effects out, one mark lit at a time. */
export class Hovering {
  readonly store: HandStore;
  readonly stage: Stage;
  readonly numbers = new MarkNumbers();
  readonly pins = new Pins(() => this.orders.cardScale);
  readonly play: CardPlay;
  readonly #options: HoveringOptions;
  readonly #timers: Timers<TimerName>;
  orders: PageOrders;
  state = START;
  /** Its card stays though it may leave the store. */
  held: NamedMark | undefined;
  /** To which a pinned card has led: lit while no other is. */
  #pointed: NamedMark | undefined;

  constructor(store: NamedStore, options: HoveringOptions) {
    this.store = new HandStore(store, options.notes, options.signal);
    this.orders = options.orders;
    this.#options = options;
    this.#timers = new Timers((timer) => this.tell({ type: 'timer', timer }), options.signal);
    this.stage = new Stage(options.host, options.signal);
    this.play = new CardPlay(this);
    watchReader(this, options);
  }

  /** The mark under the reader's attention. */
  get mark(): NamedMark | undefined {
    const lit = litBy(this.state);
    return lit ? this.numbers.markOf(lit.mark) : undefined;
  }

  tell(told: Told): void {
    // Late answers come after the end of this stretch of reading, too.
    if (this.#options.signal.aborted) return;
    const { state, effects } = step(this.state, { ...told, at: performance.now() });
    this.state = state;
    for (const effect of effects) this.#do(effect);
    this.point(this.mark || /press|escape|gone/.test(told.type) ? undefined : this.#pointed);
    if (this.play.isOutdated && state.phase.is === 'idle') this.#options.outdated();
  }

  /** Lights the mark in hand; while there is none, this one. */
  point(at: NamedMark | undefined): void {
    const { mark, store } = this;
    const hot = mark ?? at;
    this.#pointed = at;
    this.stage.light(hot, hot && (!mark || litBy(this.state)?.open) ? store.mentionsOf(hot.key) : NONE);
    if (!mark) this.numbers.forget();
  }

  #do(effect: Effect): void {
    if (effect.do === 'start') return this.#timers.start(effect.timer, effect.ms);
    if (effect.do === 'stop') return this.#timers.stop(effect.timer);
    const { mark } = 'mark' in effect ? { mark: this.numbers.markOf(effect.mark) } : this;
    this.play.do(effect, mark, this.state.last?.point);
  }
}
