import type * as v from 'valibot';
import type { cardSaid } from '../../utils/messages/protocol.ts';
import type { Hovering } from './hovering.ts';
import type { NamedMark } from './named.ts';
import { firstInSight, scrollTo } from './scroll-to.ts';

/** Goes to the `nth` mention of an entity, from 0, and opens its card; false where there is none. */
export function jumpTo(hovering: Hovering, entity: string, nth: number): boolean {
  return go(hovering, hovering.store.mentionsOf(entity)[nth], 'jump');
}

/** The keyboard walk: from the lit mark, or from the viewport's top, to the next mark or the one before. */
export function walkMarks(hovering: Hovering, step: 1 | -1): boolean {
  const { store, mark } = hovering;
  return go(hovering, mark ? store.step(mark, step) : firstInSight(store, step), 'keys');
}

/** What the card's frame tells; tokens of earlier requests are dropped. */
export function hearCard(hovering: Hovering, message: v.InferOutput<typeof cardSaid.asked>): boolean {
  const { state, store, mark } = hovering;
  switch (message.said) {
    case 'shown':
      if (message.token !== state.token) return false;
      hovering.card.height = message.height;
      hovering.tell({ type: 'shown', token: message.token });
      return true;
    case 'close':
      hovering.tell({ type: 'dismiss' });
      return true;
    case 'step':
      return mark ? go(hovering, store.step(mark, message.step, store.mentionsOf(mark.key)), 'jump') : false;
    case 'pointer':
      if (message.inside)
        hovering.tell({ type: 'pointer', spot: { on: 'card' }, point: lastPoint(hovering), calm: true });
      else if (state.last?.on === 'card') hovering.tell({ type: 'away' });
      return true;
    case 'pin':
    case 'drag':
      return false;
  }
}

/** The pointer came over our element: the page is not told, and we are. */
export function meetCard(hovering: Hovering | undefined, event: Event): void {
  if (!(event instanceof PointerEvent) || !/over|enter|move/.test(event.type)) return;
  const point = { x: event.clientX, y: event.clientY };
  hovering?.tell({ type: 'pointer', spot: { on: 'card' }, point, calm: true });
}

function go(hovering: Hovering, mark: NamedMark | undefined, by: 'jump' | 'keys'): boolean {
  if (!mark) return false;
  scrollTo(mark);
  hovering.open(mark, by);
  return true;
}

function lastPoint({ state }: Hovering) {
  return state.last?.point ?? { x: 0, y: 0 };
}
