import { CardFrame } from '../../utils/host/card-frame.ts';
import { homeOf, type PageHost } from '../../utils/host/page-host.ts';
import { PlainLine } from '../../utils/host/plain-line.ts';
import type { Box, Point } from '../../utils/hover/geometry.ts';
import { boxOf } from '../../utils/hover/place.ts';
import { Overlay } from '../../utils/paint/overlay.ts';
import type { NamedMark } from '../page.content/named.ts';
import type { OneCard } from './one-card.ts';
import { lineAt, placeAt, sheetPlace } from './place-at.ts';

/** What is seen of us beside the marks: the lit words, and the card or a plain line in its stead. */
export class Stage {
  readonly #host: PageHost;
  readonly #signal: AbortSignal;
  readonly plain: PlainLine;
  #overlay: Overlay | undefined;
  /** Which of the mark's lines the card stands at. */
  #line = 0;
  #isUp = false;
  #lit: { readonly hot?: NamedMark | undefined; readonly kin: readonly NamedMark[] } = { kin: [] };

  /** @param host the one of this document: the reader's private marks are drawn in it, too */
  constructor(host: PageHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.plain = new PlainLine(document, () => host.root);
  }

  /** For one more card. */
  newFrame(): CardFrame {
    return new CardFrame(document, () => this.#host.root);
  }

  /** Makes ready for a card at this mark; false where the page does not let us stand. */
  stand(mark: NamedMark, at?: Point): boolean {
    this.#line = lineAt(mark, at);
    const near = mark.block.locate(mark.start, mark.end).startNode.parentElement;
    if (!near || !this.#host.stand(homeOf(near))) return false;
    if (!this.#isUp) this.#host.raise();
    return true;
  }

  /** Lights a mark and its kin; without one, nothing is lit. */
  light(hot: NamedMark | undefined, kin: readonly NamedMark[]): void {
    if (hot === this.#lit.hot && kin === this.#lit.kin) return;
    this.#lit = { hot, kin };
    if (!hot) return this.#overlay?.clear();
    if (!this.#host.stands && !this.stand(hot)) return;
    this.#overlay ??= new Overlay(this.#host.root, window, this.#signal);
    this.#overlay.draw({ hot, kin });
  }

  refresh(): void {
    this.#overlay?.refresh();
  }

  /** Puts the card, as high as it wants if there is room, beside its mark; null where that is out of sight. */
  show({ frame, height, isSheet }: OneCard, mark: NamedMark, scale: number): Box | null {
    const high = this.plain.height ?? height;
    const put = isSheet ? sheetPlace(high) : placeAt(mark, this.#line, high, scale);
    if (put && this.plain.height === undefined) frame.show(put);
    else if (put) this.plain.move(put);
    this.#isUp = put !== null;
    return put && boxOf(put);
  }

  /** Takes the card, or the plain line in its place, out of sight. */
  hide({ frame }: OneCard): void {
    frame.hide();
    this.plain.remove();
    this.#isUp = false;
  }
}
