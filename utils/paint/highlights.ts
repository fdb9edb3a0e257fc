import { LookGroups, isSame, type Groups } from './look-groups.ts';
import { strengths } from './looks.ts';
import type { Appearance, Strength } from './looks.ts';
import type { Mark, MarkStore } from './marks.ts';
import { NearView, PAINT_WHOLE, type Near } from './near-view.ts';
import { Registered } from './registered.ts';

/** While scrolling, the window of painted marks follows in steps of this part of a screen. */
const STEP_SCREENS = 0.75;

/** After the last scroll event of any scroller; what an inner one brought into view is painted then. */
const REST_MS = 150;

/** An update that took longer than this has the next change of marks wait, so that reading goes on. */
const DEAR_MS = 6;
const WAIT_MS = 250;

/** A point that is dear to ask waits for a moment in which the page has nothing to do, and no longer than this. */
const IDLE_TIMEOUT_MS = 300;

type DrawOwn<Data> = (looks: Groups<Data>) => void;

/** After these the page may have other colours, or stand otherwise: a theme is chosen, a picture has come. */
const MOVERS = ['pointerup', 'keyup', 'transitionend', 'toggle', 'load'];

/**
 * Paints a store's marks by the CSS Custom Highlight API, which changes nothing in the page's DOM. Changes are
 * gathered into one update a frame, those that only add to what is out of sight cost none, and a highlight is only
 * touched where its marks are others. Private marks are handed on: the page can read highlights.
 */
export class HighlightPainter<Data> {
  readonly #store: MarkStore<Data>;
  readonly #view: Window & typeof globalThis;
  readonly #registered: Registered<Data>;
  readonly #nearView: NearView;
  readonly #drawOwn: DrawOwn<Data>;
  readonly #signal: AbortSignal;
  readonly #groups: LookGroups;
  #appearance: Appearance;
  /** Of all marks; made when a density asks for it that leaves some out. */
  #all: ReadonlyMap<Mark<Data>, Strength> | undefined;
  #own: Groups<Data> = new Map();
  /** A painted mark and where it stood: tells how far the page has scrolled since. */
  #anchor: { mark: Mark<Data>; top: number } | undefined;
  /** False while all marks are painted, wherever they are. */
  #isWindowed = false;
  /** Lines from this one on are others since the last update; those after `seen` are not near. */
  #from = 0;
  #seen = Infinity;
  #isDue = false;
  /** Not marks alone may be others: what is seen, or how it looks. */
  #isFresh = true;
  #isLooking = false;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #dearUntil = 0;

  /**
   * Paints until the signal aborts; then every highlight is removed.
   * @param drawOwn takes the private marks near the view when they have changed, by the names of their looks
   */
  constructor(
    store: MarkStore<Data>,
    view: Window & typeof globalThis,
    signal: AbortSignal,
    appearance: Appearance,
    drawOwn: DrawOwn<Data> = () => undefined,
  ) {
    this.#store = store;
    this.#view = view;
    this.#registered = new Registered(view);
    this.#nearView = new NearView(view);
    this.#signal = signal;
    this.#appearance = appearance;
    this.#drawOwn = drawOwn;
    this.#groups = new LookGroups(view);
    if (signal.aborted) return;
    store.onChange((from) => this.#changed(from), signal);
    // Scroll events do not bubble, and the capture phase hears those of inner scrollers too.
    const passively = { signal, passive: true, capture: true };
    view.addEventListener('scroll', () => this.#scrolled(), passively);
    view.addEventListener('resize', () => this.#updateFresh(), passively);
    const dark = view.matchMedia('(prefers-color-scheme: dark)');
    for (const query of [this.#groups.forcedColors, dark])
      query.addEventListener('change', () => this.#updateAtRest(), { signal });
    for (const type of MOVERS) view.addEventListener(type, () => this.#updateAtRest(), passively);
    signal.addEventListener('abort', () => this.#clear(), { once: true });
    this.#updateSoon();
  }

  show(appearance: Appearance): void {
    this.#appearance = appearance;
    this.#all = undefined;
    this.#isFresh = true;
    this.#updateSoon();
  }

  /** False for a mention that the reader's density leaves unmarked, wherever it stands. */
  shows(mark: Mark<Data>): boolean {
    const { density } = this.#appearance;
    if (density !== 'first') return true;
    this.#all ??= strengths(this.#store.lines, density);
    return this.#all.has(mark);
  }

  #changed(from: number): void {
    if (from === Infinity) return;
    this.#all = undefined;
    this.#from = Math.min(this.#from, from);
    const wait = this.#dearUntil - performance.now();
    if (wait <= 0) return this.#updateSoon();
    this.#wait ??= setTimeout(() => {
      this.#wait = undefined;
      this.#updateSoon();
    }, wait);
  }

  #updateSoon(): void {
    if (this.#isDue || this.#signal.aborted) return;
    this.#isDue = true;
    this.#view.requestAnimationFrame(() => {
      this.#isDue = false;
      if (!this.#signal.aborted) this.#update();
    });
  }

  #updateFresh(): void {
    this.#nearView.moved();
    this.#isFresh = true;
    this.#updateSoon();
  }

  #updateAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#groups.forgetTones();
      this.#updateFresh();
    }, REST_MS);
  }

