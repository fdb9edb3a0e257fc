import * as v from 'valibot';
import { baseState, count, entityId, kind, yes } from './shapes.ts';

/** What a page is told of its blocks' names; offsets are UTF-16 units within a block's text. */
export const foundInBlocks = v.object({
  base: baseState,
  /** What most of the blocks speak, as a base tag; told where the reader reads certain languages alone. */
  lang: v.exactOptional(v.string()),
  /** Every entity met, once; mentions refer to it by position. */
  entities: v.array(v.object({ id: entityId, kind })),
  mentions: v.array(
    v.object({
      block: count,
      start: count,
      end: count,
      readings: v.pipe(v.array(count), v.minLength(1)),
      /** The first of several readings is a clear winner. */
      clear: yes,
      /** Its people or its adjective. */
      demonym: yes,
      /** The reader alone calls it so: nothing that the page can read may tell of it. */
      own: yes,
    }),
  ),
});
