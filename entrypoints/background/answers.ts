import { answer, type Answer } from '../../utils/messages/answer.ts';
import * as call from '../../utils/messages/protocol.ts';
import { spansOnTab } from '../../utils/sites/page-names.ts';
import { base } from './fact-base.ts';
import { findIn } from './finding.ts';
import { bringHovering, countIn, helloFrom, hideCard, showCard, ticketFor } from './page-answers.ts';
import { forgetOne, rememberedNow } from './remembering.ts';
import { reportNow } from './report-answer.ts';
import { baseChanged } from './changing.ts';
import { baseNow, entityOf, jumpTo, namesOn, readOnceOn } from './room-answers.ts';
import { checkNow } from './updates.ts';

/** The background's table of contents: every call of the protocol, and the function that answers it. */
export const ANSWERS: readonly Answer[] = [
  answer(call.hello, (_, sender) => helloFrom(sender)),
  answer(call.find, ({ blocks }, sender) => findIn(blocks, sender)),
  answer(call.counted, ({ names }, sender) => countIn(names, sender)),
  answer(call.hoveringWanted, (_, sender) => bringHovering(sender)),
  answer(call.cardTicket, ({ card }, sender) => ticketFor(card, sender)),
  answer(call.cardShow, (request, sender) => showCard(request, sender)),
  answer(call.cardHide, ({ card }, sender) => hideCard(card, sender)),

  answer(call.roomBase, baseNow),
  answer(call.roomMentions, ({ tab }) => namesOn(tab)),
  answer(call.roomSpans, async ({ tab }) => ({ spans: await spansOnTab(tab) })),
  answer(call.roomEntity, ({ id }) => entityOf(id)),
  answer(call.roomJump, ({ tab, frame, entity, nth }) => jumpTo(tab, frame, entity, nth)),
  answer(call.roomReadAnyway, ({ tab }) => readOnceOn(tab)),
  answer(call.roomRemembered, rememberedNow),
  answer(call.roomForget, ({ id }) => forgetOne(id)),
  answer(call.roomReport, reportNow),
  answer(call.roomChanged, ({ what }) => baseChanged(what)),
  answer(call.roomRetry, async () => ({ done: (await base.fill()) === 'ready' })),
  answer(call.roomCheckUpdates, ({ pack }) => checkNow(pack)),
];
