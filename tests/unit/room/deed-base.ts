import { openDeeds, type Deeds } from '../../../utils/room/open-deeds.ts';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import type { OwnBase } from '../../../utils/knowledge/own-base.ts';
import { DELETED, isAlive } from '../../../utils/knowledge/row.ts';
import { device } from '../knowledge/device.ts';

/** A window of the extension: its own connection to the base, and its own deeds. */
export interface Window {
  readonly own: OwnBase;
  readonly deeds: Deeds;
  readonly entities: ReturnType<typeof openOwnEntities>;
  /** How often the other windows were told. */
  readonly told: () => number;
  /** Why writes that were stored were not copied. */
  readonly uncopied: readonly unknown[];
}

/** A device with as many windows as are opened. Their writes take turns, as under the lock that they share. */
export function deedBase() {
  const mine = device();
  const open = (): Window => {
    const own = mine.open();
    let told = 0;
    const uncopied: unknown[] = [];
    const now = () => mine.now;
    const deeds = openDeeds({
      own,
      now,
      uncopied: (error) => uncopied.push(error),
      written: async () => {
        told += 1;
      },
    });
    return { own, deeds, entities: openOwnEntities(own, now), told: () => told, uncopied };
  };
  return { mine, open };
}

/** What the base holds that anybody reads: living rows with what they say. */
export async function heldIn(own: OwnBase, leftOut = ''): Promise<Record<string, unknown>> {
  const held: Record<string, unknown> = {};
  for await (const row of own.everyRow()) {
    if (!isAlive(row) || row.kind === leftOut) continue;
    held[row.id] = Object.fromEntries(
      Object.entries(row.f).filter(([field, value]) => field !== DELETED && value !== null),
    );
  }
  return held;
}
