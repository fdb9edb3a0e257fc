import { makeLayer, type Layer } from './layer.ts';
import type { Mark } from './marks.ts';

/** What is drawn over the page: the mark in hand, and the other mentions of its entity. */
export interface Drawn {
  readonly hot?: Mark<unknown>;
  readonly kin: readonly Mark<unknown>[];
}

/** While something is drawn the hot mark is in sight: its kin in sight are neighbours of it in reading order. */
const NEIGHBOURS = 100;

/** Draws the hot mark and its kin: a highlight would cost all registered ranges at every hover. */
export class Overlay {
  readonly #layer: Layer;

  /** @param root of our element in the page */
  constructor(root: ShadowRoot, view: Window & typeof globalThis, signal: AbortSignal) {
    this.#layer = makeLayer(() => root, view, signal);
  }

  /** Draws these, and nothing else, from the next frame on. */
  draw({ hot, kin }: Drawn): void {
    const at = hot ? kin.indexOf(hot) : 0;
    const near = kin.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
    this.#layer.draw(
      new Map([
        ['sl-hot', hot ? [hot] : []],
        ['sl-kin', near.filter((mark) => mark !== hot)],
      ]),
    );
  }

  clear(): void {
    this.#layer.draw(new Map());
  }

  /** To be called when the page's text has moved without scrolling: after it changed, or a font came. */
  refresh(): void {
    this.#layer.refresh();
  }
}
