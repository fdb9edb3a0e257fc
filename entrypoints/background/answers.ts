import { answer, answerTo, type Answer } from '../../utils/messages/answer.ts';
import * as call from '../../utils/messages/protocol.ts';
import * as room from '../../utils/messages/room-calls.ts';
import * as question from '../../utils/messages/room-questions.ts';
import { spansOnTab } from '../../utils/sites/page-names.ts';
import { addFrom, noteFrom } from './adding.ts';
import { base } from './fact-base.ts';
import { findIn } from './finding.ts';
import { bring, countIn, helloFrom, hideCard, showCard, ticketFor } from './page-answers.ts';
import { forgetOne, hideOn, rememberedNow } from './remembering.ts';
import { reportNow } from './report-answer.ts';
import { baseChanged } from './changing.ts';
import { anchorIn, notesOn, openNoteOf } from './noting.ts';
import { leaveOn, readOnceOn } from './page-choices.ts';
import { baseNow, entityOf, jumpTo, namesOn } from './room-answers.ts';
import { checkNow } from './updates.ts';

/** The background's table of contents: every call of the protocol, and the function that answers it. */
export const ANSWERS: readonly Answer[] = [
  answer(call.hello, (_, sender) => helloFrom(sender)),
  answer(call.find, ({ blocks }, sender) => findIn(blocks, sender)),
  answer(call.counted, ({ names }, sender) => countIn(names, sender)),
  answer(call.hoveringWanted, (_, sender) => bring('hovering.js', sender)),
  answer(call.addingWanted, (_, sender) => bring('adding.js', sender)),
  answer(call.addWanted, (_, sender) => addFrom(sender.tab, sender.frameId)),
  answer(call.noteWanted, (_, { tab, frameId }) => noteFrom({ tab, frame: frameId })),
  answer(call.notesHere, ({ canonical }, sender) => notesOn(canonical, sender)),
  answer(call.anchorNotes, anchorIn),
  answer(call.cardTicket, ({ card }, sender) => ticketFor(card, sender)),
  answer(call.cardShow, (request, sender) => showCard(request, sender)),
  answer(call.cardHide, ({ card }, sender) => hideCard(card, sender)),

  answer(room.roomBase, baseNow),
  answerTo<typeof room.roomMentions>(question.mentionsQuestion, ({ tab }) => namesOn(tab)),
  answer(room.roomSpans, async ({ tab }) => ({ spans: await spansOnTab(tab) })),
  answerTo<typeof room.roomEntity>(question.entityQuestion, ({ id, peers }) => entityOf(id, peers)),
  answer(room.roomJump, ({ tab, frame, entity, nth }) => jumpTo(tab, frame, entity, nth)),
  answer(room.roomReadAnyway, ({ tab }) => readOnceOn(tab)),
  answer(room.roomLeavePage, ({ tab, alone }) => leaveOn(tab, alone)),
  answer(room.roomHide, hideOn),
  answerTo<typeof room.roomRemembered>(question.rememberedQuestion, rememberedNow),
  answer(room.roomForget, ({ id }) => forgetOne(id)),
  answer(room.roomOpenNote, ({ id }) => openNoteOf(id)),
  answer(room.roomReport, reportNow),
  answer(room.roomChanged, ({ what }) => baseChanged(what)),
  answer(room.roomRetry, async () => ({ done: (await base.fill()) === 'ready' })),
  answer(room.roomCheckUpdates, ({ pack }) => checkNow(pack)),
];
