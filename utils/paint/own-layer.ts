import { makeBox, setStyle, type Style } from './boxes.ts';
import { Grounds, parentOf, type Ground, type Type } from './ground.ts';
import { isOnTop, linesOfMark } from './hit.ts';
import { holds, type Box } from './lines.ts';
import type { Mark } from './marks.ts';
import { styleOfLook } from './own-looks.ts';

/** More boxes than these are not drawn: the nearest marks come first. */
const MAX_BOXES = 500;

/** Milliseconds without an event after which a scroller rests, and the page has made up its mind. */
const REST_MS = 120;

/** After these, text may stand elsewhere, or be of another colour. */
const MOVERS = ['load', 'resize', 'toggle', 'transitionend', 'animationend', 'pointerup', 'keyup'];

const contains = Node.prototype.contains;
const fontsOf = Object.getOwnPropertyDescriptor(Document.prototype, 'fonts')?.get as () => FontFaceSet;

/** One line of a mark, as it is drawn. */
interface Drawn {
  readonly element: HTMLElement;
  /** In pixels of the layer, which begins where the document does. */
  readonly box: Box;
  readonly parent: Element;
  readonly ground: Ground;
}

/**
 * Draws the reader's private marks with the looks that highlights give to the others: a page can read those.
 *
 * The layer stands in our closed root and begins where the document does, so that it scrolls with the page without a
 * script. Layout containment makes all that it holds ink: nobody's scrollable size changes. A line is a decoration of
 * one space in a font of the system: drawn as the browser draws those of text, and no font of the page is asked for,
 * whose glyphs might have to be fetched. Boxes are made anew and never moved: moving ones are reported to the page as
 * layout shifts.
 */
export class OwnLayer {
  readonly #root: () => ShadowRoot;
  readonly #view: Window & typeof globalThis;
  readonly #signal: AbortSignal;
  readonly #sizes: ResizeObserver;
  #layer: HTMLElement | undefined;
  #marks: ReadonlyMap<Mark<unknown>, string> = new Map();
  #drawn: readonly Drawn[] = [];
  #due: 'cover' | 'redraw' | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param root of the element that stands in the page; asked for when there is something to draw */
  constructor(root: () => ShadowRoot, view: Window & typeof globalThis, signal: AbortSignal) {
    this.#root = root;
    this.#view = view;
    this.#signal = signal;
    this.#sizes = new view.ResizeObserver(() => this.#soon('redraw'));
  }

  /** Draws these marks, each in the look of a highlight's name, and no others. */
  draw(marks: ReadonlyMap<Mark<unknown>, string>): void {
    this.#marks = marks;
    if (marks.size === 0 && !this.#layer) return;
    this.#layer ??= this.#begin();
    this.#sizes.disconnect();
    // Whatever moves text, zooming too, changes the size of something around it; nearly always.
    const [first] = marks.keys();
    for (let at = first && parentOfMark(first); at; at = parentOf(at)) this.#sizes.observe(at);
    this.#redraw();
  }

  #begin(): HTMLElement {
    const view = this.#view;
    const signal = this.#signal;
    const layer = makeBox(view.document, {});
    layer.className = 'own';
    layer.ariaHidden = 'true';
    this.#root().append(layer);
    const passively = { signal, passive: true, capture: true };
    view.addEventListener('scroll', ({ target }) => this.#scrolled(target as Node), passively);
    for (const type of MOVERS) view.addEventListener(type, () => this.#atRest(), passively);
    fontsOf.call(view.document).addEventListener('loadingdone', () => this.#atRest(), { signal });
    signal.addEventListener('abort', () => this.#end(layer), { once: true });
    return layer;
  }

  #end(layer: HTMLElement): void {
    clearTimeout(this.#rest);
    this.#sizes.disconnect();
    layer.remove();
  }

  #scrolled(scroller: Node): void {
    const isPage = scroller === this.#view.document;
    for (const { element, parent, ground } of this.#drawn) {
      // It would trail behind its text, and cross the scroller's edge.
      if (isPage ? ground.stays : contains.call(scroller, parent)) setStyle(element, { display: 'none' });
    }
    // The others move with the page, and may come under a fixed bar.
    if (isPage) this.#soon('cover');
    this.#atRest();
  }

  #atRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#soon('redraw'), REST_MS);
  }

  #soon(due: 'cover' | 'redraw'): void {
    const isDue = this.#due !== undefined;
    if (this.#due !== 'redraw') this.#due = due;
    if (isDue) return;
    this.#view.requestAnimationFrame(() => {
      const todo = this.#due;
      this.#due = undefined;
      if (this.#signal.aborted || !this.#layer) return;
      if (todo === 'redraw') this.#redraw();
      else this.#cover();
    });
  }

  #redraw(): void {
    // All is measured before anything is drawn, so that the page is laid out once.
    this.#drawn = this.#measure();
    this.#cover();
    this.#layer?.replaceChildren(...this.#drawn.map(({ element }) => element));
  }

