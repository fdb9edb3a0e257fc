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
/** The part of the viewport's height that a sheet takes at most: the article stays in sight above it. */
const SHEET_PART = 0.6;

export interface Asked {
  /** The height the card would like, in CSS pixels. */
  readonly height: number;
  /** What is seen of the page: less than the window where fingers have zoomed in, or a keyboard is up. */
  readonly view: Box;
}

interface CardAsked extends Asked {
  /** How much larger than it is by itself the reader wants the card. */
  readonly scale: number;
}

export interface PlaceAsked extends CardAsked {
  /** The rect of the mark on the line under the pointer, never the union of a mark broken over two lines. */
  readonly line: Box;
  /** Of the interface's language: which side of the word the card begins at. */
  readonly dir: 'ltr' | 'rtl';
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Never more than the room there is, so that the card scrolls inside instead of covering its line. */
  readonly height: number;
  readonly side: 'below' | 'above' | 'sheet';
  /** The card is drawn smaller by this factor from its top left corner, because the page is seen larger by it. */
  readonly zoom?: number;
}

/** Where the card stands: below the line, or above it where there is more room. It never covers the line. */
export function place({ line, height, view, dir, scale }: PlaceAsked): Place {
  const width = widthIn(view, scale);
  const start = dir === 'ltr' ? line.left - LEAD : line.right + LEAD - width;
  const left = within(view.left, view.right, start, width);

  const below = view.bottom - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - MARGIN - view.top;
  const side = below < ENOUGH * scale && above > below ? 'above' : 'below';

  const room = Math.max(0, side === 'below' ? below : above);
  const tall = Math.min(height, CARD_MAX_HEIGHT * scale, room);
  const top = side === 'below' ? line.bottom + GAP : line.top - GAP - tall;
  return { left, top, width, height: tall, side };
}

/**
 * Where a sheet stands: along the viewport's lower edge, as wide as it.
 * @param zoom how much larger the page is seen than it is laid out; the sheet keeps its size under it
 */
export function placeSheet({ height, view, zoom }: Asked & { readonly zoom: number }): Place {
  const { left, top, right, bottom } = view;
  const tall = Math.min(height, SHEET_PART * (bottom - top) * zoom);
  return { left, top: bottom - tall / zoom, width: (right - left) * zoom, height: tall, side: 'sheet', zoom };
}

/** Where a pinned card stands that would like to be at `left` and `top`: wholly inside the viewport. */
export function placePinned({
  left,
  top,
  height,
  view,
  scale,
}: CardAsked & { readonly left: number; readonly top: number }): Place {
  const width = widthIn(view, scale);
  const tall = Math.max(0, Math.min(height, CARD_MAX_HEIGHT * scale, view.bottom - view.top - 2 * MARGIN));
  return {
    left: within(view.left, view.right, left, width),
    top: within(view.top, view.bottom, top, tall),
    width,
    height: tall,
    side: 'below',
  };
}

/** How wide a card is that is no sheet. */
export function widthIn({ left, right }: Box, scale: number): number {
  return Math.max(0, Math.min(CARD_WIDTH * scale, right - left - 2 * MARGIN));
}

export function boxOf({ left, top, width, height, zoom = 1 }: Place): Box {
  return { left, top, right: left + width / zoom, bottom: top + height / zoom };
}

/** The nearest start to the one that is wanted that keeps `size` off both edges. */
function within(from: number, to: number, start: number, size: number): number {
  return Math.max(from + MARGIN, Math.min(start, to - MARGIN - size));
}
