import type { Columns } from '../directory/columns.ts';
import { DirectoryBytesError, directoryKey, readColumns } from '../directory/layout.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { ColumnsOrder } from './directory-worker.ts';

export interface ColumnsKeeper {
  /** The columns for a reader of this language: as they were, as they are stored, or made anew. */
  now(order: ColumnsOrder): Promise<Columns>;
}

export interface ColumnsKeeperNeeds {
  readonly packs: Pick<PackBase, 'namesKey' | 'loadIndex'>;
  /** Makes them, and keeps them in the store where that can be done. */
  readonly make: (order: ColumnsOrder) => Promise<Columns>;
  readonly report: (where: string, error: unknown) => void;
}

export function keepColumns({ packs, make, report }: ColumnsKeeperNeeds): ColumnsKeeper {
  /** As long as packs are the same: what the reader made changes far more often. */
  let kept: { readonly key: string; readonly columns: Columns } | undefined;
  /** Two parts of a page that ask at once wait for one making. */
  const making = new Map<string, Promise<Columns>>();

  const made = (key: string, order: ColumnsOrder): Promise<Columns> => {
    const known = making.get(key);
    if (known) return known;
    const begun = make(order).finally(() => making.delete(key));
    making.set(key, begun);
    return begun;
  };
  const stored = async (key: string, today: number): Promise<Columns | undefined> => {
    const bytes = await packs.loadIndex(key, 'directory');
    if (!bytes) return undefined;
    try {
      const columns = readColumns(bytes);
      return isOf(columns, today) ? columns : undefined;
    } catch (error) {
      if (!(error instanceof DirectoryBytesError)) throw error;
      // They are derived, and made anew.
      report('directory', error);
      return undefined;
    }
  };
  return {
    async now(order) {
      const { lang, view, today } = order;
      const key = directoryKey(lang, await packs.namesKey(view));
      if (kept?.key === key && isOf(kept.columns, today)) return kept.columns;
      const columns = (await stored(key, today)) ?? (await made(key, order));
      kept = { key, columns };
      return columns;
    },
  };
}

/** Whether the facts of the columns are still to be judged as they were. */
function isOf({ tables: { judgedUntil } }: Columns, today: number): boolean {
  return judgedUntil === null || today < judgedUntil;
}