  #measure(): Drawn[] {
    const { left, top } = this.#corner();
    const grounds = new Grounds(this.#view);
    const forced = this.#view.matchMedia('(forced-colors: active)').matches;
    const drawn: Drawn[] = [];
    for (const [mark, look] of this.#marks) {
      const parent = parentOfMark(mark);
      const ground = parent && grounds.groundOf(parent);
      if (!ground || ground.turned) continue;
      const type = grounds.typeOf(parent);
      for (const line of linesOfMark(mark)) {
        if (drawn.length >= MAX_BOXES) return drawn;
        if (ground.clip && !isWithin(ground.clip, line)) continue;
        const box = {
          left: line.left - left,
          top: line.top - top,
          right: line.right - left,
          bottom: line.bottom - top,
        };
        const element = makeBox(this.#view.document, {
          ...placed(box),
          ...styleOfType(type, box, look, forced),
        });
        drawn.push({ element, box, parent, ground });
      }
    }
    return drawn;
  }

  /** Hides what lies under something of the page, as far as it is in view: nothing else can be asked about. */
  #cover(): void {
    const { document, innerWidth, innerHeight } = this.#view;
    const { left, top } = this.#corner();
    const screen = { left: 0, top: 0, right: innerWidth - 1, bottom: innerHeight - 1 };
    const ours = this.#root().host;
    for (const { element, box, parent } of this.#drawn) {
      const x = left + (box.left + box.right) / 2;
      const y = top + (box.top + box.bottom) / 2;
      if (!holds(screen, x, y)) continue;
      setStyle(element, { visibility: isOnTop(document, parent, x, y, ours) ? 'visible' : 'hidden' });
    }
  }

  /** Where the layer begins, in pixels of the viewport. */
  #corner(): { left: number; top: number } {
    return this.#layer?.getBoundingClientRect() ?? { left: 0, top: 0 };
  }
}

function parentOfMark(mark: Mark<unknown>): Element | null {
  return parentOf(mark.block.locate(mark.start, mark.end).startNode);
}

/** Whether a line, but for what reaches below its letters, is within what clips it. */
function isWithin(clip: Box, { left, top, right, bottom }: Box): boolean {
  const y = top + (bottom - top) * 0.7;
  return holds(clip, left + 1, y) && holds(clip, right - 1, y);
}

function placed({ left, top, right, bottom }: Box): Style {
  return {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  };
}

function styleOfType(type: Type, box: Box, look: string, forced: boolean): Style {
  // A line is as high as its font says, unless the page enlarges it.
  const scale = (box.bottom - box.top) / (type.ascent + type.descent);
  return {
    color: type.color,
    'font-size': `${type.size * scale}px`,
    '--baseline': `${type.ascent * scale}px`,
    // Along lines of text that run down none of ours goes.
    ...styleOfLook(type.vertical ? look.replace(/^sl\w?/, 'slt') : look, scale, forced),
  };
}
