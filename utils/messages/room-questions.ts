import * as v from 'valibot';
import { count, entityId, yes } from './shapes.ts';

/**
 * Questions of rooms that are answered with entities: what reads these is long, and whoever answers can do without it.
 * The calls are in room-calls.ts.
 */

export const mentionsQuestion = {
  name: 'room/mentions',
  from: 'room',
  asked: v.object({ tab: count }),
} as const;

export const entityQuestion = {
  name: 'room/entity',
  from: 'room',
  asked: v.object({ id: entityId, peers: yes }),
} as const;

export const rememberedQuestion = {
  name: 'room/remembered',
  from: 'room',
  asked: v.object({}),
} as const;
