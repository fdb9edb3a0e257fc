import { v7 } from 'uuid';
import { canonical } from '../facts/canonical.ts';
import { entityOf, TAG } from './own-edits.ts';
import { fitting, isMoment } from './own-fields.ts';
import { NOTE } from './note-id.ts';
import type { OwnRows } from './own-rows.ts';
import { changesKey } from './row-keys.ts';
import { heldBy, type RowChange, type Written } from './row-change.ts';
import { DELETED, type Json, type Row } from './row.ts';

type Fields = Readonly<Record<string, Json>>;

/** What became of one row: the fields that changed, before and after; null where the row was not there. */
export interface RowDiff {
  readonly id: string;
  readonly kind: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
  /** Fields of which a value was too long to keep whole: these cannot be put back. */
  readonly cut?: readonly string[];
}

/** One change of an entity, or of a note about none, that the reader made, as it is kept in a row of its own. */
export interface NotedChange {
  /** Of the row. */
  readonly id: string;
  /** Of a note that is about no entity its own id. */
  readonly entity: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A code of what was done; of another version it may be one that nobody knows here. */
  readonly what: string;
  readonly rows: readonly RowDiff[];
  /** More rows were changed than are kept. */
  readonly isPart: boolean;
}

/** Of rows that history is kept in: nothing that the reader made. */
export const CHANGE_KIND = 'change';
/** Changes of one entity that are kept. */
export const MOST_NOTED = 50;
/** Characters of a value that are kept, and of one change in all. */
const LONGEST_VALUE = 2_000;
const LONGEST_CHANGE = 100_000;

/**
 * What is to be noted of these writes, with what it takes away of the oldest notes. What was erased is not noted.
 * @param now milliseconds since 1970
 */
export async function changesToNote(
  own: Pick<OwnRows, 'keyed'>,
  written: readonly Written[],
  what: string,
  now: number,
): Promise<RowChange[]> {
  const diffs = written.flatMap(({ before, after }) => {
    const entity = historyIdOf(before ?? after);
    const diff = diffOf(before, after);
    return entity === undefined || isErased(after) || isTold(diff, entity) ? [] : [{ entity, diff }];
  });
  const groups = Map.groupBy(diffs, (one) => one.entity);
  const changes: RowChange[] = [];
  for (const [entity, group] of groups) {
    const { rows, isPart } = fittingIn(group.map(({ diff }) => diff));
    const patch = { entity, at: new Date(now).toISOString(), what, rows, ...(isPart && { part: true }) };
    changes.push({ kind: CHANGE_KIND, id: `${CHANGE_KIND}:${v7()}`, patch: patch as unknown as Fields });
  }
  const known = await notedOf(own, [...groups.keys()]);
  for (const rows of known.values()) {
    changes.push(...rows.slice(0, Math.max(0, rows.length + 1 - MOST_NOTED)).map(erased));
  }
  return changes;
}

/** The changes that were noted of an entity, the latest first. */
export async function notedChanges(own: Pick<OwnRows, 'keyed'>, entity: string): Promise<NotedChange[]> {
  const rows = await own.keyed(changesKey(entity));
  return rows.flatMap(readChange).sort((one, other) => other.at - one.at || (other.id < one.id ? -1 : 1));
}

/** A noted change without what it says of these rows; nothing where it says none. */
export function withoutRows(row: Row, ids: ReadonlySet<string>): RowChange | undefined {
  const [change] = readChange(row);
  const left = change?.rows.filter(({ id }) => !ids.has(id));
  if (!left || left.length === change?.rows.length) return undefined;
  return left.length === 0
    ? erased(row)
    : { kind: row.kind, id: row.id, patch: { rows: left as unknown as Json } };
}

/** Takes every field away with the row: an empty tombstone stays. */
export function erased({ id, kind, f }: Row): RowChange {
  const fields = Object.keys(f).map((field) => [field, null] as const);
  return { id, kind, patch: { ...Object.fromEntries(fields), [DELETED]: true } };
}

