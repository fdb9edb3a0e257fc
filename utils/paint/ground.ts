import type { Box } from './lines.ts';
import { toneOf, TONES } from './tone.ts';

/** How an element's text stands in the page. */
export interface Ground {
  /** What of the viewport the scrollers and other clipping boxes around it leave; undefined where nothing clips. */
  readonly clip: Box | undefined;
  /** It does not move along when the page scrolls: fixed, sticky, or in the top layer. */
  readonly stays: boolean;
  /** Turned by a transform: boxes that stand upright cannot follow it. */
  readonly turned: boolean;
}

/** What of the type a mark depends on; CSS pixels before any transform. */
export interface Type {
  readonly color: string;
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly vertical: boolean;
}

const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
const createElement = Document.prototype.createElement;
const FREE: Ground = { clip: undefined, stays: false, turned: false };

export function parentOf(node: Node): Element | null {
  return parentElement?.call(node) as Element | null;
}

/** Looks at elements as they are now: one object for one drawing, in which nothing is asked twice. */
export class Grounds {
  readonly #view: Window;
  readonly #grounds = new Map<Element, Ground>();
  readonly #types = new Map<Element, Type>();
  #context: CanvasRenderingContext2D | null | undefined;

  constructor(view: Window) {
    this.#view = view;
  }

  groundOf(element: Element): Ground {
    let ground = this.#grounds.get(element);
    if (!ground) {
      const around = parentOf(element);
      // The root's own clipping is the viewport's.
      ground = around ? this.#read(element, around) : FREE;
      this.#grounds.set(element, ground);
    }
    return ground;
  }

  typeOf(element: Element): Type {
    let type = this.#types.get(element);
    if (!type) {
      const { color, fontStyle, fontWeight, fontSize, fontFamily, writingMode } =
        this.#view.getComputedStyle(element);
      this.#context ??= createElement.call(this.#view.document, 'canvas').getContext('2d');
      if (this.#context) this.#context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      // Of no text: glyphs might have the page fetch a font.
      const metrics = this.#context?.measureText('');
      type = {
        color: TONES[toneOf(color)],
        size: parseFloat(fontSize),
        ascent: metrics?.fontBoundingBoxAscent || 4,
        descent: metrics?.fontBoundingBoxDescent || 1,
        vertical: writingMode !== 'horizontal-tb',
      };
      this.#types.set(element, type);
    }
    return type;
  }

  #read(element: Element, parent: Element): Ground {
    const { overflow, position, transform, rotate } = this.#view.getComputedStyle(element);
    const stays = position === 'fixed';
    // What is fixed is not clipped by what it stands in.
    const around = stays ? FREE : this.groundOf(parent);
    const { m12, m13, m23 } = new DOMMatrix(transform);
    const turned = rotate !== 'none' || Math.abs(m12) + Math.abs(m13) + Math.abs(m23) > 0.01;
    return {
      clip:
        overflow === 'visible' || this.#isOfViewport(parent)
          ? around.clip
          : common(element.getBoundingClientRect(), around.clip),
      stays: stays || position === 'sticky' || around.stays,
      turned: turned || around.turned,
    };
  }

  /** Overflow of the body counts for the viewport, unless the root has its own. */
  #isOfViewport(parent: Element): boolean {
    return parentOf(parent) === null && this.#view.getComputedStyle(parent).overflow === 'visible';
  }
}

function common({ left, top, right, bottom }: Box, other: Box | undefined): Box {
  return {
    left: Math.max(left, other?.left ?? left),
    top: Math.max(top, other?.top ?? top),
    right: Math.min(right, other?.right ?? right),
    bottom: Math.min(bottom, other?.bottom ?? bottom),
  };
}
