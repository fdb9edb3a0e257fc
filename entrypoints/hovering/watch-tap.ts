import { TAP_MS, TAP_SLOP_PX } from '../../utils/hover/delays.ts';
import type { Point } from '../../utils/hover/geometry.ts';
import { closest, contains, isElement } from '../../utils/page/dom.ts';
import { hear, isTextSelected } from './hear.ts';

/** What a tap is meant for, rather than for a name in it. */
const TAKEN =
  'a[href],area,button,input,label,select,textarea,summary,video,[role=button],[role=link],[onclick],[contenteditable]';

/**
 * Tells where one finger tapped, and whether nothing of the page's was meant; the page gets the tap all the same. A
 * finger that drags, scrolls or rests does not tap, nor do two.
 */
export function watchTap(tapped: (point: Point, isFree: boolean) => void, signal: AbortSignal): void {
  let down: PointerEvent | undefined;
  let hadText = false;
  const up = (): void => (down = undefined);

  hear('pointerdown', signal, (event) => {
    down = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
    hadText = isTextSelected();
  });
  hear('pointercancel', signal, up);
  hear('scroll', signal, ({ target }) => {
    if (down && contains(target as Node, down.target as Node)) up();
  });
  hear('pointerup', signal, ({ pointerId, clientX: x, clientY: y, timeStamp }) => {
    const from = down;
    up();
    if (from?.pointerId !== pointerId || timeStamp - from.timeStamp > TAP_MS) return;
    if (Math.hypot(x - from.clientX, y - from.clientY) > TAP_SLOP_PX) return;
    const on = from.target as Node;
    tapped({ x, y }, !hadText && !isTextSelected() && isElement(on) && closest(on, TAKEN) === null);
  });
}
