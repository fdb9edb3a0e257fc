import { makeBox, setStyle, type Style } from './boxes.ts';
import { seenLinesOfMark } from './hit.ts';
import type { Box } from './lines.ts';
import type { Mark } from './marks.ts';

/** What is drawn over the page: the mark in hand, and the other mentions of its entity. */
export interface Drawn {
  readonly hot?: Mark<unknown>;
  readonly kin: readonly Mark<unknown>[];
}

const NOTHING: Drawn = { kin: [] };

/** Boxes beyond these are out of sight or too many to mean anything. */
const MAX_BOXES = 60;

/** Scrolling is over when no event has come for so long. */
const REST_MS = 120;

/** While something is drawn the hot mark is in sight: its kin in sight are neighbours of it in reading order. */
const NEIGHBOURS = 100;

/**
 * Draws the hot mark and its kin into a layer of its own over the page. A highlight would cost all registered ranges
 * at every hover, and the page could read it; of a clipped, contained layer in a closed shadow root it sees nothing.
 * Styled property by property, because the page's policy may forbid style elements.
 */
export class Overlay {
  readonly #view: Window;
  readonly #layer: HTMLElement;
  readonly #signal: AbortSignal;
  #drawn = NOTHING;
  #isDue = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param container where the layer is put: a node of our own, above the page; the layer goes with the signal */
  constructor(container: ParentNode & Node, view: Window, signal: AbortSignal) {
    this.#view = view;
    this.#signal = signal;
    this.#layer = makeBox(view.document, {
      position: 'fixed',
      inset: '0',
      overflow: 'clip',
      contain: 'strict',
      'pointer-events': 'none',
    });
    container.append(this.#layer);
    const passively = { signal, passive: true, capture: true };
    view.addEventListener('scroll', (event) => this.#scrolled(event), passively);
    view.addEventListener('resize', () => this.#redrawSoon(), passively);
    view.addEventListener('beforeprint', () => this.#hide(true), { signal });
    view.addEventListener('afterprint', () => this.#hide(false), { signal });
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Draws these, and nothing else, from the next frame on; follows the page as it scrolls. */
  draw(drawn: Drawn): void {
    const { hot, kin } = drawn;
    const at = hot ? kin.indexOf(hot) : 0;
    this.#drawn = { ...drawn, kin: kin.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS) };
    this.#hide(false);
    this.#redrawSoon();
  }

  clear(): void {
    this.draw(NOTHING);
  }

  /** To be called when the page's text has moved without scrolling: after it changed, or a font came. */
  refresh(): void {
    this.#redrawSoon();
  }

  #scrolled(event: Event): void {
    if (!this.#drawn.hot && this.#drawn.kin.length === 0) return;
    if (event.target === this.#view.document) {
      this.#redrawSoon();
      return;
    }
    // A box inside an inner scroller would trail behind its text and cross the scroller's edge.
    this.#hide(true);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#hide(false);
      this.#redrawSoon();
    }, REST_MS);
  }

  #hide(hidden: boolean): void {
    setStyle(this.#layer, { visibility: hidden ? 'hidden' : 'visible' });
  }

  #redrawSoon(): void {
    if (this.#isDue || this.#signal.aborted) return;
    this.#isDue = true;
    this.#view.requestAnimationFrame(() => {
      this.#isDue = false;
      if (!this.#signal.aborted) this.#redraw();
    });
  }

  #redraw(): void {
    const { hot, kin } = this.#drawn;
    // All boxes are measured before any is drawn, so that the page is laid out once.
    const boxes: HTMLElement[] = [];
    if (hot) for (const line of seenLinesOfMark(this.#view, hot)) boxes.push(this.#box(line, hot));
    for (const mark of kin) {
      if (boxes.length >= MAX_BOXES) break;
      if (mark !== hot) for (const line of seenLinesOfMark(this.#view, mark)) boxes.push(this.#box(line));
    }
    this.#layer.replaceChildren(...boxes);
  }

  #box(line: Box, hot?: Mark<unknown>): HTMLElement {
    return makeBox(this.#view.document, {
      position: 'absolute',
      left: `${line.left}px`,
      top: `${line.top}px`,
      width: `${line.right - line.left}px`,
      height: `${line.bottom - line.top}px`,
      'border-radius': '2px',
      ...(this.#view.matchMedia('(forced-colors: active)').matches
        ? FORCED
        : hot
          ? this.#hotStyle(hot)
          : KIN),
    });
  }

  #hotStyle(mark: Mark<unknown>): Style {
    const parent = mark.block.locate(mark.start, mark.end).startNode.parentElement;
    const color = parent ? this.#view.getComputedStyle(parent).color : 'CanvasText';
    return {
      'box-sizing': 'border-box',
      background: `color-mix(in srgb, ${BLUE} 22%, transparent)`,
      'border-bottom': `1.5px solid color-mix(in oklab, ${color} 60%, ${BLUE})`,
    };
  }

  #end(): void {
    clearTimeout(this.#rest);
    this.#layer.remove();
  }
}

const BLUE = '#5B8DEF';

/** The look of `sl-kin` and `sl-hot` in design/marks.css, the text's own colour mixed in. */
const KIN: Style = { background: `color-mix(in srgb, ${BLUE} 10%, transparent)` };

/** A fill over the words would take their forced colours away: an outline does not. */
const FORCED: Style = { 'forced-color-adjust': 'none', outline: '2px solid Highlight' };
