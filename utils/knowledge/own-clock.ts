import { createClock, furthestStamp, type Clock } from './clock.ts';
import type { OwnDatabase, OwnNeeds, OwnStore } from './own-store.ts';

/** Of what lies farther ahead than a clock may learn nothing is learned. */
export async function clockOf(db: OwnDatabase, actor: string, { now }: OwnNeeds): Promise<Clock> {
  const clock = createClock(actor, now);
  const latest = await db.rows.where('u').below(furthestStamp(now())).last();
  if (latest) clock.learn(latest.u);
  return clock;
}

/** A restored base is a copy of the device's past: under the old name it could give out a stamp twice. */
export async function actorOf(db: OwnDatabase, { newActor }: OwnNeeds, anew: boolean): Promise<string> {
  const row = await db.meta.get('actor');
  if (row && 'actor' in row && !anew) return row.actor;
  const actor = newActor();
  await db.meta.put({ k: 'actor', actor });
  return actor;
}

/**
 * Gives the device another name, because rows have come that it wrote and does not know: it is a copy of what it was,
 * and could give out a stamp twice.
 */
export async function renameActor(store: OwnStore, needs: OwnNeeds): Promise<void> {
  store.clock = await clockOf(store.db, await actorOf(store.db, needs, true), needs);
}

/** The clock under the name of now: another page may have given the device another one. */
export async function clockNow(store: OwnStore, needs: OwnNeeds): Promise<Clock> {
  const actor = await actorOf(store.db, needs, false);
  if (actor !== store.clock.actor) store.clock = await clockOf(store.db, actor, needs);
  return store.clock;
}
