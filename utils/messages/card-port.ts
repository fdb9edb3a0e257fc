import * as v from 'valibot';
import { cardRequest } from './protocol.ts';
import { count, entityId, kind, presentedEntity } from './shapes.ts';

/** The card's frame talks over a port, because the background speaks first when the page asks for a card. */
export const CARD_PORT = 'card';

/** Card → background. The first message spends the ticket, or resumes, with what is shown, after the background slept. */
export const cardToBackground = v.variant('kind', [
  v.object({ kind: v.literal('ticket'), ticket: v.string() }),
  v.object({ kind: v.literal('resume'), key: v.string(), request: v.exactOptional(cardRequest) }),
  /** The card has drawn what `token` asked for; CSS pixels. */
  v.object({ kind: v.literal('shown'), token: count, height: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ kind: v.literal('close') }),
  /** The pointer came in or went: the page around a frame is not told so by every browser. */
  v.object({ kind: v.literal('pointer'), inside: v.boolean() }),
  v.object({ kind: v.literal('step'), step: v.picklist([1, -1]) }),
  /** Another reading was chosen; remembered for this page. */
  v.object({ kind: v.literal('choose'), token: count, entity: entityId }),
  v.object({ kind: v.literal('retry'), token: count }),
]);
export type CardToBackground = v.InferOutput<typeof cardToBackground>;

/** Background → card. */
export const backgroundToCard = v.variant('kind', [
  /** The ticket was good: `key` resumes this connection, `lang` is the interface's language. */
  v.object({ kind: v.literal('admitted'), key: v.string(), lang: v.string() }),
  /** The reader chose another language; what is shown comes again in it. */
  v.object({ kind: v.literal('language'), lang: v.string() }),
  v.object({ kind: v.literal('opening'), request: cardRequest }),
  v.object({
    kind: v.literal('content'),
    token: count,
    entity: presentedEntity,
    /** All readings as tabs, likeliest first; one entry means no tabs. */
    readings: v.array(v.object({ id: entityId, kind, tabLabel: v.string() })),
  }),
  /** `base`: the stores did not answer. `gone`: the entity is no longer in the base. */
  v.object({ kind: v.literal('failure'), token: count, why: v.picklist(['base', 'gone']) }),
  v.object({ kind: v.literal('hidden') }),
]);
export type BackgroundToCard = v.InferOutput<typeof backgroundToCard>;
