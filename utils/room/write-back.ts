import { canonical } from '../facts/canonical.ts';
import { entityOf } from '../knowledge/own-edits.ts';
import { erased } from '../knowledge/own-changes.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import { Clash, heldBy, type RowChange, type Written } from '../knowledge/own-write.ts';
import { DELETED, isAlive, type Json, type Row } from '../knowledge/row.ts';
import type { LeftField } from './open-deeds.ts';
import { putAll } from './write-deed.ts';

type Rows = Pick<OwnRows, 'about' | 'putAll' | 'rows' | 'withIdPrefix'>;

/** Another window that writes in the same moment makes for another try, but not for endless ones. */
const TRIES = 5;

/**
 * Gives rows back what they held before these writes: the fields that were written, and each only where it still
 * holds what was written. Resolves to what was written now, and to what was left.
 */
export async function writeBack(
  own: Rows,
  deed: readonly Written[],
): Promise<{ readonly rows: readonly Written[]; readonly left: readonly LeftField[] }> {
  for (let tries = 1; ; tries += 1) {
    const { changes, left } = await planned(own, deed);
    const rows: Written[] = [];
    try {
      await putAll(own, changes, rows);
      return { rows, left };
    } catch (error) {
      if (!(error instanceof Clash) || tries === TRIES) throw error;
    }
  }
}

type Plan = RowChange | LeftField | undefined;

async function planned(own: Rows, deed: readonly Written[]) {
  const there = await own.rows(deed.map(({ after }) => after.id));
  const byId = new Map(there.map((row) => [row.id, row]));
  const needed = await neededElsewhere(own, deed);
  const plans = deed.map((write) => planOf(write, byId.get(write.after.id), needed)).flat();
  return {
    changes: plans.filter((plan): plan is RowChange => plan !== undefined && 'patch' in plan),
    left: plans.filter((plan): plan is LeftField => plan !== undefined && 'field' in plan),
  };
}

function planOf({ before, after }: Written, now: Row | undefined, needed: ReadonlySet<string>): Plan[] {
  const { id, kind } = after;
  const was = before && isAlive(before) ? before : undefined;
  const made = isAlive(after) ? after : undefined;
  const here = now && isAlive(now) ? now : undefined;
  const gone: LeftField = { row: id, kind, field: DELETED };
  if (!was && !made) return [];
  if (!was) {
    if (!here || !made) return [];
    return isSame(here, made) && !needed.has(id) ? [{ ...erased(here), expected: heldIn(here) }] : [gone];
  }
  if (!made) {
    if (here) return isSame(here, was) ? [] : [gone];
    const none = Object.keys(now?.f ?? {}).map((field) => [field, null] as const);
    const { [DELETED]: _, ...patch } = { ...Object.fromEntries(none), ...was.f };
    return [{ kind, id, patch, expected: { [DELETED]: true } }];
  }
  if (!here) return [gone];
  const fields = fieldsOf(was, made).filter((field) => !isHeld(was, made, field));
  const own = fields.filter((field) => isHeld(here, made, field) && !isHeld(here, was, field));
  const others = fields.filter((field) => !isHeld(here, made, field) && !isHeld(here, was, field));
  const left = others.map((field): LeftField => ({ row: id, kind, field }));
  if (own.length === 0) return left;
  const side = (row: Row) => Object.fromEntries(own.map((field) => [field, heldBy(row, field)]));
  return [{ kind, id, patch: side(was), expected: { ...side(made), [DELETED]: null } }, ...left];
}

/** Rows that these writes made and that others have come to need since: they stay. */
async function neededElsewhere(own: Rows, deed: readonly Written[]): Promise<Set<string>> {
  const ids = new Set(deed.map(({ after }) => after.id));
  const made = deed.flatMap(({ before, after }) =>
    isAlive(after) && !(before && isAlive(before)) ? [after] : [],
  );
  const needed = new Set<string>();
  const entities = made.flatMap(({ kind, id }) => (kind === 'entity' ? [id] : []));
  for (const row of entities.length > 0 ? await own.about(entities) : []) {
    if (!ids.has(row.id)) needed.add(entityOf(row) ?? '');
  }
  if (!made.some(({ kind }) => kind === 'source' || kind === 'property')) return needed;
  for (const { id, f } of await own.withIdPrefix('fact:')) {
    const used = ids.has(id) ? [] : [f['source'], f['property']];
    for (const one of used) if (typeof one === 'string') needed.add(one);
  }
  return needed;
}

function fieldsOf(one: Row, other: Row): string[] {
  return [...new Set([...Object.keys(one.f), ...Object.keys(other.f)])].filter((field) => field !== DELETED);
}

function isHeld(one: Row, other: Row, field: string): boolean {
  return canonical(heldBy(one, field)) === canonical(heldBy(other, field));
}

function isSame(one: Row, other: Row): boolean {
  return fieldsOf(one, other).every((field) => isHeld(one, other, field));
}

/** All that a row holds, for a write that takes all of it away. */
function heldIn(row: Row): Readonly<Record<string, Json>> {
  const fields = [...Object.keys(row.f), DELETED].map((field) => [field, heldBy(row, field)] as const);
  return Object.fromEntries(fields);
}
