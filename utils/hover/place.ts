import type { Box } from './geometry.ts';

/** CSS pixels: the card's full width and height, its distance from the line and from the viewport's edges. */
const CARD_WIDTH = 340;
const CARD_MAX_HEIGHT = 420;
const GAP = 8;
const MARGIN = 8;
/** The card begins this far before the word, so that its text stands under the word's first letters. */
const LEAD = 12;
/** Room for a heading, a sentence and three facts: with less, the other side is tried. */
const ENOUGH = 240;

export interface PlaceAsked {
  /** The rect of the mark on the line under the pointer, never the union of a mark broken over two lines. */
  readonly line: Box;
  /** The height the card would like, in CSS pixels. */
  readonly height: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Of the interface's language: which side of the word the card begins at. */
  readonly dir: 'ltr' | 'rtl';
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Never more than the room beside the line, so that the card scrolls inside instead of covering it. */
  readonly height: number;
  readonly side: 'below' | 'above';
}

/** Where the card stands: below the line, or above it where there is more room. It never covers the line. */
export function place({ line, height, viewport, dir }: PlaceAsked): Place {
  const width = Math.max(0, Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN));
  const start = dir === 'ltr' ? line.left - LEAD : line.right + LEAD - width;
  const left = Math.max(MARGIN, Math.min(start, viewport.width - MARGIN - width));

  const below = viewport.height - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - MARGIN;
  const side = below < ENOUGH && above > below ? 'above' : 'below';

  const room = Math.max(0, side === 'below' ? below : above);
  const tall = Math.min(height, CARD_MAX_HEIGHT, room);
  const top = side === 'below' ? line.bottom + GAP : line.top - GAP - tall;
  return { left, top, width, height: tall, side };
}

export function boxOf({ left, top, width, height }: Place): Box {
  return { left, top, right: left + width, bottom: top + height };
}
