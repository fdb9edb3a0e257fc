import type { JournalStorage } from './journal.ts';

/** What was found lost without the reader asking: they are told until they say that they know. */
export interface RestoredNote {
  /** Milliseconds since 1970. */
  readonly when: number;
  /** Rows that came back from the journal. */
  readonly rows: number;
  /** Ids of packs that are gone, and have to be installed again. */
  readonly packs: readonly string[];
}

const RESTORED = 'restored';

/** Adds to what the reader has not been told yet. */
export async function noteRestored(
  storage: JournalStorage,
  when: number,
  rows: number,
  packs: readonly string[] = [],
): Promise<void> {
  const before = await restoredNote(storage);
  const all = new Set([...(before?.packs ?? []), ...packs]);
  await storage.set({ [RESTORED]: { when, rows: rows + (before?.rows ?? 0), packs: [...all] } });
}

/** What the reader is to be told; undefined where nothing was lost, or they know. */
export async function restoredNote(storage: JournalStorage): Promise<RestoredNote | undefined> {
  return readNote((await storage.get(RESTORED))[RESTORED]);
}

/** The reader knows. */
export async function dismissRestored(storage: JournalStorage): Promise<void> {
  await storage.remove([RESTORED]);
}

function readNote(value: unknown): RestoredNote | undefined {
  const { when, rows, packs } = (value ?? {}) as Record<string, unknown>;
  if (typeof when !== 'number' || typeof rows !== 'number' || !Array.isArray(packs)) return undefined;
  return { when, rows, packs: packs.filter((pack) => typeof pack === 'string') };
}
