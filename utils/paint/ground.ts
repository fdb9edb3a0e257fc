import type { Box } from './lines.ts';

/** How an element's text stands in the page. */
export interface Ground {
  /** Of the scrollers and other boxes around it that clip what they hold; in pixels of the viewport. */
  readonly clips: readonly Box[];
  /** It does not move along when the page scrolls: fixed, sticky, or in the top layer. */
  readonly stays?: boolean | undefined;
  /** Turned by a transform, or written downwards: boxes and lines that lie level cannot follow it. */
  readonly turned?: boolean | undefined;
}

const FREE: Ground = { clips: [] };
const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;

export function parentOf(node: Node): Element | null {
  return parentElement?.call(node) as Element | null;
}

/** @param known what was found in the same look at the page: nothing is asked twice */
export function groundOf(view: Window, element: Element, known: Map<Element, Ground>): Ground {
  let ground = known.get(element);
  if (ground) return ground;
  const parent = parentOf(element);
  const { overflow, position, transform, rotate, writingMode } = view.getComputedStyle(element);
  const stays = position === 'fixed';
  // What is fixed is not clipped by what it stands in.
  const around = stays || !parent ? FREE : groundOf(view, parent, known);
  const { m12, m13, m23 } = new DOMMatrix(transform);
  // The root's and the body's overflow is the viewport's.
  const clips = overflow !== 'visible' && parent && parentOf(parent);
  ground = {
    clips: clips ? [...around.clips, element.getBoundingClientRect()] : around.clips,
    stays: stays || position === 'sticky' || around.stays,
    turned:
      Math.abs(m12) + Math.abs(m13) + Math.abs(m23) > 0.01 ||
      rotate !== 'none' ||
      writingMode !== 'horizontal-tb' ||
      around.turned,
  };
  known.set(element, ground);
  return ground;
}
