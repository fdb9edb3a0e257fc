import type { CardFrame } from '../../utils/host/card-frame.ts';
import type { Box } from '../../utils/hover/geometry.ts';
import { boxOf, placePinned, widthIn } from '../../utils/hover/place.ts';
import type { OpenedBy, PlainWhy } from '../../utils/hover/states.ts';
import { CardLine } from './card-line.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { requestFor } from './request.ts';
import type { NamedMark, NamedStore } from '../page.content/named.ts';
import { sheetPlace, viewNow } from './place-at.ts';

/** CSS pixels, for a card of which nothing is known yet: header and skeleton. */
const FIRST_HEIGHT = 200;

/** One card of this page frame: its own frame, the way to it, and what it was last asked to show. */
export class OneCard {
  readonly number: number;
  readonly frame: CardFrame;
  readonly line: CardLine;
  readonly focus: FocusKeeper;
  mark: NamedMark | undefined;
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

  /** Opens it for a mark, drawn larger by `scale`; resolves to what becomes of that, as the line says. */
  open(store: NamedStore, mark: NamedMark, by: OpenedBy, token: number, scale: number) {
    this.height = FIRST_HEIGHT;
    this.isSheet = by === 'touch';
    this.focus.begin(by === 'keys');
    const width = this.isSheet ? sheetPlace(0).width : widthIn(viewNow(), scale);
    return this.ask(store, mark, token, by === 'keys', () => {
      this.frame.widen(width);
      this.focus.take(false);
    });
  }

  /** Asks it for what is known of a mark; `there` is called whenever its frame is. */
  ask(
    store: NamedStore,
    mark: NamedMark,
    token: number,
    focus = false,
    there = (): void => undefined,
  ): Promise<'heard' | PlainWhy | undefined> {
    this.mark = mark;
    this.token = token;
    const sheet = this.isSheet && ({ sheet: true } as const);
    return this.line.show(requestFor(store, mark, { card: this.number, token, focus, ...sheet }), there);
  }

  /** Has it stand as near to a point as what is seen of the page allows. */
  stay({ left, top }: Pick<Box, 'left' | 'top'>, scale: number): void {
    const put = placePinned({ left, top, height: this.height, view: viewNow(), scale });
    this.box = boxOf(put);
    this.frame.show(put);
  }
}
