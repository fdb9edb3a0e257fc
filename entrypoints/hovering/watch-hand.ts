import type { Box, Point } from '../../utils/hover/geometry.ts';
import type { HoverEvent, Spot } from '../../utils/hover/states.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { contains, elementAt } from '../../utils/page/dom.ts';
import { holds } from '../../utils/paint/lines.ts';
import { hear, isTextSelected } from './hear.ts';
import type { NamedMark } from '../page.content/named.ts';

export type Told = HoverEvent extends infer Event
  ? Event extends HoverEvent
    ? Omit<Event, 'at'>
    : never
  : never;

export interface HandOptions {
  readonly tell: (event: Told) => void;
  readonly spotAt: (point: Point) => Spot;
  /** The mark under the reader's attention. */
  readonly mark: () => NamedMark | undefined;
  /** Where the card stands, while it is seen. */
  readonly card: () => Box | null;
  /** The key without which the pointer opens nothing, or `rest`. */
  readonly opening: () => PageOrders['opening'];
  readonly signal: AbortSignal;
}

/**
 * Reports what the reader's hand does with mouse, pen and keys. Escape alone is kept from the page, and only while it
 * closes a card.
 */
export function watchHand({ tell, spotAt, mark, card, opening, signal }: HandOptions): void {
  let last: Point | undefined;
  const inCard = ({ x, y }: Point): boolean => {
    const box = card();
    return box !== null && holds(box, x, y);
  };
  const isHeld = (event: MouseEvent | KeyboardEvent): boolean => {
    const key = opening();
    return key === 'rest' || event[`${key}Key`];
  };

  hear('pointermove', signal, (event) => {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    last = point;
    const calm = event.buttons === 0 && !isTextSelected();
    const spot: Spot = inCard(point) ? { on: 'card' } : spotAt(point);
    tell({ type: 'pointer', spot, point, calm, held: isHeld(event) });
  });
  hear('pointerout', signal, (event) => {
    // Into a frame of another process, browsers may tell it as leaving the window.
    const point = { x: event.clientX, y: event.clientY };
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    tell(inCard(point) ? { type: 'pointer', spot: { on: 'card' }, point, calm: true } : { type: 'away' });
  });
  // A finger that goes down may scroll: it presses when it taps.
  hear('pointerdown', signal, ({ pointerType }) => pointerType === 'touch' || tell({ type: 'press' }));
  hear('scroll', signal, ({ target }) => {
    if (target instanceof Node && isMovedBy(target, mark(), last)) tell({ type: 'scrolled' });
  });
  hear('selectionchange', signal, () => isTextSelected() && tell({ type: 'selected' }));
  for (const type of ['keydown', 'keyup'] as const)
    hear(type, signal, (event) => tell({ type: 'key', held: isHeld(event) }));
  const escape = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (card() !== null) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    tell({ type: 'escape' });
  };
  window.addEventListener('keydown', escape, { capture: true, signal });
}

/** Whether scrolling an element moves the mark or what the pointer is on: a ticker beside the text does neither. */
function isMovedBy(scroller: Node, mark: NamedMark | undefined, pointer: Point | undefined): boolean {
  if (scroller === document) return true;
  const under = pointer && elementAt(document, pointer.x, pointer.y);
  return [mark?.block.nodes[0], under].some((node) => node && contains(scroller, node));
}
