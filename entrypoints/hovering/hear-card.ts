import type * as v from 'valibot';
import { cardOf } from '../../utils/hover/machine.ts';
import type { cardSaid } from '../../utils/messages/protocol.ts';
import { holds } from '../../utils/paint/lines.ts';
import { stepOn } from './errands.ts';
import type { Hovering } from './hovering.ts';
import { hearPinned, pin } from './pinning.ts';

/** What the frame of a card tells; cards that are no more, and tokens of earlier requests, are not heard. */
export function hearCard(hovering: Hovering, message: v.InferOutput<typeof cardSaid.asked>): boolean {
  const { state, pins, play } = hovering;
  if (message.said === 'elsewhere') {
    hovering.tell({ type: 'press' });
    return true;
  }
  const pinned = pins.of(message.card);
  if (pinned) return hearPinned(hovering, pinned, message);
  const { card } = play;
  if (message.card !== card.number) return false;
  switch (message.said) {
    case 'shown':
      if (message.token !== card.token) return false;
      if (card.drawn(message.height)) hovering.tell({ type: 'shown', token: state.token });
      return true;
    case 'close':
      hovering.tell({ type: 'dismiss' });
      return true;
    case 'step':
      return stepOn(hovering, message.step);
    case 'pointer': {
      const point = state.last?.point ?? { x: 0, y: 0 };
      if (message.inside) hovering.tell({ type: 'pointer', spot: { on: 'card' }, point, calm: true });
      else if (state.last?.on === 'card') hovering.tell({ type: 'away' });
      return true;
    }
    case 'writing':
      hovering.tell({ type: 'writing', writing: message.writing });
      return true;
    case 'pin':
      return message.pinned && pin(hovering);
    case 'drag':
      return false;
  }
}

/** The pointer came over our element: the page is not told, and we are. */
export function meetCard(hovering: Hovering | undefined, event: Event): void {
  if (!(event instanceof PointerEvent) || !/over|enter|move/.test(event.type)) return;
  if (!hovering || event.pointerType === 'touch') return;
  const point = { x: event.clientX, y: event.clientY };
  const card = cardOf(hovering.state);
  // What is pinned is none of the machine's cards.
  const on = card && holds(card, point.x, point.y) ? 'card' : 'nothing';
  hovering.tell({ type: 'pointer', spot: { on }, point, calm: true });
}

/** The cards' connections may have died while the page was put away. */
export function renew(hovering: Hovering | undefined): void {
  hovering?.tell({ type: 'dismiss' });
  hovering?.play.card.frame.discard();
  hovering?.pins.end();
}
