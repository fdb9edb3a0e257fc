import { openJournal, type JournalStorage } from '../../../utils/journal/journal.ts';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';
import { openOwnBase, type OwnBase } from '../../../utils/knowledge/own-base.ts';
import { memoryStorage } from '../journal/memory-storage.ts';
import { emptyPlace, rowsOf } from './memory.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

export interface Device {
  place: StorePlace;
  readonly storage: JournalStorage & { readonly items: Map<string, unknown> };
  readonly restored: number[];
  now: number;
  open(): OwnBase;
}

/** A device with an empty base and an empty journal, and a clock that stands still. */
export function device(): Device {
  let actors = 0;
  const made: Device = {
    place: emptyPlace(),
    storage: memoryStorage(),
    restored: [],
    now: NOW,
    open: () =>
      openOwnBase({
        place: async () => made.place,
        journal: openJournal(made.storage),
        now: () => made.now,
        newActor: () => `actor${(actors += 1)}`,
        onRestored: (rows) => made.restored.push(rows),
      }),
  };
  return made;
}

export const stored = (from: Device) => rowsOf(from.place, 'kb', 'rows');
export const copies = (from: Device) => [...from.storage.items].filter(([key]) => key.startsWith('journal/'));
