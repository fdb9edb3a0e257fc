import * as v from 'valibot';
import { count, entityId, kind, position } from './shapes.ts';

/** Why a page shows no marks; `reading` and `done` mean that it was, or is being, read. */
export const READ_STATES = [
  'reading',
  'done',
  'not-article',
  'too-short',
  'not-html',
  'editable',
  'password',
  'language',
  'off',
] as const;

/** What was found in one frame, in reading order of the first mention. */
export const frameMentions = v.object({
  state: v.picklist(READ_STATES),
  /** Set where a limit was met and the rest of the page is unread. */
  stopped: v.exactOptional(v.picklist(['characters', 'mentions'])),
  entities: v.array(
    v.object({
      id: entityId,
      kind,
      surfaces: v.array(v.string()),
      positions: v.array(position),
      /** Mentions whose place is not told, of a page that has very many. */
      more: v.exactOptional(count),
    }),
  ),
});
