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
import { jumpTo, walkMarks } from './errands.ts';
import { hearCard } from './hear-card.ts';
import type { Hovering } from './hovering.ts';
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
    answer(jump, ({ entity, nth }) => ({ done: during(life, (hovering) => jumpTo(hovering, entity, nth)) })),
    answer(walk, ({ step }) => ({ done: during(life, (hovering) => walkMarks(hovering, step)) })),
    answer(readAnyway, () => {
      life.readAnyway();
      return { done: life.session !== undefined };
    }),
    answer(cardSaid, (asked) => ({ done: during(life, (hovering) => hearCard(hovering, asked)) })),
  ];
}

function during(life: Life, errand: (hovering: Hovering) => boolean): boolean {
  return life.session ? errand(life.session.hovering) : false;
}