  #scrolled(): void {
    if (!this.#isWindowed) return;
    this.#updateAtRest();
    const { top } = (this.#anchor && firstBox(this.#anchor.mark)) ?? {};
    if (
      top === undefined ||
      Math.abs(top - (this.#anchor?.top ?? 0)) > STEP_SCREENS * this.#view.innerHeight
    ) {
      this.#updateFresh();
    }
  }

  #update(): void {
    const begun = performance.now();
    const isFresh = this.#isFresh;
    // What comes may have moved what is seen; and what comes out of sight is painted when it comes into it.
    if (this.#from < Infinity) this.#updateAtRest();
    const isNear = this.#from <= this.#seen;
    this.#from = Infinity;
    this.#isFresh = false;
    if (!isFresh && !isNear) return;
    const { count, countOfOwn, lines } = this.#store;
    // Apart, because how many private marks there are must not show in which of the others are painted.
    const shared = this.#near(count - countOfOwn, (marks) => marks.filter(({ own }) => !own));
    const own = this.#near(countOfOwn, (marks) => marks.filter((mark) => mark.own));
    this.#registered.set(this.#groups.of(lines, shared, this.#appearance));
    this.#draw(this.#groups.of(lines, own, this.#appearance), isFresh);
    const isMany = count - countOfOwn > PAINT_WHOLE;
    this.#isWindowed = isMany || countOfOwn > PAINT_WHOLE;
    this.#seen = count === 0 ? Infinity : Math.max(shared.seen, own.seen);
    // What the page can read moves on by itself alone.
    const mark = isMany ? shared.marks[0] : own.marks[0];
    const top = mark && firstBox(mark)?.top;
    this.#anchor = mark && top !== undefined ? { mark, top } : undefined;
    if (this.#isWindowed) this.#look();
    const now = performance.now();
    // The first marks are not kept waiting.
    this.#dearUntil = this.#isWindowed && now - begun > DEAR_MS ? now + WAIT_MS : 0;
  }

  #near(count: number, pick: (marks: readonly Mark<Data>[]) => readonly Mark<Data>[]): Near<Data> {
    const { lines } = this.#store;
    if (count > PAINT_WHOLE) return this.#nearView.near(lines, pick);
    if (count === 0) return { marks: [], first: Infinity, last: -1, seen: -1 };
    const marks = lines.flatMap((each) => pick(each.marks));
    return { marks, first: 0, last: lines.length - 1, seen: Infinity };
  }

  /** Asks what is in view, a little at a time. */
  #look(): void {
    if (this.#isLooking || !this.#nearView.isUnsure) return;
    this.#isLooking = true;
    this.#view.requestIdleCallback(
      () => {
        this.#isLooking = false;
        if (this.#signal.aborted) return;
        this.#nearView.look();
        if (this.#nearView.isUnsure) return this.#look();
        this.#isFresh = true;
        this.#updateSoon();
      },
      { timeout: IDLE_TIMEOUT_MS },
    );
  }

  #draw(groups: Groups<Data>, isFresh: boolean): void {
    if (!isFresh && isSame(groups, this.#own)) return;
    this.#own = groups;
    this.#drawOwn(groups);
  }

  #clear(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#wait);
    this.#registered.clear();
  }
}

function firstBox(mark: Mark<unknown>): DOMRect | undefined {
  const { startNode, startOffset } = mark.block.locate(mark.start, mark.end);
  if (!startNode.isConnected || startOffset > startNode.length) return undefined;
  const range = new Range();
  range.setStart(startNode, startOffset);
  return range.getBoundingClientRect();
}
