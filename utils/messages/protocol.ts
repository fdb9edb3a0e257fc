import * as v from 'valibot';
import { cardRequest } from './card-request.ts';
import { saidByCard } from './card-said.ts';
import { foundInBlocks } from './found-in-blocks.ts';
import { frameMentions } from './frame-mentions.ts';
import { noteSpans, pageTexts } from './note-shapes.ts';
import { count, entityId, noteId, pageOrders } from './shapes.ts';

/** Who may make a call: a content script, the card's frame, or a room (popup, welcome and other own pages). */
export type Role = 'page' | 'card' | 'room' | 'background';

/** One call: who may ask it, and how question and answer are read from unknown. */
export interface Call<
  Asked extends v.GenericSchema = v.GenericSchema,
  Told extends v.GenericSchema = v.GenericSchema,
> {
  readonly name: string;
  readonly from: Role;
  readonly asked: Asked;
  readonly told: Told;
}

const nothing = v.object({});
const done = v.object({ done: v.boolean() });

// ── Page → background ────────────────────────────────────────────────────────────────────────────────────────

/** Sent at document_start: wakes the background while the page still loads, and learns what to do here. */
export const hello = { name: 'page/hello', from: 'page', asked: nothing, told: pageOrders } as const;

/** Visible blocks of text go over, mentions come back; offsets are UTF-16 units within a block's text. */
export const find = {
  name: 'page/find',
  from: 'page',
  asked: v.object({
    blocks: v.pipe(
      v.array(v.object({ text: v.string(), lang: v.exactOptional(v.string()) })),
      v.maxLength(2_000),
    ),
  }),
  told: foundInBlocks,
} as const;

/** How many names this frame shows, for the toolbar's badge. */
export const counted = {
  name: 'page/counted',
  from: 'page',
  asked: v.object({ names: count }),
  told: done,
} as const;

/** Has the script that watches the reader's hand come into this frame, which has its first mark. */
export const hoveringWanted = { name: 'page/hovering', from: 'page', asked: nothing, told: done } as const;

/** Has the script that offers to add a selection come into this frame, where the reader has selected something. */
export const addingWanted = { name: 'page/adding', from: 'page', asked: nothing, told: done } as const;

/** Opens the form for what is selected in this frame; the background reads it there. */
export const addWanted = { name: 'page/add', from: 'page', asked: nothing, told: done } as const;

/** Opens the window in which a note is written, about what is selected in this frame. */
export const noteWanted = { name: 'page/note', from: 'page', asked: nothing, told: done } as const;

/**
 * This frame's page has been read to its end: whether the reader has notes of it is nobody's to know here, but where it
 * has some whose quotes are to be marked, the script comes that marks them, and `done` is true.
 */
export const notesHere = {
  name: 'page/notes-here',
  from: 'page',
  /** What the page calls its own address; empty where it does not. */
  asked: v.object({ canonical: v.pipe(v.string(), v.maxLength(8_000)) }),
  told: done,
} as const;

/** The text that was read of this frame goes over, and where quotes of the reader's notes stand in it comes back. */
export const anchorNotes = {
  name: 'page/anchor-notes',
  from: 'page',
  asked: pageTexts,
  told: noteSpans,
} as const;

/** Asks for the address of a card frame, with a ticket good once, for this frame, for five seconds. */
export const cardTicket = {
  name: 'page/card-ticket',
  from: 'page',
  asked: v.object({ card: count }),
  told: v.object({ url: v.string() }),
} as const;

/** Hands a request to this frame's card; `done` is false where no card is connected (make a new frame). */
export const cardShow = { name: 'page/card-show', from: 'page', asked: cardRequest, told: done } as const;

/** Tells a card of this frame that it is no longer seen. */
export const cardHide = {
  name: 'page/card-hide',
  from: 'page',
  asked: v.object({ card: count }),
  told: done,
} as const;

// ── Background → page ────────────────────────────────────────────────────────────────────────────────────────

/** New orders after a setting, the site's switch or the base changed. */
export const orders = { name: 'tab/orders', from: 'background', asked: pageOrders, told: done } as const;

/** Other names are known, or wanted, than when the page was read: it asks about all of its text once more. */
export const findAgain = { name: 'tab/find-again', from: 'background', asked: nothing, told: done } as const;

/** What was found in one frame, in reading order of the first mention. */
export const mentionsHere = {
  name: 'tab/mentions',
  from: 'background',
  asked: nothing,
  told: frameMentions,
} as const;

/** Every mention of this frame in reading order, as it is marked: for tests, `npm start` and the accessible list. */
export const spansHere = {
  name: 'tab/spans',
  from: 'background',
  asked: nothing,
  told: v.object({ spans: v.array(v.object({ surface: v.string(), readings: v.array(entityId) })) }),
} as const;

/** Scrolls to a mention and opens its card; `nth` counts from 0. */
export const jump = {
  name: 'tab/jump',
  from: 'background',
  asked: v.object({ entity: entityId, nth: count }),
  told: done,
} as const;

/** Keyboard walk: to the next or the previous mark. */
export const walk = {
  name: 'tab/walk',
  from: 'background',
  asked: v.object({ step: v.picklist([1, -1]) }),
  told: done,
} as const;

/** Reads this page once although it is no article. */
export const readAnyway = {
  name: 'tab/read-anyway',
  from: 'background',
  asked: nothing,
  told: done,
} as const;

/** Notes came, changed or went: the page asks once more whether there are any of it, and where they stand. */
export const notesAgain = {
  name: 'tab/notes-again',
  from: 'background',
  asked: nothing,
  told: done,
} as const;

/** Scrolls to a note's quote and lights it for a moment; `done` is false where it is not marked (yet). */
export const showNote = {
  name: 'tab/show-note',
  from: 'background',
  asked: v.object({ note: noteId }),
  told: done,
} as const;

/** What the card did, for the page that holds its frame. */
export const cardSaid = {
  name: 'tab/card-said',
  from: 'background',
  asked: saidByCard,
  told: done,
} as const;
