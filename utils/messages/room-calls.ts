import * as v from 'valibot';
import { READ_STATES } from './frame-mentions.ts';
import { entityQuestion, mentionsQuestion, rememberedQuestion } from './room-questions.ts';
import { baseState, count, entityId, noteId, position, presentedEntity, remembered } from './shapes.ts';

/** What the extension's own pages ask of the background; protocol.ts has the other calls. */

const nothing = v.object({});
const done = v.object({ done: v.boolean() });

/** What is in the base: its state, and the installed packs with their sizes. */
export const roomBase = {
  name: 'room/base',
  from: 'room',
  asked: nothing,
  told: v.object({
    base: baseState,
    packs: v.array(
      v.object({
        id: v.string(),
        title: v.string(),
        state: v.picklist(['installed', 'filling', 'failed']),
        enabled: v.boolean(),
        names: count,
        entities: count,
      }),
    ),
  }),
} as const;

/** The names on a tab's page, of all its frames, with what a list row shows. */
export const roomMentions = {
  ...mentionsQuestion,
  told: v.object({
    state: v.picklist([...READ_STATES, 'unreachable']),
    stopped: v.exactOptional(v.picklist(['characters', 'mentions'])),
    entities: v.array(
      v.object({
        entity: presentedEntity,
        surfaces: v.array(v.string()),
        positions: v.array(position),
        more: v.exactOptional(count),
        frame: count,
      }),
    ),
  }),
} as const;

/** Every mention as marked, of all frames: surface, readings, and the first reading as presented. */
export const roomSpans = {
  name: 'room/spans',
  from: 'room',
  asked: v.object({ tab: count }),
  told: v.object({
    spans: v.array(v.object({ surface: v.string(), readings: v.array(entityId) })),
  }),
} as const;

/**
 * One entity as a card shows it, with what it may be held against where `peers` is set; null where no pack that is
 * switched on brings it, or the base is not ready yet.
 */
export const roomEntity = {
  ...entityQuestion,
  told: v.object({ entity: v.nullable(presentedEntity) }),
} as const;

/** Scrolls a tab to a mention. */
export const roomJump = {
  name: 'room/jump',
  from: 'room',
  asked: v.object({ tab: count, frame: count, entity: entityId, nth: count }),
  told: done,
} as const;

/** Reads a tab's page once, article or not; on a site that is off the click on the toolbar icon allows it. */
export const roomReadAnyway = {
  name: 'room/read-anyway',
  from: 'room',
  asked: v.object({ tab: count }),
  told: done,
} as const;

/** Leaves a tab's page alone until the tab shows another one; or has it be as its site is again. */
export const roomLeavePage = {
  name: 'room/leave-page',
  from: 'room',
  asked: v.object({ tab: count, alone: v.boolean() }),
  told: done,
} as const;

/** "Copy a report": versions, counts and the last errors as plain text; nothing that was read or written. */
export const roomReport = {
  name: 'room/report',
  from: 'room',
  asked: nothing,
  told: v.object({ text: v.string() }),
} as const;

/** Marks these forms of a name no more, on a tab's page, its site or anywhere; or takes that back. */
export const roomHide = {
  name: 'room/hide',
  from: 'room',
  asked: v.object({
    tab: count,
    where: v.picklist(['page', 'site', 'everywhere']),
    surfaces: v.pipe(v.array(v.string()), v.maxLength(200)),
    hidden: v.boolean(),
  }),
  told: done,
} as const;

/** What the reader chose and hid, the latest first, each with the id to take it back by. */
export const roomRemembered = {
  ...rememberedQuestion,
  told: v.object({ choices: v.array(remembered), hidden: v.array(remembered) }),
} as const;

/** Takes one of those back; open pages follow at once. */
export const roomForget = {
  name: 'room/forget',
  from: 'room',
  asked: v.object({ id: v.pipe(v.string(), v.maxLength(8_000)) }),
  told: done,
} as const;

/** Installs what is missing once more after a failure. */
export const roomRetry = { name: 'room/retry', from: 'room', asked: nothing, told: done } as const;

/** Opens the page of a note at its passage: in the tab that shows it, else in a new one. */
export const roomOpenNote = {
  name: 'room/open-note',
  from: 'room',
  asked: v.object({ id: noteId }),
  told: done,
} as const;

/**
 * A room changed the base: pages that are open, and what the background made of the base before, follow. `notes`: only
 * notes came, changed or went, so that names are as they were.
 */
export const roomChanged = {
  name: 'room/changed',
  from: 'room',
  asked: v.object({ what: v.picklist(['packs', 'own', 'notes']) }),
  told: done,
} as const;

/** Looks for new versions of subscribed packs now; of one pack alone where it is named. */
export const roomCheckUpdates = {
  name: 'room/check-updates',
  from: 'room',
  asked: v.object({ pack: v.exactOptional(v.pipe(v.string(), v.maxLength(200))) }),
  told: done,
} as const;
