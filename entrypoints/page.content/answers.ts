import type * as v from 'valibot';
import { answer, type Answer } from '../../utils/messages/answer.ts';
import {
  cardSaid,
  findAgain,
  jump,
  mentionsHere,
  orders,
  readAnyway,
  spansHere,
  walk,
} from '../../utils/messages/protocol.ts';
import type { Hand } from '../hovering/hand.ts';
import type { Life } from './life.ts';
import { entitiesOf, spansOf } from './mentions.ts';

type FrameMentions = v.InferInput<typeof mentionsHere.told>;

/** What this frame answers, call by call. */
export function answersOf(life: Life): readonly Answer[] {
  return [
    answer(orders, (asked) => {
      life.obey(asked);
      return { done: true };
    }),
    answer(findAgain, () => {
      life.session?.findAgain();
      return { done: life.session !== undefined };
    }),
    answer(mentionsHere, (): FrameMentions => {
      const reading = life.session?.reading;
      if (!reading) return { state: 'off', entities: [] };
      const { state, stopped, store } = reading;
      return { state, ...(stopped && { stopped }), entities: entitiesOf(store) };
    }),
    answer(spansHere, () => ({ spans: life.session ? spansOf(life.session.reading.store) : [] })),
    answer(jump, async ({ entity, nth }) => ({ done: await during(life, (hand) => hand.jump(entity, nth)) })),
    answer(walk, async ({ step }) => ({ done: await during(life, (hand) => hand.walk(step)) })),
    answer(readAnyway, () => {
      life.readAnyway();
      return { done: life.session !== undefined };
    }),
    answer(cardSaid, (asked) => ({ done: life.session?.handOver.hand?.hear(asked) ?? false })),
  ];
}

/** The reader may be quicker than the script that does it. */
async function during({ session }: Life, errand: (hand: Hand) => boolean): Promise<boolean> {
  const hand = await session?.handOver.load();
  return hand !== undefined && errand(hand);
}
