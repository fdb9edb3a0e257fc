import { canonical } from '../facts/canonical.ts';
import { entityOf } from './own-edits.ts';
import type { EntityRows } from './own-entities.ts';
import { storedRow } from './own-store.ts';
import { heldBy, patched, type RowChange, type Written } from './row-change.ts';
import { DELETED, isAlive, type Json, type Row } from './row.ts';

/** Writes that are kept back until all of them are known: who reads here reads them as written. */
export interface StagedRows extends EntityRows {
  /** All rows that would say something else; each change expects what was there when it was first looked at. */
  staged(): readonly Staged[];
}

export interface Staged extends Written {
  readonly change: RowChange & { readonly expected: Readonly<Record<string, Json>> };
}

interface Kept {
  readonly before: Row | undefined;
  readonly after: Row;
  readonly patch: Readonly<Record<string, Json>>;
}

export function stageRows(own: EntityRows): StagedRows {
  const kept = new Map<string, Kept>();
  let writes = 0;
  const nextStamp = (): string => `zzzzzzzzz.${(writes += 1).toString(36).padStart(4, '0').slice(-4)}.staged`;

  const write = ({ kind, id, patch }: RowChange, there: Row | undefined): void => {
    const known = kept.get(id);
    const before = known ? known.before : there;
    const after = patched(known?.after ?? before, { kind, id, patch }, nextStamp());
    if (!after) return;
    const all: Record<string, Json> = { ...known?.patch, ...patch };
    // Later than a deletion, a write revives; both in one go would leave the row deleted.
    if (patch[DELETED] === undefined) delete all[DELETED];
    kept.set(id, { before, after, patch: all });
  };
  const putAll = async (changes: readonly RowChange[]): Promise<readonly Written[]> => {
    const there = await own.rows(changes.map(({ id }) => id).filter((id) => !kept.has(id)));
    const byId = new Map(there.map((row) => [row.id, row]));
    for (const change of changes) write(change, byId.get(change.id));
    return changes.flatMap(({ id }) => kept.get(id) ?? []).map(written);
  };
  const over = (rows: readonly Row[], fits: (row: Row) => boolean): Row[] => [
    ...rows.filter(({ id }) => !kept.has(id)),
    ...[...kept.values()].flatMap(({ after }) => (isAlive(after) && fits(after) ? [after] : [])),
  ];

  return {
    putAll,
    async put(_, kind, id, patch) {
      await putAll([{ kind, id, patch }]);
    },
    async del(id) {
      const row = kept.get(id)?.after ?? (await own.get(id));
      if (row && isAlive(row)) await putAll([{ kind: row.kind, id, patch: { [DELETED]: true } }]);
    },
    async get(id) {
      const row = kept.get(id)?.after ?? (await own.get(id));
      return row && isAlive(row) ? row : undefined;
    },
    async rows(ids) {
      const others = await own.rows(ids.filter((id) => !kept.has(id)));
      return [...others, ...ids.flatMap((id) => kept.get(id)?.after ?? [])];
    },
    withIdPrefix: async (prefix) => over(await own.withIdPrefix(prefix), ({ id }) => id.startsWith(prefix)),
    async about(entities) {
      const ids = new Set(entities);
      return over(await own.about(ids), (row) => ids.has(entityOf(row) ?? ''));
    },
    keyed: async (prefix) =>
      over(await own.keyed(prefix), (row) => storedRow(row).lk.some((key) => key.startsWith(prefix))),
    staged: () =>
      [...kept].flatMap(([id, one]): Staged[] => {
        const { before, after, patch } = one;
        const fields = [...Object.keys(patch), DELETED];
        // What was made and taken away again, or written back, is no change.
        if (fields.every((field) => isSaid(field, before, after))) return [];
        const expected = Object.fromEntries(fields.map((field) => [field, heldBy(before, field)]));
        return [{ ...written(one), change: { kind: after.kind, id, patch, expected } }];
      }),
  };
}

function isSaid(field: string, one: Row | undefined, other: Row): boolean {
  return canonical(heldBy(one, field)) === canonical(heldBy(other, field));
}

function written({ before, after }: Kept): Written {
  return { ...(before && { before }), after };
}
