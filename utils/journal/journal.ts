import { flipped, isNote, readSentinel, SENTINEL, sentinelOf, type Sentinel } from './sentinel.ts';

/** The browser's storage.local, as far as the journal needs it; passed in. */
export interface JournalStorage {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A row as it stands: no two writes have the same stamp. */
export interface RowMark {
  readonly id: string;
  /** The row's highest stamp: with the id it names this copy and no other. */
  readonly stamp: string;
}

/** A copy of one row as it stands after a write. */
export interface Copy extends RowMark {
  /** The stamp of the copy out of which this one was made. */
  readonly replaced?: string;
  readonly row: unknown;
}

/** Copies of what the reader made, kept outside IndexedDB, which browsers have lost whole (trust.md, seen 5). */
export interface Journal {
  /** What the base held when it was last journalled; undefined for a journal never written. */
  expected(): Promise<Sentinel | undefined>;
  /**
   * Adds copies. No copy is ever overwritten by another; the one that a new copy was made out of is dropped after the
   * new one is kept, because it holds nothing that the new one lacks. Where nothing is expected, nothing will be: a
   * storage that was wiped is not taken for whole because of the next write.
   * @param rows how many rows the base has now: an emptied base never lowers what is expected
   */
  append(copies: readonly Copy[], rows: number): Promise<void>;
  /** All that was kept, whatever it is, in no order. */
  copies(): Promise<unknown[]>;
  /** Says after a restore, or once all are copied, that these rows are all there is. */
  settle(rows: readonly RowMark[]): Promise<void>;
}

const COPY = 'journal/';

export function openJournal(storage: JournalStorage): Journal {
  return {
    async expected() {
      return readSentinel((await storage.get(SENTINEL))[SENTINEL]);
    },
    async append(copies, rows) {
      const keys = copies.flatMap(({ id, stamp, replaced }) => [
        keyOf(id, stamp),
        keyOf(id, replaced ?? stamp),
      ]);
      const { [SENTINEL]: kept, ...there } = await storage.get([SENTINEL, ...keys]);
      const expected = readSentinel(kept);
      const before = expected ?? sentinelOf([]);
      const added: Record<string, unknown> = {};
      const superseded: string[] = [];
      const after = { ...before, rows: Math.max(rows, before.rows) };
      for (const { id, stamp, replaced, row } of copies) {
        const key = keyOf(id, stamp);
        // A write that was cut off behind this call is journalled once more: it has been counted.
        const isKnown = Object.hasOwn(there, key);
        if (!isKnown && !Object.hasOwn(added, key)) {
          after.sum = flipped(after.sum, id, stamp);
          if (replaced === undefined && isNote(id)) after.notes += 1;
        }
        added[key] = row;
        if (stamp > after.top) after.top = stamp;
        if (replaced === undefined || replaced === stamp) continue;
        const old = keyOf(id, replaced);
        superseded.push(old);
        if (!isKnown && Object.hasOwn(there, old)) after.sum = flipped(after.sum, id, replaced);
      }
      // One call, so that copies and what is expected are kept together or not at all.
      await storage.set(expected ? { ...added, [SENTINEL]: after } : added);
      if (superseded.length > 0) await storage.remove(superseded);
    },
    async copies() {
      const everything = Object.entries(await storage.get(null));
      return everything.filter(([key]) => key.startsWith(COPY)).map(([, row]) => row);
    },
    async settle(rows) {
      await storage.set({ [SENTINEL]: sentinelOf(rows) });
    },
  };
}

function keyOf(id: string, stamp: string): string {
  return `${COPY}${id}@${stamp}`;
}
