import type { CardFrame } from '../../utils/host/card-frame.ts';
import type { Box } from '../../utils/hover/geometry.ts';
import { widthIn } from '../../utils/hover/place.ts';
import type { OpenedBy } from '../../utils/hover/states.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';
import { Ahead } from './ahead.ts';
import { CardLine } from './card-line.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { requestFor } from './request.ts';
import type { NamedMark } from '../page.content/named.ts';
import type { HandStore } from './hand-store.ts';
import { sheetPlace, viewNow } from './place-at.ts';

/** CSS pixels, for a card of which nothing is known yet: header and skeleton. */
const FIRST_HEIGHT = 200;

/** One card of this page frame: its own frame, the way to it, and what it was last asked to show. */
export class OneCard {
  readonly number: number;
  readonly frame: CardFrame;
  readonly line: CardLine;
  readonly focus: FocusKeeper;
  #ahead: Ahead | undefined;
  mark: NamedMark | undefined;
  /** Of the last request. Not the machine's, which knows nothing of what is asked for ahead. */
  token = 0;
  isSheet = false;
  /** Where it stands, once it is pinned. */
  box: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  /** What it last said it needs; CSS pixels. */
  height = FIRST_HEIGHT;

  constructor(number: number, frame: CardFrame) {
    this.number = number;
    this.frame = frame;
    this.line = new CardLine(number, frame);
    this.focus = new FocusKeeper(frame);
  }

  /** The pointer rests on a mark: has its card drawn, unseen, where a frame is there already. */
  prepare(store: HandStore, mark: NamedMark, scale: number): void {
    void this.line.prepare();
    if (!this.frame.lives || this.#ahead?.isFor(mark)) return;
    this.height = FIRST_HEIGHT;
    this.isSheet = false;
    this.frame.widen(widthIn(viewNow(), scale));
    this.#ahead = new Ahead(mark, this.request(store, mark, false));
    this.line.askAhead(this.#ahead.request);
  }

  /** It has drawn what it was last asked for; true where it may be seen now. */
  drawn(height: number): boolean {
    this.height = height;
    if (this.#ahead) this.#ahead.isDrawn = true;
    return this.#ahead === undefined;
  }

  /** Opens it for a mark; resolves to what becomes of that. `drawn` is called where it has been drawn ahead. */
  open(store: HandStore, mark: NamedMark, by: OpenedBy, scale: number, drawn: () => void) {
    const ahead = by === 'hover' && this.#ahead?.isFor(mark) ? this.#ahead : undefined;
    this.#ahead = undefined;
    if (!ahead) this.height = FIRST_HEIGHT;
    this.isSheet = by === 'touch';
    this.focus.begin(by === 'keys');
    const width = this.isSheet ? sheetPlace(0).width : widthIn(viewNow(), scale);
    this.mark = mark;
    if (ahead?.isDrawn) queueMicrotask(drawn);
    return this.line.show(ahead?.request ?? this.request(store, mark, by === 'keys'), () => {
      this.frame.widen(width);
      this.focus.take(false);
    });
  }

  request(store: HandStore, mark: NamedMark, focus: boolean): CardRequest {
    this.token += 1;
    const { number: card, token, isSheet } = this;
    return requestFor(store, mark, { card, token, focus, ...(isSheet && { sheet: true }) });
  }
}
