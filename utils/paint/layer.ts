import { groundOf, parentOf, type Ground } from './ground.ts';
import { isOnTop, linesOfMark } from './hit.ts';
import { lookOfBox } from './layer-looks.ts';
import { holds } from './lines.ts';
import type { Mark } from './marks.ts';
import { DARK, isLight, LIGHT } from './tone.ts';

/** Marks by the names of their looks. */
export type Looks = ReadonlyMap<string, readonly Mark<unknown>[]>;

/** Milliseconds without an event after which scrolling is over. */
const REST_MS = 120;

/** Of a line below the baseline, in em; rounded to whole pixels, as browsers do it. */
const OFFSET = 0.22;

export interface Layer {
  /** Draws these, and nothing else, from the next frame on. */
  draw(looks: Looks): void;
  /** To be called when text has moved without scrolling. */
  refresh(): void;
}

/** One line of a mark, as it is drawn. */
interface Drawn {
  readonly element: HTMLElement;
  readonly parent: Element;
  readonly ground: Ground;
  /** Its middle, in pixels of the layer, which begins where the document does. */
  readonly x: number;
  readonly y: number;
}

// From the prototypes: a form of the page, or a field of one, may be called like them.
const createElement = Document.prototype.createElement;
const contains = Node.prototype.contains;
const fontsOf = Object.getOwnPropertyDescriptor(Document.prototype, 'fonts')?.get as () => FontFaceSet;

/**
 * Draws over the page what no highlight may hold, because pages can read those, or hold for a moment only, because
 * every change of one costs all: the reader's private marks, and the mark in hand with its kin. Styled in host.css.
 *
 * The layer stands in our closed root and begins where the document does, so that it scrolls with the page without a
 * script. Layout containment makes all that it holds ink: nobody's scrollable size changes. It holds no text, which
 * the page could find, be told of as its largest contentful paint, or have to fetch letters for. Boxes are made anew
 * and never moved: the page would be told of a shift.
 *
 * @param root of our element in the page; asked for when there is something to draw. The layer goes with the signal.
 * @param classes of the layer, see host.css
 */
export function makeLayer(
  root: () => ShadowRoot,
  view: Window & typeof globalThis,
  signal: AbortSignal,
  classes = 'marks',
): Layer {
  const { document } = view;
  let looks: Looks = new Map();
  let layer: HTMLElement | undefined;
  let type: CanvasRenderingContext2D;
  let drawn: readonly Drawn[] = [];
  let around: Element | undefined;
  let isDue = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const refresh = (): void => {
    if (isDue || !layer) return;
    isDue = true;
    view.requestAnimationFrame(() => {
      isDue = false;
      // What scrolls is drawn when it rests.
      if (layer && rest === undefined && !signal.aborted) redraw(layer);
    });
  };
  // Whatever moves text, zooming too, changes the size of something around it, nearly always.
  const sizes = new view.ResizeObserver(refresh);

  const rested = (): void => {
    clearTimeout(rest);
    rest = undefined;
    refresh();
  };

  const begin = (): HTMLElement => {
    const begun = createElement.call(document, 'div');
    begun.className = classes;
    begun.ariaHidden = 'true';
    root().append(begun);
    type = (createElement.call(document, 'canvas') as HTMLCanvasElement).getContext('2d') as typeof type;
    view.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
    fontsOf.call(document).addEventListener('loadingdone', refresh, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(rest);
      sizes.disconnect();
      begun.remove();
    });
    return begun;
  };

  const scrolled = ({ target }: Event): void => {
    const isPage = target === document;
    let isOurs = isPage && drawn.length > 0;
    for (const { element, parent, ground } of drawn) {
      if (isPage ? !ground.stays : !contains.call(target as Node, parent)) continue;
      // It would trail behind its text, and cross the scroller's edge.
      element.style.display = 'none';
      isOurs = true;
    }
    if (!isOurs) return;
    // The others move with the page, and may come under a fixed bar. Scroll events come once a frame.
    if (isPage) cover();
    clearTimeout(rest);
    rest = setTimeout(rested, REST_MS);
  };

  const redraw = (into: HTMLElement): void => {
    // All is measured before anything is drawn, so that the page is laid out once.
    drawn = measure(into.getBoundingClientRect());
    cover();
    into.replaceChildren(...drawn.map(({ element }) => element));
    const first = drawn[0]?.parent;
    if (first === around) return;
    around = first;
    sizes.disconnect();
    for (let at = first ?? null; at; at = parentOf(at)) sizes.observe(at);
  };

  const measure = (corner: DOMRect): Drawn[] => {
    const grounds = new Map<Element, Ground>();
    const forced = view.matchMedia('(forced-colors: active)').matches;
    return [...looks].flatMap(([look, marks]) =>
      marks.flatMap((mark) => {
        const parent = parentOf(mark.block.locate(mark.start, mark.end).startNode);
        const ground = parent && groundOf(view, parent, grounds);
        if (!ground || ground.turned) return [];
        const { color, fontStyle, fontWeight, fontSize, fontFamily } = view.getComputedStyle(parent);
        type.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        // Of no text: letters might have the page fetch a font.
        const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = type.measureText('');
        return linesOfMark(mark).map((line) => {
          const height = line.bottom - line.top;
          // A line is as high as its font says, unless the page enlarges it.
          const scale = height / (ascent + descent);
          const width = line.right - line.left;
          const left = line.left - corner.left;
          const top = line.top - corner.top;
          // But for what reaches below the letters.
          const low = line.top + height * 0.7;
          const isIn = ground.clips.every(
            (clip) => holds(clip, line.left + 1, low) && holds(clip, line.right - 1, low),
          );
          const element = createElement.call(document, 'div');
          // What is clipped is kept all the same, to come out when its scroller has been scrolled.
          element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;color:${isLight(color) ? LIGHT : DARK};--y:${(ascent + Math.round(parseFloat(fontSize) * OFFSET)) * scale}px;${isIn ? '' : 'display:none;'}${lookOfBox(look, scale, forced)}`;
          return { element, parent, ground, x: left + width / 2, y: top + height / 2 };
        });
      }),
    );
  };

  /** Hides what lies under something of the page, as far as it is in view: nothing else can be asked about. */
  const cover = (): void => {
    const corner = layer?.getBoundingClientRect();
    const screen = { left: 0, top: 0, right: view.innerWidth - 1, bottom: view.innerHeight - 1 };
    for (const { element, parent, ...middle } of drawn) {
      const x = middle.x + (corner?.left ?? 0);
      const y = middle.y + (corner?.top ?? 0);
      if (!holds(screen, x, y)) continue;
      element.style.visibility = isOnTop(document, parent, x, y, root().host) ? 'visible' : 'hidden';
    }
  };

  return {
    refresh,
    draw: (given) => {
      looks = given;
      if (given.size > 0) layer ??= begin();
      rested();
    },
  };
}
