import { mergeChunk, noneMerged, takeChunk, type Merged } from './own-merge.ts';
import { openTurns, rowsIn, type OwnRows } from './own-rows.ts';
import type { OwnNeeds } from './own-store.ts';
import { markOf, writtenSince, type Mark, type WrittenSince } from './written-since.ts';

/** What the reader made, and what comes to it from elsewhere. */
export interface OwnBase extends OwnRows {
  /**
   * Takes in rows from a backup or another device; what is newer here stays. At most 2,000 at once, whole or not at
   * all and in the journal before the next: after a failure the same call goes on. Rejects with StoreError.
   */
  merge(rows: Iterable<unknown>): Promise<Merged>;
  /** Now, for `writtenSince`: taken before rows are read that are to be kept in step. */
  mark(): Promise<Mark>;
  /** What was written since, by any page; null where all is to be read anew. */
  writtenSince(mark: Mark): Promise<WrittenSince | null>;
}

/** Nothing is opened, and nothing restored, until the first call. The background, which merges nothing, has `openOwnRows`. */
export function openOwnBase(needs: OwnNeeds): OwnBase {
  const turns = openTurns(needs);
  return {
    ...rowsIn(turns, needs),
    mark: () => turns.store.use(({ db }) => markOf(db, needs.now())),
    writtenSince: (mark) => turns.store.use(({ db }) => writtenSince(db, mark, needs.now())),
    async merge(rows) {
      const counts = noneMerged();
      const left = rows[Symbol.iterator]();
      for (;;) {
        const chunk = takeChunk(left, counts);
        if (!chunk) return counts;
        await turns.inTurn(() => turns.store.use((opened) => mergeChunk(opened, needs, chunk, counts)));
      }
    },
  };
}
