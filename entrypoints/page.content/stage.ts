import { CardFrame } from '../../utils/host/card-frame.ts';
import { homeOf, type PageHost } from '../../utils/host/page-host.ts';
import { PlainLine } from '../../utils/host/plain-line.ts';
import type { Box, Point } from '../../utils/hover/geometry.ts';
import { boxOf } from '../../utils/hover/place.ts';
import { Overlay } from '../../utils/paint/overlay.ts';
import type { NamedMark } from './named.ts';
import { lineAt, placeAt } from './place-at.ts';

/** What is seen of us beside the marks: the lit words, and the card or a plain line in its stead. */
export class Stage {
  readonly #host: PageHost;
  readonly #signal: AbortSignal;
  readonly plain: PlainLine;
  readonly frame: CardFrame;
  #overlay: Overlay | undefined;
  /** Which of the mark's lines the card stands at. */
  #line = 0;
  #isUp = false;
  #lit: { readonly hot?: NamedMark | undefined; readonly kin: readonly NamedMark[] } = { kin: [] };

  /** @param host the one of this document: the reader's private marks are drawn in it, too */
  constructor(host: PageHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.frame = new CardFrame(document, () => host.root);
    this.plain = new PlainLine(document, () => host.root);
  }

  holdsFocus(): boolean {
    return this.#host.holdsFocus();
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

  /** Puts the card, `height` pixels high if there is room, beside its mark; null where that is out of sight. */
  show(mark: NamedMark, height: number): Box | null {
    const put = placeAt(mark, this.#line, this.plain.height ?? height);
    if (put && this.plain.height === undefined) this.frame.show(put);
    else if (put) this.plain.move(put);
    this.#isUp = put !== null;
    return put && boxOf(put);
  }

  /** A line of text takes the card's place, until `hide`. */
  sayPlainly(text: string, lang: string): void {
    this.hide();
    this.plain.write(text, lang);
  }

  hide(): void {
    this.frame.hide();
    this.plain.remove();
    this.#isUp = false;
  }
}
