import * as v from 'valibot';
import { count } from './shapes.ts';

/** What a card did, for the page that holds its frame. */
export const saidByCard = v.variant('said', [
  v.object({
    said: v.literal('shown'),
    card: count,
    token: count,
    height: v.pipe(v.number(), v.minValue(0)),
  }),
  v.object({ said: v.literal('close'), card: count }),
  v.object({ said: v.literal('pointer'), card: count, inside: v.boolean() }),
  v.object({ said: v.literal('step'), card: count, step: v.picklist([1, -1]) }),
  v.object({ said: v.literal('pin'), card: count, pinned: v.boolean() }),
  /** A note is begun in it, or done with. */
  v.object({ said: v.literal('writing'), card: count, writing: v.boolean() }),
  /** By the card's bar, while it is pinned; CSS pixels. */
  v.object({ said: v.literal('drag'), card: count, x: v.number(), y: v.number() }),
  /** A card of another frame of the tab: one that comes and goes here makes room for it. */
  v.object({ said: v.literal('elsewhere') }),
]);
