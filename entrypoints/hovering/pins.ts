import type { Box } from '../../utils/hover/geometry.ts';
import { boxOf, placePinned } from '../../utils/hover/place.ts';
import type { OneCard } from './one-card.ts';
import { viewNow } from './place-at.ts';

/**
 * With more, little of the page is left. A further one is refused, and none of these let go of for it: what the reader
 * asked to stay may hold a note half written.
 */
const MOST = 3;

type Corner = Pick<Box, 'left' | 'top'>;

/** The cards of this page frame that stay until the reader closes them. */
export class Pins {
  readonly #scale: () => number;
  #cards: OneCard[] = [];

  /** @param scale how large cards are drawn now */
  constructor(scale: () => number) {
    this.#scale = scale;
  }

  of(number: number): OneCard | undefined {
    return this.#cards.find((card) => card.number === number);
  }

  /** Keeps a card where it stands; false where there are as many as there may be. */
  add(card: OneCard, at: Corner): boolean {
    // Some may have gone with our element.
    this.#cards = this.#cards.filter(({ frame }) => frame.lives);
    if (this.#cards.length >= MOST) return false;
    this.#cards.push(card);
    // It would stand there empty.
    card.frame.onReload(() => {
      card.frame.discard();
      this.letGo(card);
    });
    this.put(card, at);
    return true;
  }

  /** Has a card stand here, or as near as what is seen of the page allows. */
  put(card: OneCard, at: Corner): void {
    const { left, top } = at;
    const put = placePinned({ left, top, height: card.height, view: viewNow(), scale: this.#scale() });
    card.box = boxOf(put);
    card.frame.show(put);
  }

  /** What is seen of the page, or how large cards are drawn, has changed. */
  settle(): void {
    for (const card of this.#cards) this.put(card, card.box);
  }

  letGo(card: OneCard): void {
    this.#cards = this.#cards.filter((other) => other !== card);
  }

  end(): void {
    for (const { frame } of this.#cards.splice(0)) frame.discard();
  }
}
