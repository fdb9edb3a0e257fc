import * as v from 'valibot';
import { count, noteId, yes } from './shapes.ts';

/** What was read of a page, for finding quotes in it. */
export const pageTexts = v.object({
  /** As in the question for the script that sends this. */
  canonical: v.pipe(v.string(), v.maxLength(8_000)),
  /** Of its blocks, in the order of the document. */
  texts: v.pipe(v.array(v.string()), v.maxLength(100_000)),
  /** The page has more text than this: what is not found in it may be there. */
  cut: yes,
  /** The page has rested for a while: what is not found is not about to come. */
  atRest: yes,
});
export type PageTexts = v.InferOutput<typeof pageTexts>;

/** Where quotes stand in blocks of a page, as UTF-16 units within a block's text. One quote may lie in several. */
export const noteSpans = v.object({
  spans: v.array(
    v.object({
      note: noteId,
      block: count,
      start: count,
      end: count,
      /** Other words stand in the quote's place. */
      changed: yes,
    }),
  ),
  /** Not every quote was found as it was: with other text the same question may get another answer. */
  unsure: yes,
  /** The reader came for this one: to be scrolled to and lit. */
  show: v.exactOptional(noteId),
});
export type NoteSpans = v.InferOutput<typeof noteSpans>;