/** Under which id a row's changes are noted: its entity's, and of a note that is about none its own. */
export function historyIdOf(row: Pick<Row, 'kind' | 'id' | 'f'>): string | undefined {
  return entityOf(row) ?? (row.kind === 'note' ? row.id : undefined);
}

/**
 * Of a note by itself words and tags alone are noted: that it was made, binned or taken out it says itself, and a file
 * may bring a hundred thousand.
 */
function isTold({ id, before, after }: RowDiff, history: string): boolean {
  const fields = Object.keys({ ...before, ...after });
  const isWritten = fields.some((field) => field === 'text' || field.startsWith(TAG));
  return id.startsWith(NOTE) && history === id && !(before && isWritten);
}

function isErased({ f }: Row): boolean {
  return (
    f[DELETED] === true && Object.entries(f).every(([field, value]) => field === DELETED || value === null)
  );
}

function diffOf(before: Row | undefined, after: Row): RowDiff {
  const fields = [...new Set([...Object.keys(before?.f ?? {}), ...Object.keys(after.f)])].filter(
    (field) => field !== DELETED && canonical(heldBy(before, field)) !== canonical(heldBy(after, field)),
  );
  const cut = new Set<string>();
  const side = (row: Row | undefined): Fields | null => {
    if (heldBy(row, DELETED) === true) return null;
    return Object.fromEntries(
      fields.map((field) => {
        const value = heldBy(row, field);
        const kept = shortened(value);
        if (kept !== value) cut.add(field);
        return [field, kept];
      }),
    );
  };
  const sides = { before: side(before), after: side(after) };
  return { id: after.id, kind: after.kind, ...sides, ...(cut.size > 0 && { cut: [...cut] }) };
}

function shortened(value: Json): Json {
  if (JSON.stringify(value).length <= LONGEST_VALUE) return value;
  return typeof value === 'string' ? value.slice(0, LONGEST_VALUE).toWellFormed() : null;
}

function fittingIn(diffs: readonly RowDiff[]): {
  readonly rows: readonly RowDiff[];
  readonly isPart: boolean;
} {
  let left = LONGEST_CHANGE;
  const rows = diffs.filter((diff) => (left -= JSON.stringify(diff).length) >= 0);
  return { rows, isPart: rows.length < diffs.length };
}

async function notedOf(
  own: Pick<OwnRows, 'keyed'>,
  entities: readonly string[],
): Promise<Map<string, Row[]>> {
  const rows = await Promise.all(entities.map((entity) => own.keyed(changesKey(entity))));
  return new Map(entities.map((entity, at) => [entity, rows[at] ?? []]));
}

const CHANGE_FIELDS = {
  entity: (value: unknown) => typeof value === 'string',
  at: isMoment,
  what: (value: unknown) => typeof value === 'string',
  rows: (value: unknown) => Array.isArray(value) && value.every(isDiff),
  part: (value: unknown) => value === true,
};

interface ChangeFields {
  readonly entity: string;
  readonly at: string;
  readonly what: string;
  readonly rows: readonly RowDiff[];
  readonly part?: true;
}

function readChange({ id, f }: Row): NotedChange[] {
  const fit = fitting<ChangeFields>(CHANGE_FIELDS, f, ['entity', 'at', 'what', 'rows']);
  if (!fit) return [];
  const { entity, at, what, rows, part } = fit;
  return [{ id, entity, at: Date.parse(at), what, rows, isPart: part === true }];
}

function isDiff(value: unknown): value is RowDiff {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, before, after, cut = [] } = value as Record<string, unknown>;
  const isSide = (side: unknown) => typeof side === 'object' && !Array.isArray(side);
  return (
    typeof id === 'string' &&
    typeof kind === 'string' &&
    isSide(before) &&
    isSide(after) &&
    Array.isArray(cut)
  );
}
