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
import { aboutHere, aroundHere, point, travel, viewHere } from '../../utils/messages/page-calls.ts';
import type { Hand } from '../hovering/hand.ts';
import { untilMarked } from './early.ts';
import type { Life } from './life.ts';
import { entitiesOf, spansOf } from './mentions.ts';
import { noteAnswersOf } from './note-answers.ts';
import { travelTo, viewOf } from './view.ts';

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
      if (!reading) return { state: life.orders ? 'off' : 'reading', entities: [] };
      const { state, stopped, store } = reading;
      return { state, ...(stopped && { stopped }), entities: entitiesOf(store) };
    }),
    answer(spansHere, () => ({ spans: life.session ? spansOf(life.session.reading.store) : [] })),
    answer(jump, async ({ entity, nth }) => ({
      done: (await handOf(life))?.jump(entity, nth) ?? false,
    })),
    answer(walk, async ({ step }) => {
      await untilMarked(life);
      return { done: (await handOf(life))?.walk(step) ?? false };
    }),
    answer(readAnyway, () => {
      life.readAnyway();
      return { done: life.session !== undefined };
    }),
    ...noteAnswersOf(life),
    answer(viewHere, ({ known }) => {
      const { reading, notes } = life.session ?? {};
      return reading && notes ? viewOf([reading.store, notes.store], known) : { from: 0, to: 0, marks: 0 };
    }),
    answer(travel, ({ to }) => {
      travelTo(to);
      return { done: true };
    }),
    answer(point, async ({ entity, nth }) => ({
      done: (await handOf(life))?.point(entity, nth) ?? false,
    })),
    answer(aroundHere, async ({ entity }) => (await handOf(life))?.around(entity) ?? { around: [] }),
    answer(aboutHere, async () => (await handOf(life))?.about() ?? { title: '', address: location.href }),
    answer(cardSaid, (asked) => ({ done: life.session?.handOver.hand?.hear(asked) ?? false })),
  ];
}

/** The reader may be quicker than the script that does it. */
async function handOf({ session }: Life): Promise<Hand | undefined> {
  return session?.handOver.load();
}
