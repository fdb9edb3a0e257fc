import type * as v from 'valibot';
import type { cardSaid } from '../../utils/messages/protocol.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { MOST_AROUND, type aroundHere, type PageAbout } from '../../utils/messages/page-calls.ts';
import type { NamedStore } from '../page.content/named.ts';
import { aboutOf } from './about.ts';
import { jumpTo, pointTo, walkMarks } from './errands.ts';
import { hearCard, meetCard, renew } from './hear-card.ts';
import { Hovering } from './hovering.ts';
import type { HoveringOptions } from './hovering-options.ts';
import { aroundOf, dateOf } from './request.ts';

/** What a frame's reading may have done about its cards. */
export interface Hand {
  readonly jump: (entity: string, nth: number) => boolean;
  readonly walk: (step: 1 | -1) => boolean;
  /** As `jump`, without the card. */
  readonly point: (entity: string, nth: number) => boolean;
  readonly around: (entity: string) => v.InferInput<typeof aroundHere.told>;
  readonly about: () => PageAbout;
  /** What the frame of a card tells. */
  readonly hear: (said: v.InferOutput<typeof cardSaid.asked>) => boolean;
  /** The pointer came over our element. */
  readonly meet: (event: Event) => void;
  /** Back from the back-forward cache. */
  readonly renew: () => void;
  readonly adapt: (orders: PageOrders) => void;
  /** Other names are asked for: a card that is open may be where the reader said so, and stays without its mark. */
  readonly hold: () => void;
  /** The page took our element out: what was seen in it is gone. */
  readonly lose: () => void;
}

export type OpenHand = typeof openHand;

/** Watches the reader's hand, over these marks, until the signal in `options` aborts. */
export function openHand(store: NamedStore, options: HoveringOptions): Hand {
  const hovering = new Hovering(store, options);
  return {
    jump: (entity, nth) => jumpTo(hovering, entity, nth),
    walk: (step) => walkMarks(hovering, step),
    point: (entity, nth) => pointTo(hovering, entity, nth),
    around: (entity) => {
      const mentions = store.mentionsOf(entity);
      const date = mentions[0] && dateOf(store.articleOf(mentions[0]));
      return {
        around: mentions.slice(0, MOST_AROUND).map(aroundOf),
        ...(mentions.length > MOST_AROUND && { cut: true }),
        ...(date && { articleDate: date }),
      };
    },
    about: () => aboutOf(hovering.store),
    hear: (said) => hearCard(hovering, said),
    meet: (event) => meetCard(hovering, event),
    renew: () => renew(hovering),
    adapt(orders) {
      hovering.orders = orders;
      hovering.pins.settle();
    },
    hold() {
      hovering.held = hovering.mark;
    },
    lose: () => hovering.tell({ type: 'gone' }),
  };
}
