import { canonical } from '../facts/canonical.ts';
import { entryOf } from '../facts/entry-of.ts';
import { DELETED, isAlive, readRow, type Json, type Row } from './row.ts';

type Fields = Readonly<Record<string, Json>>;

/** What is to change of one row. */
export interface RowChange {
  readonly kind: string;
  readonly id: string;
  readonly patch: Fields;
  /**
   * What the row must still hold for anything to be written, by `heldBy`: null for a field that it must not have, and
   * for `$del` null where the row must be there, true where it must not.
   */
  readonly expected?: Fields;
}

/** A row that was written; `before` is absent where there was none. */
export interface Written {
  readonly before?: Row;
  readonly after: Row;
}

/** Two rows a change are room for a thousand entities of a batch with their history. */
export const MOST_CHANGES = 4_000;

/** A row no longer holds what was expected of it: another window has written meanwhile. Nothing was written. */
export class Clash extends Error {
  override readonly name = 'Clash';
  readonly row: string;
  readonly field: string;
  /** What the row holds now; null for nothing, and of `$del` true where the row is gone. */
  readonly theirs: Json;

  constructor(row: string, field: string, theirs: Json) {
    super(`${row} was changed elsewhere: ${field}`);
    this.row = row;
    this.field = field;
    this.theirs = theirs;
  }
}

/** What a row says in a field: of one that is deleted, or was never there, nothing but that it is gone. */
export function heldBy(row: Row | undefined, field: string): Json {
  const isThere = row !== undefined && isAlive(row);
  if (field === DELETED) return isThere ? null : true;
  return isThere ? (entryOf(row.f, field) ?? null) : null;
}

/** The version of all fields written today; a kind whose fields change meaning gets its own. */
const FIELDS_VERSION = 1;

/** The row after an edit; null where the edit changes nothing. Throws TypeError for what could not be read back. */
export function patched(before: Row | undefined, { kind, id, patch }: RowChange, stamp: string): Row | null {
  const wasAlive = before !== undefined && isAlive(before);
  const f: Record<string, Json> = { ...before?.f };
  const h: Record<string, string> = { ...before?.h };
  let changed = false;
  for (const [field, value] of Object.entries(patch)) {
    // A row that came back to life still holds the deletion from before: a new one needs a stamp of its own.
    const isKept = field !== DELETED && Object.hasOwn(h, field) && canonical(f[field]) === canonical(value);
    if (wasAlive && isKept) continue;
    f[field] = value;
    h[field] = stamp;
    changed = true;
  }
  if (!changed) return null;
  const { v = FIELDS_VERSION, p = {}, space = 'me' } = before ?? {};
  const row = { id, kind, space, v, f, h, p, u: stamp };
  if (!readRow(row) || !id.startsWith(`${kind}:`)) throw new TypeError(`${kind} cannot be stored`);
  return row;
}

/** Throws Clash where a row does not hold what a change expects of it. */
export function checkExpected(now: Row | undefined, { id, expected = {} }: RowChange): void {
  for (const [field, value] of Object.entries(expected)) {
    const theirs = heldBy(now, field);
    if (canonical(theirs) !== canonical(value)) throw new Clash(id, field, theirs);
  }
}
