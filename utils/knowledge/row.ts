import * as v from 'valibot';
import { isStamp, type Stamp } from './clock.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A field that says that the row is gone: the row stays, as a tombstone, so that merging cannot bring it back. */
export const DELETED = '$del';

/**
 * One thing that the reader made, as it is stored, journalled, backed up and some day sent: all of these go through
 * the same merge. Small by intention: what people add to is child rows or fields of their own, never an array.
 */
export interface Row {
  /** Deterministic where an outside identity exists, else `kind:` and a UUIDv7; never reused. */
  readonly id: string;
  readonly kind: string;
  /** Who owns it: `me`, later `team:` and a name. */
  readonly space: string;
  /** Version of the kind's fields. Rows of unknown kinds or versions are kept as they are. */
  readonly v: number;
  readonly f: Readonly<Record<string, Json>>;
  /** The stamp of each field. */
  readonly h: Readonly<Record<string, Stamp>>;
  /** The shared stamp that a field's edit replaced; empty until there is somebody to share with. */
  readonly p: Readonly<Record<string, Stamp>>;
  /** The highest of all stamps. */
  readonly u: Stamp;
}

/** A row is alive unless its `$del` is newer than every other field. */
export function isAlive({ f, h }: Row): boolean {
  const deleted = h[DELETED];
  if (deleted === undefined || f[DELETED] !== true) return true;
  return Object.entries(h).some(([field, stamp]) => field !== DELETED && stamp > deleted);
}

/**
 * Narrows a row from unknown: a journal's copy, a backup's line. Null for anything else, and so the one write path
 * stores nothing that this refuses: it would be lost on its way back.
 */
export function readRow(value: unknown): Row | null {
  const read = v.safeParse(rowShape, value);
  return read.success ? read.output : null;
}

/** Whether a value may be a field's: plain JSON, nested at most 20 deep, well-formed, at most a megabyte. */
function isFieldValue(value: unknown): value is Json {
  return isPlain(value, 0) && JSON.stringify(value).length <= LONGEST_VALUE;
}

const LONGEST_VALUE = 1_000_000;
const MAX_DEPTH = 20;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((inner) => isPlain(inner, depth + 1));
  return Object.entries(value).every(
    ([key, inner]) => !FORBIDDEN_KEYS.has(key) && key.isWellFormed() && isPlain(inner, depth + 1),
  );
}

const stamp = v.pipe(v.string(), v.check(isStamp));
/** Room for the longest name of a pack with its language: a hidden one is a field. */
const LONGEST_FIELD = 2_100;

const fieldName = v.pipe(
  v.string(),
  v.maxLength(LONGEST_FIELD),
  v.check((name) => name !== '' && name.isWellFormed() && !FORBIDDEN_KEYS.has(name)),
);

const rowShape = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(8_000)),
    kind: v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z-]{0,39}$/u)),
    space: v.pipe(v.string(), v.regex(/^(me|team:[^\s/]{1,100})$/u)),
    v: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    f: v.record(fieldName, v.custom<Json>(isFieldValue)),
    h: v.record(fieldName, stamp),
    p: v.record(fieldName, stamp),
    u: stamp,
  }),
  // Fields and stamps belong together.
  v.check(({ f, h, u }) => {
    const fields = Object.keys(h);
    const sameFields =
      fields.length === Object.keys(f).length && fields.every((field) => Object.hasOwn(f, field));
    return sameFields && fields.length > 0 && u === highest(Object.values(h));
  }),
);

function highest(stamps: readonly Stamp[]): Stamp {
  return stamps.reduce((high, one) => (one > high ? one : high), '');
}
