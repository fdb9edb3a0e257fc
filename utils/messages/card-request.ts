import * as v from 'valibot';
import { POSITIONS } from './limits.ts';
import { count, entityId, noteId, position, yes } from './shapes.ts';

/** UTF-16 units of its block that a mention is sent with, before and behind it. */
export const AROUND = 1_000;
/** A longer name is cut; no name of a base is half as long. */
export const LONGEST_SURFACE = 500;

/** What a card is opened for. */
export const cardRequest = v.object({
  /** Which card of its page frame it is for: pinned ones stay beside the one that comes and goes. */
  card: count,
  /** Grows with every request of a frame: a late answer to an earlier one is dropped. */
  token: count,
  surface: v.pipe(v.string(), v.maxLength(LONGEST_SURFACE)),
  /** Ids of all readings, likeliest first; each must have been found on this page. None where notes are shown. */
  readings: v.pipe(v.array(entityId), v.maxLength(20)),
  /** Notes whose quote this is, in place of a name; each must have been found on this page. */
  notes: v.exactOptional(v.pipe(v.array(noteId), v.minLength(1), v.maxLength(20))),
  /** The first of several readings is a clear winner. */
  clear: yes,
  /** The text that the mention stands in, to tell why it is one: found again, never kept. */
  around: v.object({
    text: v.pipe(v.string(), v.maxLength(2 * AROUND + LONGEST_SURFACE)),
    start: count,
    end: count,
    lang: v.exactOptional(v.string()),
  }),
  /** The article's own date, as far as the page tells: `2013`, `2013-06`, `2013-06-21`. */
  articleDate: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/))),
  /** Which mention of its first reading this is, from 0, and where all of them stand. */
  index: count,
  positions: v.pipe(v.array(position), v.minLength(1), v.maxLength(POSITIONS)),
  /** True when the card was opened by keyboard and takes the focus. */
  focus: v.boolean(),
  /** It is drawn and not seen: the pointer has not rested long enough, and may go on. */
  ahead: yes,
  /** It is a sheet at the screen's lower edge, for fingers. */
  sheet: yes,
});
export type CardRequest = v.InferOutput<typeof cardRequest>;

/** All that must have been found on the page for it. */
export function idsIn({ readings, notes = [] }: Pick<CardRequest, 'readings' | 'notes'>): string[] {
  return [...readings, ...notes];
}
