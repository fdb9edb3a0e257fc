import type { Box, Point } from '../../utils/hover/geometry.ts';
import type { HoverEvent, Spot } from '../../utils/hover/states.ts';
import { contains, elementAt } from '../../utils/page/dom.ts';
import { holds } from '../../utils/paint/lines.ts';
import type { NamedMark } from './named.ts';

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
  readonly signal: AbortSignal;
}

/**
 * Reports what the reader's hand does. Events that a script made are dropped: a page could ask for every name. All
 * listeners are passive and in the capture phase, so that the page neither waits for us nor hides anything; Escape
 * alone is kept from the page, and only while it closes a card.
 */
export function watchHand({ tell, spotAt, mark, card, signal }: HandOptions): void {
  const passively = { capture: true, passive: true, signal };
  let last: Point | undefined;
  const inCard = ({ x, y }: Point): boolean => {
    const box = card();
    return box !== null && holds(box, x, y);
  };
  const hear = <Type extends keyof WindowEventMap>(
    type: Type,
    heard: (event: WindowEventMap[Type]) => void,
  ): void => window.addEventListener(type, (event) => event.isTrusted && heard(event), passively);

  hear('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    last = point;
    const calm = event.buttons === 0 && !isTextSelected();
    tell({ type: 'pointer', spot: inCard(point) ? { on: 'card' } : spotAt(point), point, calm });
  });
  hear('pointerout', (event) => {
    // Into a frame of another process, browsers may tell it as leaving the window.
    const point = { x: event.clientX, y: event.clientY };
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    tell(inCard(point) ? { type: 'pointer', spot: { on: 'card' }, point, calm: true } : { type: 'away' });
  });
  hear('pointerdown', () => tell({ type: 'press' }));
  hear('scroll', ({ target }) => {
    if (target instanceof Node && isMovedBy(target, mark(), last)) tell({ type: 'scrolled' });
  });
  hear('selectionchange', () => isTextSelected() && tell({ type: 'selected' }));

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

function isTextSelected(): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed;
}
