import { highlightName, strengths } from './looks.ts';
import type { Density, Preset, Strength } from './looks.ts';
import type { Mark, MarkStore } from './marks.ts';
import { marksNearView, PAINT_WHOLE } from './near-view.ts';

export interface Appearance {
  readonly preset: Preset;
  readonly density: Density;
}

/** While scrolling, the window of painted marks follows in steps of this part of a screen. */
const STEP_SCREENS = 0.75;

/** After the last scroll event of any scroller; what an inner one brought into view is painted then. */
const REST_MS = 150;

/**
 * Paints a store's marks by the CSS Custom Highlight API, which changes nothing in the page's DOM. Changes are
 * gathered into one update a frame, and a highlight is only made anew where its marks are others.
 */
export class HighlightPainter<Data> {
  readonly #store: MarkStore<Data>;
  readonly #view: Window & typeof globalThis;
  readonly #registry: HighlightRegistry;
  #appearance: Appearance;
  #painted = new Map<string, readonly Mark<Data>[]>();
  #strengths: Map<Mark<Data>, Strength> | undefined;
  /** A painted mark and where it stood: tells how far the page has scrolled since. */
  #anchor: { mark: Mark<Data>; top: number } | undefined;
  #isDue = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #signal: AbortSignal;
  readonly #forcedColors: MediaQueryList;

  /** Paints until the signal aborts; then every highlight is removed. */
  constructor(
    store: MarkStore<Data>,
    view: Window & typeof globalThis,
    signal: AbortSignal,
    appearance: Appearance,
  ) {
    this.#store = store;
    this.#view = view;
    this.#registry = view.CSS.highlights;
    this.#signal = signal;
    this.#appearance = appearance;
    this.#forcedColors = view.matchMedia('(forced-colors: active)');
    if (signal.aborted) return;
    store.onChange(() => {
      this.#strengths = undefined;
      this.#updateSoon();
    }, signal);
    // Scroll events do not bubble, and the capture phase hears those of inner scrollers too.
    const passively = { signal, passive: true, capture: true };
    view.addEventListener('scroll', () => this.#scrolled(), passively);
    view.addEventListener('resize', () => this.#updateSoon(), passively);
    this.#forcedColors.addEventListener('change', () => this.#updateSoon(), { signal });
    signal.addEventListener('abort', () => this.#clear(), { once: true });
    this.#updateSoon();
  }

  show(appearance: Appearance): void {
    this.#appearance = appearance;
    this.#strengths = undefined;
    this.#updateSoon();
  }

  /** False for a mention that the reader's density leaves unmarked, wherever it stands. */
  shows(mark: Mark<Data>): boolean {
    return this.#strengths?.has(mark) ?? true;
  }

  #updateSoon(): void {
    if (this.#isDue || this.#signal.aborted) return;
    this.#isDue = true;
    this.#view.requestAnimationFrame(() => {
      this.#isDue = false;
      if (!this.#signal.aborted) this.#update();
    });
  }

  #scrolled(): void {
    if (this.#store.count <= PAINT_WHOLE) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#updateSoon(), REST_MS);
    const { top } = (this.#anchor && firstBox(this.#anchor.mark)) ?? {};
    if (
      top === undefined ||
      Math.abs(top - (this.#anchor?.top ?? 0)) > STEP_SCREENS * this.#view.innerHeight
    ) {
      this.#updateSoon();
    }
  }

  #update(): void {
    const { preset, density } = this.#appearance;
    this.#strengths ??= strengths(this.#store.lines, density);
    const near = this.#marksToPaint();
    const groups = new Map<string, Mark<Data>[]>();
    for (const mark of near) {
      const strength = this.#strengths.get(mark);
      // Chromium paints them all as selected text then, see paint.css: the first mentions have to do.
      if (!strength || mark.own || (this.#forcedColors.matches && strength !== 'full')) continue;
      const name = highlightName(preset, mark.kind, strength);
      const group = groups.get(name);
      if (group) group.push(mark);
      else groups.set(name, [mark]);
    }
    for (const name of this.#painted.keys()) if (!groups.has(name)) this.#registry.delete(name);
    for (const [name, marks] of groups) {
      if (!isSame(marks, this.#painted.get(name))) this.#registry.set(name, this.#highlight(marks));
    }
    this.#painted = groups;
  }

  #marksToPaint(): readonly Mark<Data>[] {
    if (this.#store.count <= PAINT_WHOLE) {
      this.#anchor = undefined;
      return this.#store.all;
    }
    const near = marksNearView(this.#view, this.#store.lines);
    const box = near[0] && firstBox(near[0]);
    this.#anchor = near[0] && box && { mark: near[0], top: box.top };
    return near;
  }

  #highlight(marks: readonly Mark<Data>[]): Highlight {
    // Static ranges: live ones would be kept up to date by the browser on every change of the page's DOM.
    const ranges = marks.map((mark) => {
      const { startNode, startOffset, endNode, endOffset } = mark.block.locate(mark.start, mark.end);
      return new this.#view.StaticRange({
        startContainer: startNode,
        startOffset,
        endContainer: endNode,
        endOffset,
      });
    });
    return new this.#view.Highlight(...ranges);
  }

  #clear(): void {
    clearTimeout(this.#rest);
    for (const name of this.#painted.keys()) this.#registry.delete(name);
    this.#painted = new Map();
  }
}

function firstBox(mark: Mark<unknown>): DOMRect | undefined {
  const { startNode, startOffset } = mark.block.locate(mark.start, mark.end);
  if (!startNode.isConnected || startOffset > startNode.length) return undefined;
  const range = new Range();
  range.setStart(startNode, startOffset);
  return range.getBoundingClientRect();
}

function isSame<T>(one: readonly T[], other: readonly T[] | undefined): boolean {
  return one.length === other?.length && one.every((each, at) => each === other[at]);
}
