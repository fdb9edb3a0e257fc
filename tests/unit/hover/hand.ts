import type { Box, Point } from '../../../utils/hover/geometry.ts';
import { litBy, START, step } from '../../../utils/hover/machine.ts';
import type {
  Effect,
  HoverEvent,
  HoverState,
  MarkId,
  PlainWhy,
  Spot,
  TimerName,
} from '../../../utils/hover/states.ts';

export const KOSTANAY: MarkId = 1;
export const ASTANA: MarkId = 2;

type Sent = HoverEvent extends infer E ? (E extends HoverEvent ? Omit<E, 'at'> : never) : never;

/** A reader's hand with a clock: drives the machine, runs its timers in order, and keeps what it did. */
export class Hand {
  state: HoverState = START;
  readonly effects: Effect[] = [];
  readonly timers = new Map<TimerName, number>();
  /** What the pointer's reports say of the key; nothing, where none is asked for. */
  held: boolean | undefined;
  now = 1_000;
  #point: Point = { x: 10, y: 10 };

  get phase() {
    return this.state.phase.is;
  }
  get token() {
    return this.state.token;
  }
  get lit() {
    return litBy(this.state);
  }
  get asked() {
    return this.effects.flatMap((effect) =>
      effect.do === 'ask' ? [{ mark: effect.mark, by: effect.by }] : [],
    );
  }

  send(event: Sent): this {
    const { state, effects } = step(this.state, { ...event, at: this.now });
    this.state = state;
    for (const effect of effects) {
      this.effects.push(effect);
      if (effect.do === 'start') this.timers.set(effect.timer, this.now + effect.ms);
      if (effect.do === 'stop') this.timers.delete(effect.timer);
    }
    return this;
  }

  /** Moves a little (or by `by` pixels in `in` milliseconds) and reports what is there. */
  over(what: MarkId | 'card' | null, how: { by?: number; in?: number; calm?: boolean } = {}): this {
    this.wait(how.in ?? 0);
    // A slow move: the pixel is walked in the time since the last report, or in no time at all.
    this.#point = { x: this.#point.x + (how.by ?? 0.5), y: this.#point.y };
    return this.#report(what, how.calm ?? true);
  }

  at(what: MarkId | 'card' | null, point: Point): this {
    this.#point = point;
    return this.#report(what, true);
  }

  wait(ms: number): this {
    const until = this.now + ms;
    for (;;) {
      const due = [...this.timers].filter(([, at]) => at <= until).sort((a, b) => a[1] - b[1])[0];
      if (!due) break;
      this.timers.delete(due[0]);
      this.now = Math.max(this.now, due[1]);
      this.send({ type: 'timer', timer: due[0] });
    }
    this.now = until;
    return this;
  }

  answer(type: 'heard' | 'shown'): this {
    return this.send({ type, token: this.token });
  }

  fail(why: PlainWhy): this {
    return this.send({ type: 'failed', token: this.token, why });
  }

  /** The reader presses, or lets go of, the key that opens cards. */
  key(held: boolean): this {
    this.held = held;
    return this.send({ type: 'key', held });
  }

  /** The card draws what was asked for and stands at `card`. */
  shown(card: Box = { left: 600, top: 600, right: 700, bottom: 700 }): this {
    return this.answer('shown').send({ type: 'placed', token: this.token, card });
  }

  open(mark: MarkId, card?: Box): this {
    return this.over(mark).wait(220).shown(card);
  }

  did(what: Effect['do']): boolean {
    return this.effects.some((effect) => effect.do === what);
  }

  last<Do extends Effect['do']>(what: Do): Extract<Effect, { do: Do }> | undefined {
    return this.effects.findLast((effect): effect is Extract<Effect, { do: Do }> => effect.do === what);
  }

  #report(what: MarkId | 'card' | null, calm: boolean): this {
    const spot: Spot =
      what === null ? { on: 'nothing' } : what === 'card' ? { on: 'card' } : { on: 'mark', mark: what };
    const key = this.held === undefined ? {} : { held: this.held };
    return this.send({ type: 'pointer', spot, point: this.#point, calm, ...key });
  }
}
