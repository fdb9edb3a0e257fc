/** The browser's storage.local, as far as the journal needs it; passed in. */
export interface JournalStorage {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A copy of one row as it stands after a write. */
export interface Copy {
  readonly id: string;
  /** The row's highest stamp: with the id it names this copy and no other. */
  readonly stamp: string;
  /** The stamp of the copy out of which this one was made. */
  readonly replaced?: string;
  readonly row: unknown;
}

/** Copies of what the reader made, kept outside IndexedDB, which browsers have lost whole (trust.md, seen 5). */
export interface Journal {
  /** How many rows the base had when it was last journalled; 0 for a journal never written. */
  expectedRows(): Promise<number>;
  /**
   * Adds copies. No copy is ever overwritten by another; the one that a new copy was made out of is dropped after the
   * new one is kept, because it holds nothing that the new one lacks.
   * @param rows how many rows the base has now: an emptied base never lowers what is expected
   */
  append(copies: readonly Copy[], rows: number): Promise<void>;
  /** All that was kept, whatever it is, in no order. */
  copies(): Promise<unknown[]>;
  /** Says after a restore that `rows` is all there is. */
  settle(rows: number): Promise<void>;
}

const COPY = 'journal/';
const SENTINEL = 'journal-sentinel';
/** Of the copies' and the sentinel's shape. */
const SCHEMA = 1;

export function openJournal(storage: JournalStorage): Journal {
  async function expectedRows(): Promise<number> {
    const sentinel = (await storage.get(SENTINEL))[SENTINEL];
    return rowsIn(sentinel);
  }

  return {
    expectedRows,
    async append(copies, rows) {
      const kept: Record<string, unknown> = {};
      for (const copy of copies) kept[keyOf(copy.id, copy.stamp)] = copy.row;
      const expected = Math.max(rows, await expectedRows());
      // One call, so that copies and count are kept together or not at all.
      await storage.set({ ...kept, [SENTINEL]: sentinelOf(expected) });
      const superseded = copies.flatMap(({ id, stamp, replaced }) =>
        replaced === undefined || replaced === stamp ? [] : [keyOf(id, replaced)],
      );
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

function sentinelOf(rows: number): { schema: number; rows: number } {
  return { schema: SCHEMA, rows };
}

function rowsIn(sentinel: unknown): number {
  if (typeof sentinel !== 'object' || sentinel === null || !('rows' in sentinel)) return 0;
  const { rows } = sentinel;
  return typeof rows === 'number' && Number.isSafeInteger(rows) && rows > 0 ? rows : 0;
}
