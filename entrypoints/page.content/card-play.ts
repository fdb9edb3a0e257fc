import type { Point } from '../../utils/hover/geometry.ts';
import type { Effect, PlainWhy } from '../../utils/hover/states.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { CardLine } from './card-line.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { requestFor } from './mentions.ts';
import type { NamedMark, NamedStore } from './named.ts';
import { inSight } from './place-at.ts';
import type { Stage } from './stage.ts';
import type { Told } from './watch-hand.ts';

type CardEffect = Exclude<Effect, { do: 'start' | 'stop' }>;
type CardPage = Readonly<{ stage: Stage; store: NamedStore; tell: (event: Told) => void }>;

/** The number of the card that comes and goes. */
const CARD = 0;

/** CSS pixels, for a card of which nothing is known yet: header and skeleton. */
const FIRST_HEIGHT = 200;

/** Does what the machine decides about the card, and tells it what became of that. */
export class CardPlay {
  readonly #page: CardPage;
  readonly #focus: FocusKeeper;
  readonly #line: CardLine;
  /** True once the reader was told that this script's extension was updated. */
  isOutdated = false;
  /** What the card last said it needs; CSS pixels. */
  height = FIRST_HEIGHT;
  words: Pick<PageOrders, 'lang' | 'words'> | undefined;

  constructor(page: CardPage) {
    this.#page = page;
    this.#focus = new FocusKeeper(page.stage);
    this.#line = new CardLine(CARD, page.stage.frame);
  }

  do(effect: CardEffect, mark: NamedMark | undefined, at: Point | undefined): void {
    const { stage } = this.#page;
    if (effect.do === 'close') {
      if (effect.back) this.#focus.giveBack();
      stage.hide();
      return this.#line.hide();
    }
    if (effect.do === 'conceal') return stage.hide();
    if (effect.do === 'plain') this.#sayPlainly(effect.why);
    if (effect.do === 'reveal') stage.plain.remove();
    if (effect.do === 'follow') return this.#put(effect.token, inSight(mark));
    if (effect.do !== 'prepare' && effect.do !== 'ask') return this.#put(effect.token, mark);
    if (!mark || !stage.stand(mark, at)) return this.#page.tell({ type: 'gone' });
    if (effect.do === 'prepare') void this.#line.prepare();
    else void this.#ask(effect.token, mark, effect.focus);
  }

  /** The card's connection may have died while the page was put away. */
  renew(): void {
    this.#page.tell({ type: 'dismiss' });
    this.#page.stage.frame.discard();
  }

  async #ask(token: number, mark: NamedMark, focus: boolean): Promise<void> {
    this.height = FIRST_HEIGHT;
    this.#page.stage.plain.remove();
    this.#focus.wanted = focus;
    const request = requestFor(this.#page.store, mark, { card: CARD, token, focus });
    const outcome = await this.#line.show(request, () => this.#focus.take(false));
    if (outcome === 'heard') this.#page.tell({ type: 'heard', token });
    else if (outcome) this.#page.tell({ type: 'failed', token, why: outcome });
  }

  #put(token: number, mark: NamedMark | undefined): void {
    const card = mark && this.#page.stage.show(mark, this.height);
    if (!card) return this.#page.tell({ type: 'gone' });
    this.#focus.take(true);
    this.#page.tell({ type: 'placed', token, card });
  }

  #sayPlainly(why: PlainWhy): void {
    this.isOutdated ||= why === 'updated';
    this.#focus.giveBack();
    this.#page.stage.sayPlainly(this.words?.words[why] ?? '', this.words?.lang ?? '');
  }
}
