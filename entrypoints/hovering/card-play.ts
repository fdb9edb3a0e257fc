import type { Point } from '../../utils/hover/geometry.ts';
import type { Effect, OpenedBy, PlainWhy } from '../../utils/hover/states.ts';
import type { Hovering } from './hovering.ts';
import type { NamedMark } from '../page.content/named.ts';
import { OneCard } from './one-card.ts';
import { inSight } from './place-at.ts';

type CardEffect = Exclude<Effect, { do: 'start' | 'stop' }>;
type CardPage = Pick<Hovering, 'stage' | 'store' | 'tell' | 'orders'>;

/** Does what the machine decides about the card that comes and goes, and tells it what became of that. */
export class CardPlay {
  readonly #page: CardPage;
  /** True once the reader was told that this script's extension was updated. */
  isOutdated = false;
  #last = 0;
  card: OneCard;

  constructor(page: CardPage) {
    this.#page = page;
    this.card = new OneCard(this.#last, page.stage.newFrame());
  }

  do(effect: CardEffect, mark: NamedMark | undefined, at: Point | undefined): void {
    const { stage } = this.#page;
    const { card } = this;
    if (effect.do === 'close') {
      if (effect.back) card.focus.giveBack();
      stage.hide(card);
      return card.line.hide();
    }
    if (effect.do === 'conceal') return stage.hide(card);
    if (effect.do === 'plain') this.#sayPlainly(effect.why);
    if (effect.do === 'reveal') stage.plain.remove();
    if (effect.do === 'follow') return this.#put(effect.token, card.isSheet ? mark : inSight(mark));
    if (effect.do !== 'prepare' && effect.do !== 'ask') return this.#put(effect.token, mark);
    if (!mark || !stage.stand(mark, at)) return this.#page.tell({ type: 'gone' });
    if (effect.do === 'prepare') card.prepare(this.#page.store, mark, this.#page.orders.cardScale);
    else void this.#ask(effect.token, mark, effect.by);
  }

  /** Another card comes and goes from now on: a new one, or one that was pinned. */
  next(card?: OneCard): void {
    if (card) this.card.frame.discard();
    this.card = card ?? new OneCard((this.#last += 1), this.#page.stage.newFrame());
  }

  async #ask(token: number, mark: NamedMark, by: OpenedBy): Promise<void> {
    const { stage, store, orders } = this.#page;
    stage.plain.remove();
    const drawn = (): void => this.#page.tell({ type: 'shown', token });
    const outcome = await this.card.open(store, mark, by, orders.cardScale, drawn);
    if (outcome === 'heard') this.#page.tell({ type: 'heard', token });
    else if (outcome) this.#page.tell({ type: 'failed', token, why: outcome });
  }

  #put(token: number, mark: NamedMark | undefined): void {
    const { stage, orders } = this.#page;
    const card = mark && stage.show(this.card, mark, orders.cardScale);
    if (!card) return this.#page.tell({ type: 'gone' });
    this.card.focus.take(true);
    this.#page.tell({ type: 'placed', token, card });
  }

  #sayPlainly(why: PlainWhy): void {
    const { stage, orders } = this.#page;
    this.isOutdated ||= why === 'updated';
    this.card.focus.giveBack();
    stage.hide(this.card);
    stage.plain.write(orders.words[why] ?? '', orders.lang);
  }
}
