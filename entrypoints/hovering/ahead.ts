import type { CardRequest } from '../../utils/messages/card-request.ts';
import type { NamedMark } from '../page.content/named.ts';

/** A hand that comes back to a mark later than this, in milliseconds, is answered anew. */
const FRESH_MS = 1_000;

/** What a card draws unseen, while the pointer has not rested on its mark for long enough. */
export class Ahead {
  readonly #mark: NamedMark;
  readonly #until = performance.now() + FRESH_MS;
  readonly request: CardRequest;
  isDrawn = false;

  constructor(mark: NamedMark, request: CardRequest) {
    this.#mark = mark;
    this.request = request;
  }

  isFor(mark: NamedMark): boolean {
    return this.#mark === mark && performance.now() < this.#until;
  }
}
