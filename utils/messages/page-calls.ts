import * as v from 'valibot';
import { count, entityId, noteId, position, yes } from './shapes.ts';

/**
 * What rooms ask of a page itself, past the background, which need not wake for it; protocol.ts and room-calls.ts have
 * the other calls.
 */

const done = v.object({ done: v.boolean() });

/** Mentions of one name whose text is asked for at most. */
export const MOST_AROUND = 200;

/** Which part of its page a frame shows, from 0 (the top) to 1 (the end). */
const pageView = v.object({
  from: position,
  to: position,
  /** Whoever knows the same number knows where all mentions stand: it changes with them, and with the page's height. */
  marks: v.number(),
});
export type PageView = v.InferOutput<typeof pageView>;

/**
 * Where the reader is. Answered at once where that is not `known`; else when something of it changes, or after
 * `LOOK_MS`: nobody needs to ask more often, and a page that rests is asked every few seconds.
 */
export const viewHere = {
  name: 'tab/view',
  from: 'room',
  asked: v.object({ known: v.exactOptional(pageView) }),
  told: pageView,
} as const;

/** Milliseconds after which a page at rest answers; a question is late after eight seconds (ask.ts). */
export const LOOK_MS = 6_000;

/** Scrolls so that this part of the page is in the middle of the window, at once. */
export const travel = {
  name: 'tab/travel',
  from: 'room',
  asked: v.object({ to: position }),
  told: done,
} as const;

/** Scrolls to a mention and lights it, without its card; `nth` counts from 0. */
export const point = {
  name: 'tab/point',
  from: 'room',
  asked: v.object({ entity: entityId, nth: count }),
  told: done,
} as const;

/** Where the quotes of the reader's notes that are marked begin, in reading order; private, as all that rooms are told. */
export const notesAt = {
  name: 'tab/notes-at',
  from: 'room',
  asked: v.object({}),
  told: v.object({ notes: v.array(v.object({ note: noteId, at: position })) }),
} as const;

/** Scrolls to a note's quote and lights it, without leaving the room. */
export const pointNote = {
  name: 'tab/point-note',
  from: 'room',
  asked: v.object({ note: noteId }),
  told: done,
} as const;

/** A date as far as a page tells it: `2013`, `2013-06`, `2013-06-21`. */
const writtenDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/));

/** The text around the mentions of a name, in reading order, as a card gets it around one. */
export const aroundHere = {
  name: 'tab/around',
  from: 'room',
  asked: v.object({ entity: entityId }),
  told: v.object({
    around: v.pipe(
      v.array(v.object({ text: v.string(), start: count, end: count, lang: v.exactOptional(v.string()) })),
      v.maxLength(MOST_AROUND),
    ),
    /** The name has more mentions than these. */
    cut: yes,
    articleDate: v.exactOptional(writtenDate),
  }),
} as const;

/** What a page says of itself: its title, who publishes it, when it was written, its language and address. */
export const aboutHere = {
  name: 'tab/about',
  from: 'room',
  asked: v.object({}),
  told: v.object({
    title: v.string(),
    address: v.string(),
    /** What the page calls its own address, where it does: anything, and not to be trusted (reading/met.ts). */
    canonical: v.exactOptional(v.string()),
    outlet: v.exactOptional(v.string()),
    published: v.exactOptional(writtenDate),
    lang: v.exactOptional(v.string()),
  }),
} as const;
export type PageAbout = v.InferOutput<typeof aboutHere.told>;
