import { entryOf } from '../facts/entry-of.ts';
import type { Row } from '../knowledge/row.ts';

/**
 * What merging a row of a backup does to what is here. `added`: it is not here. `newerThere`: the backup's fields win.
 * `newerHere`: nothing, what is here is newer. `mixed`: some fields of each win. `same`: nothing. `deletes`: it lives
 * here, and the backup knows that it was deleted later. `gone`: it is not here, and was deleted there.
 */
export type RowPlan = 'added' | 'newerThere' | 'newerHere' | 'mixed' | 'same' | 'deletes' | 'gone';

export function compareRow(here: Row | undefined, there: Row, isAlive: (row: Row) => boolean): RowPlan {
  if (!here) return isAlive(there) ? 'added' : 'gone';
  let newerHere = false;
  let newerThere = false;
  for (const field of new Set([...Object.keys(here.h), ...Object.keys(there.h)])) {
    const mine = entryOf(here.h, field) ?? '';
    const other = entryOf(there.h, field) ?? '';
    newerHere ||= mine > other;
    newerThere ||= other > mine;
  }
  if (newerThere && !isAlive(there) && isAlive(here) && there.u > here.u) return 'deletes';
  if (newerHere && newerThere) return 'mixed';
  if (newerThere) return 'newerThere';
  return newerHere ? 'newerHere' : 'same';
}
