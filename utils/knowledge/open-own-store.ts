import { keepOpen, openDeclared, type KeptStore } from './keep-open.ts';
import { actorOf, clockOf } from './own-clock.ts';
import { inTurn, journalPending, restoreIfLost } from './own-copies.ts';
import { OwnDatabase, type OwnNeeds, type OwnStore } from './own-store.ts';

export function keepOwnStore(needs: OwnNeeds): KeptStore<OwnStore> {
  return keepOpen(async () => {
    const db = new OwnDatabase(await needs.place());
    await openDeclared(db);
    const restored = await inTurn(needs, 'kb-journal', () => restoreIfLost(db, needs));
    const clock = await clockOf(db, await actorOf(db, needs, restored), needs);
    // Where it cannot be written, what is read here is as true, and the next write tries once more.
    await journalPending(db, needs).catch(() => undefined);
    return { db, clock };
  });
}
