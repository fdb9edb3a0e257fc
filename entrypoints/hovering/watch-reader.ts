import type { Point } from '../../utils/hover/geometry.ts';
import { cardOf } from '../../utils/hover/machine.ts';
import type { Spot } from '../../utils/hover/states.ts';
import type { Hovering } from './hovering.ts';
import type { HoveringOptions } from './hovering-options.ts';
import { spotAt } from './mark-numbers.ts';
import { watchHand } from './watch-hand.ts';
import { watchTap } from './watch-tap.ts';
import { watchView } from './watch-view.ts';

/** Tells the card's state machine what the reader's hand, finger, keys and screen do, and what becomes of the text. */
export function watchReader(hovering: Hovering, { host, shows, signal }: HoveringOptions): void {
  const { store, numbers, pins } = hovering;
  const spot = (point: Point): Spot => spotAt(point, store, numbers, shows);
  watchHand({
    tell: (event) => hovering.tell(event),
    spotAt: spot,
    mark: () => hovering.mark,
    card: () => cardOf(hovering.state),
    opening: () => hovering.orders.opening,
    signal,
  });
  watchTap((point, isFree) => {
    const on = spot(point);
    if (isFree && on.on === 'mark') hovering.tell({ type: 'ask', mark: on.mark, by: 'touch' });
    else hovering.tell({ type: 'press' });
  }, signal);
  watchView((covered) => {
    if (covered) host.follow();
    pins.settle();
    hovering.tell({ type: 'scrolled' });
  }, signal);
  store.onChange(() => {
    const { mark, held, stage } = hovering;
    if (mark && store.has(mark)) stage.refresh();
    else if (mark && mark !== held) hovering.tell({ type: 'gone' });
  }, signal);
}
