import { canonical } from '../facts/canonical.ts';
import { entityOf } from '../knowledge/own-edits.ts';
import { erased } from '../knowledge/own-changes.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import { Clash, heldBy, type RowChange, type Written } from '../knowledge/row-change.ts';
import { DELETED, isAlive, type Json, type Row } from '../knowledge/row.ts';
import type { DeedNeeds, LeftField } from './open-deeds.ts';
import { putAll } from './write-deed.ts';

type Rows = Pick<OwnRows, 'about' | 'rows' | 'withIdPrefix'>;

/** Another window that writes in the same moment makes for another try, but not for endless ones. */
const TRIES = 5;

/**
 * Gives rows back what they held before these writes: the fields that were written, and each only where it still
 * holds what was written. Resolves to what was written now, and to what was left.
 */
export async function writeBack(
  needs: Pick<DeedNeeds, 'own' | 'uncopied'>,
  deed: readonly Written[],
): Promise<{ readonly rows: readonly Written[]; readonly left: readonly LeftField[] }> {
  // Of an undo that no one write holds, what was written before another try is part of it.
  const rows: Written[] = [];
  for (let tries = 1; ; tries += 1) {
    const { changes, left } = await planned(needs.own, deed);
    try {
      await putAll(needs, changes, rows);
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
  if (!made) {
    if (!was || here) return !was || isSame(here, was) ? [] : [gone];
    const none = Object.keys(now?.f ?? {}).map((field) => [field, null] as const);
    const { [DELETED]: _, ...patch } = { ...Object.fromEntries(none), ...was.f };
    return [{ kind, id, patch, expected: { [DELETED]: true } }];
  }
  if (!here) return was ? [gone] : [];
  if (!was) {
    if (isSame(here, made) && !needed.has(id)) return [{ ...erased(here), expected: heldIn(here) }];
    // What is laid over an entity is no thing by itself: each of its fields is.
    if (kind !== 'overlay') return [gone];
  }
  return fieldsBack(was, made, here);
}

function fieldsBack(was: Row | undefined, made: Row, here: Row): Plan[] {
  const { id, kind } = made;
  const written = fieldsOf(was, made).filter((field) => !isHeld(was, made, field));
  const [own, others] = [true, false].map((isOurs) =>
    written.filter((field) => isHeld(here, made, field) === isOurs && !isHeld(here, was, field)),
  ) as [string[], string[]];
  const left = others.map((field): LeftField => ({ row: id, kind, field }));
  if (own.length === 0) return left;
  const side = (row: Row | undefined) => Object.fromEntries(own.map((field) => [field, heldBy(row, field)]));
  return [{ kind, id, patch: side(was), expected: { ...side(made), [DELETED]: null } }, ...left];
}

/** Rows that these writes made and that others, written since, need: they stay. */
async function neededElsewhere(own: Rows, deed: readonly Written[]): Promise<Set<string>> {
  const ids = new Set(deed.map(({ after }) => after.id));
  const made = new Map(
    deed.flatMap(({ before, after }) =>
      isAlive(after) && !(before && isAlive(before)) ? [[after.id, after] as const] : [],
    ),
  );
  const needed = new Set<string>();
  const need = (row: Row, id: unknown): void => {
    const one = typeof id === 'string' && !ids.has(row.id) && made.get(id);
    if (one && row.u > one.u) needed.add(one.id);
  };
  const all = [...made.values()];
  const entities = all.flatMap(({ kind, id }) => (kind === 'entity' ? [id] : []));
  for (const row of entities.length > 0 ? await own.about(entities) : []) need(row, entityOf(row));
  if (!all.some(({ kind }) => kind === 'source' || kind === 'property')) return needed;
  for (const row of await own.withIdPrefix('fact:')) {
    need(row, row.f['source']);
    need(row, row.f['property']);
  }
  return needed;
}

function fieldsOf(one: Row | undefined, other: Row | undefined): string[] {
  const fields = new Set([one, other].flatMap((row) => Object.keys(row?.f ?? {})));
  fields.delete(DELETED);
  // Where a note's quote stands now is nobody's work: who reads the page meanwhile does not keep a note from going.
  if ((one ?? other)?.kind === 'note') fields.delete('place');
  return [...fields];
}

function isHeld(one: Row | undefined, other: Row | undefined, field: string): boolean {
  return canonical(heldBy(one, field)) === canonical(heldBy(other, field));
}

function isSame(one: Row | undefined, other: Row): boolean {
  return fieldsOf(one, other).every((field) => isHeld(one, other, field));
}

/** All that a row holds, for a write that takes all of it away. */
function heldIn(row: Row): Readonly<Record<string, Json>> {
  const fields = [...Object.keys(row.f), DELETED].map((field) => [field, heldBy(row, field)] as const);
  return Object.fromEntries(fields);
}
