import { msText } from './clock.ts';
import { wireRow, type OwnDatabase } from './own-store.ts';
import type { Row } from './row.ts';

/** A moment of the base, from which on who keeps its rows in mind can follow. */
export interface Mark {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Another one after every merge: rows come with stamps of long ago then. */
  readonly merged: string;
}

/** Rows written since a mark, deleted ones too; some of shortly before may be among them. */
export interface WrittenSince {
  readonly rows: readonly Row[];
  readonly mark: Mark;
}

/** Clocks are put right while they run: by this much, and who writes in the same moment is not missed. */
const SLACK_MS = 5_000;
/** More are read as all others are, a slice at a time. */
const MOST_ROWS = 2_000;

/** @param now milliseconds since 1970 */
export async function markOf(db: OwnDatabase, now: number): Promise<Mark> {
  return { at: now, merged: await mergedKey(db) };
}

/**
 * Every write of this device is stamped with its time or later. Null where rows came otherwise since, where they are
 * too many for one reading, or where the clock went back: then all are to be read anew.
 * @param now milliseconds since 1970
 */
export function writtenSince(db: OwnDatabase, since: Mark, now: number): Promise<WrittenSince | null> {
  return db.transaction('r', db.rows, db.meta, async () => {
    const mark = await markOf(db, now);
    if (mark.merged !== since.merged || now < since.at) return null;
    const rows = await db.rows
      .where('u')
      .above(msText(since.at - SLACK_MS))
      .limit(MOST_ROWS + 1)
      .toArray();
    return rows.length > MOST_ROWS ? null : { rows: rows.map(wireRow), mark };
  });
}

/** Notes in the transaction of a merge that rows have come by one. */
export async function markMerged({ meta }: OwnDatabase, by: string): Promise<void> {
  await meta.put({ k: 'merged', key: by });
}

async function mergedKey({ meta }: OwnDatabase): Promise<string> {
  const row = await meta.get('merged');
  return row && 'key' in row ? row.key : '';
}
