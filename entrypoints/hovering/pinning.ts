import type * as v from 'valibot';
import { cardOf } from '../../utils/hover/machine.ts';
import type { cardSaid } from '../../utils/messages/protocol.ts';
import type { Hovering } from './hovering.ts';
import type { OneCard } from './one-card.ts';
import { scrollTo } from '../../utils/paint/scroll-to.ts';

export type Said = Exclude<v.InferOutput<typeof cardSaid.asked>, { said: 'elsewhere' }>;

/** Has the card that is open stay where it is, and another one come and go; false where that cannot be. */
export function pin(hovering: Hovering): boolean {
  const { pins, play, state } = hovering;
  const box = cardOf(state);
  if (!box || !pins.add(play.card, box)) return false;
  hovering.tell({ type: 'pinned' });
  play.next();
  return true;
}

/** What a pinned card tells. */
export function hearPinned(hovering: Hovering, card: OneCard, message: Said): boolean {
  const { pins } = hovering;
  switch (message.said) {
    case 'shown':
      if (message.token !== card.token) return false;
      card.height = message.height;
      pins.put(card, card.box);
      return true;
    case 'drag':
      pins.put(card, { left: card.box.left + message.x, top: card.box.top + message.y });
      return true;
    case 'step':
      return stepTo(hovering, card, message.step);
    case 'pin':
      if (!message.pinned) unpin(hovering, card);
      return true;
    case 'close':
      close(hovering, card);
      return true;
    case 'pointer':
    case 'writing':
      return true;
  }
}

/** Leads to another mention and lights it; the card stays where it is. */
function stepTo(hovering: Hovering, card: OneCard, by: 1 | -1): boolean {
  const { store } = hovering;
  const mark = card.mark && store.step(card.mark, by, store.mentionsOf(card.mark.key));
  if (!mark) return false;
  scrollTo(mark);
  hovering.point(mark);
  card.mark = mark;
  void card.line.show(card.request(store, mark, false));
  return true;
}

/** It comes and goes as before, if its mark is still there to be beside. */
function unpin(hovering: Hovering, card: OneCard): void {
  const { store, pins, play, stage, numbers } = hovering;
  const { mark, token } = card;
  if (!mark || !store.has(mark) || !stage.stand(mark)) return close(hovering, card);
  pins.letGo(card);
  hovering.tell({ type: 'unpinned', mark: numbers.numberOf(mark), card: card.box, asked: token });
  play.next(card);
}

function close(hovering: Hovering, card: OneCard): void {
  card.focus.giveBack();
  card.frame.discard();
  hovering.pins.letGo(card);
  hovering.point(undefined);
}
