import type { CardFrame } from '../../utils/host/card-frame.ts';
import type { PlainWhy } from '../../utils/hover/states.ts';
import { ask } from '../../utils/messages/ask.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';
import { cardHide, cardShow, cardTicket } from '../../utils/messages/protocol.ts';
import type { FailureCode } from '../../utils/messages/reply.ts';
import { KNOCKS_MS, KNOCKS_OF_OLD, NEW_FOR_MS } from './knocks.ts';

/** The way to the card: its frame's address from the background, and requests through the background. */
export class CardLine {
  /** Its number among the cards of this page frame. */
  readonly #card: number;
  readonly #frame: CardFrame;
  #making: Promise<PlainWhy | undefined> | undefined;
  #latest = -1;
  #frameAnswers = false;
  #loadedAt = 0;

  constructor(card: number, frame: CardFrame) {
    this.#card = card;
    this.#frame = frame;
  }

  /** Has a frame loaded, or loading; resolves to what prevents it. */
  prepare(): Promise<PlainWhy | undefined> {
    if (this.#frame.lives) return Promise.resolve(undefined);
    this.#making ??= this.#make().finally(() => {
      this.#making = undefined;
    });
    return this.#making;
  }

  /**
   * Hands a request to the card.
   * @param there called whenever a frame is there to take the request, loaded or not
   * @returns whether the card has it, what prevents it, or undefined where a later request came, or none answers
   */
  async show(request: CardRequest, there = (): void => undefined): Promise<'heard' | PlainWhy | undefined> {
    this.#latest = request.token;
    for (const [knock, wait] of KNOCKS_MS.entries()) {
      const isOld = this.#frameAnswers || performance.now() - this.#loadedAt > NEW_FOR_MS;
      if (isOld && knock >= KNOCKS_OF_OLD) this.#frame.discard();
      const trouble = await this.prepare();
      if (trouble || this.#latest !== request.token) return trouble;
      there();
      const reply = await ask(cardShow, request);
      if (!reply.ok) return whyOf(reply.failure.code);
      this.#frameAnswers ||= reply.value.done;
      if (reply.value.done) return 'heard';
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (this.#latest !== request.token) return undefined;
    }
    return undefined;
  }

  /** Has the card draw what may be asked for soon; whether it does is not waited for. */
  askAhead(request: CardRequest): void {
    void ask(cardShow, { ...request, ahead: true });
  }

  hide(): void {
    this.#latest = -1;
    if (this.#frame.lives) void ask(cardHide, { card: this.#card });
  }

  async #make(): Promise<PlainWhy | undefined> {
    const reply = await ask(cardTicket, { card: this.#card });
    if (!reply.ok) return whyOf(reply.failure.code);
    this.#frame.load(reply.value.url);
    this.#frameAnswers = false;
    this.#loadedAt = performance.now();
    return undefined;
  }
}

function whyOf(code: FailureCode): PlainWhy {
  return code === 'updated' ? 'updated' : 'silent';
}
