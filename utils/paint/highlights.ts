import { parentOf } from './ground.ts';
import { highlightName, strengths } from './looks.ts';
import type { Density, Preset, Strength } from './looks.ts';
import type { Mark, MarkedLines, MarkStore } from './marks.ts';
import { marksNearView, PAINT_WHOLE } from './near-view.ts';
import { isLight } from './tone.ts';

export interface Appearance {
  readonly preset: Preset;
  readonly density: Density;
}

/** While scrolling, the window of painted marks follows in steps of this part of a screen. */
const STEP_SCREENS = 0.75;

/** After the last scroll event of any scroller; what an inner one brought into view is painted then. */
const REST_MS = 150;

type DrawOwn = (looks: ReadonlyMap<string, readonly Mark<unknown>[]>) => void;

/** After these the page may have other colours, or stand otherwise: a theme is chosen, a picture has come. */
const MOVERS = ['pointerup', 'keyup', 'transitionend', 'toggle', 'load'];

/** Marks that are painted by one means, and of which only those near the view are. */
interface Part<Data> {
  readonly lines: readonly MarkedLines<Data>[];
  readonly all: readonly Mark<Data>[];
}

/** What follows from the store's marks and the reader's density. */
interface Plan<Data> {
  readonly strengths: ReadonlyMap<Mark<Data>, Strength>;
  /** Apart, because how many private marks there are must not show in which of the others are painted. */
  readonly shared: Part<Data>;
  readonly own: Part<Data>;
}

/**
 * Paints a store's marks by the CSS Custom Highlight API, which changes nothing in the page's DOM. Changes are
 * gathered into one update a frame, and a highlight is only made anew where its marks are others. Private marks are
 * handed on: the page can read highlights.
 */
export class HighlightPainter<Data> {
  readonly #store: MarkStore<Data>;
  readonly #view: Window & typeof globalThis;
  readonly #registry: HighlightRegistry;
  readonly #drawOwn: DrawOwn;
  #appearance: Appearance;
  #painted: ReadonlyMap<string, readonly Mark<Data>[]> = new Map();
  #plan: Plan<Data> | undefined;
  /** A painted mark and where it stood: tells how far the page has scrolled since. */
  #anchor: { mark: Mark<Data>; top: number } | undefined;
  /** False while all marks are painted, wherever they are. */
  #isWindowed = false;
  #isDue = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #signal: AbortSignal;
  readonly #forcedColors: MediaQueryList;

  /**
   * Paints until the signal aborts; then every highlight is removed.
   * @param drawOwn takes the private marks near the view after every update, by the names of their looks
   */
  constructor(
    store: MarkStore<Data>,
    view: Window & typeof globalThis,
    signal: AbortSignal,
    appearance: Appearance,
    drawOwn: DrawOwn = () => undefined,
  ) {
    this.#store = store;
    this.#view = view;
    this.#registry = view.CSS.highlights;
    this.#signal = signal;
    this.#appearance = appearance;
    this.#drawOwn = drawOwn;
    this.#forcedColors = view.matchMedia('(forced-colors: active)');
    if (signal.aborted) return;
    store.onChange(() => {
      this.#plan = undefined;
      this.#updateSoon();
    }, signal);
    // Scroll events do not bubble, and the capture phase hears those of inner scrollers too.
    const passively = { signal, passive: true, capture: true };
    view.addEventListener('scroll', () => this.#scrolled(), passively);
    view.addEventListener('resize', () => this.#updateSoon(), passively);
    const dark = view.matchMedia('(prefers-color-scheme: dark)');
    for (const query of [this.#forcedColors, dark])
      query.addEventListener('change', () => this.#updateAtRest(), { signal });
    for (const type of MOVERS) view.addEventListener(type, () => this.#updateAtRest(), passively);
    signal.addEventListener('abort', () => this.#clear(), { once: true });
    this.#updateSoon();
  }

  show(appearance: Appearance): void {
    this.#appearance = appearance;
    this.#plan = undefined;
    this.#updateSoon();
  }

  /** False for a mention that the reader's density leaves unmarked, wherever it stands. */
  shows(mark: Mark<Data>): boolean {
    return this.#plan?.strengths.has(mark) ?? true;
  }

  #updateSoon(): void {
    if (this.#isDue || this.#signal.aborted) return;
    this.#isDue = true;
    this.#view.requestAnimationFrame(() => {
      this.#isDue = false;
      if (!this.#signal.aborted) this.#update();
    });
  }

  #updateAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#updateSoon(), REST_MS);
  }

  #scrolled(): void {
    if (!this.#isWindowed) return;
    this.#updateAtRest();
    const { top } = (this.#anchor && firstBox(this.#anchor.mark)) ?? {};
    if (
      top === undefined ||
      Math.abs(top - (this.#anchor?.top ?? 0)) > STEP_SCREENS * this.#view.innerHeight
    ) {
      this.#updateSoon();
    }
  }

  #update(): void {
    this.#plan ??= this.#makePlan();
    const { shared, own } = this.#plan;
    const near = this.#near(shared);
    const nearOwn = this.#near(own);
    const groups = this.#byLook(near);
    for (const name of this.#painted.keys()) if (!groups.has(name)) this.#registry.delete(name);
    for (const [name, marks] of groups) {
      if (!isSame(marks, this.#painted.get(name))) this.#registry.set(name, this.#highlight(marks));
    }
    this.#painted = groups;
    this.#drawOwn(this.#byLook(nearOwn));
    this.#isWindowed = isMany(shared) || isMany(own);
    // What the page can read moves on by itself alone.
    const mark = isMany(shared) ? near[0] : nearOwn[0];
    const top = mark && firstBox(mark)?.top;
    this.#anchor = mark && top !== undefined ? { mark, top } : undefined;
  }

  #makePlan(): Plan<Data> {
    const { lines } = this.#store;
    const part = (own: true | undefined): Part<Data> => {
      const some = lines.flatMap(({ block, marks }) => {
        const these = marks.filter((mark) => mark.own === own);
        return these.length > 0 ? [{ block, marks: these }] : [];
      });
      return { lines: some, all: some.flatMap(({ marks }) => marks) };
    };
    return {
      strengths: strengths(lines, this.#appearance.density),
      shared: part(undefined),
      own: part(true),
    };
  }

  #near(part: Part<Data>): readonly Mark<Data>[] {
    return isMany(part) ? marksNearView(this.#view, part.lines) : part.all;
  }

  /** Those that have a look, by its name. */
  #byLook(marks: readonly Mark<Data>[]): ReadonlyMap<string, readonly Mark<Data>[]> {
    return Map.groupBy(
      // Chromium paints them all as selected text with forced colours, see paint.css: the first mentions have to do.
      marks.filter((mark) => {
        const strength = this.#plan?.strengths.get(mark);
        return strength === 'full' || (strength && !this.#forcedColors.matches);
      }),
      (mark) => {
        const parent = parentOf(mark.block.locate(mark.start, mark.end).startNode);
        const light = parent !== null && isLight(this.#view.getComputedStyle(parent).color);
        const strength = this.#plan?.strengths.get(mark) ?? 'full';
        return highlightName(this.#appearance.preset, mark.kind, strength, light);
      },
    );
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

function isMany({ all }: Part<unknown>): boolean {
  return all.length > PAINT_WHOLE;
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
