import * as v from 'valibot';

/** What is wrong with a piece of a pack, and where. */
export interface PackProblem {
  /** Line of an NDJSON file, counted from 1. */
  readonly line?: number;
  /** Keys down to the spot, joined by dots; empty for the whole. */
  readonly path: string;
  /** A short English phrase for logs and for the copied report. */
  readonly problem: string;
}

export type PackReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: PackProblem };

/** Deepest nesting a pack may have (trust.md, rules for input). */
const MAX_DEPTH = 20;
/** Longest line of an NDJSON bank, in UTF-16 code units; our own lines stay under 60,000. */
const MAX_LINE_LENGTH = 1_000_000;

/**
 * Reads `value` with a shape, after a walk that refuses what no shape looks at: nesting beyond 20, keys that
 * stand for a prototype, strings with lone surrogates, numbers that are not finite.
 */
export function readWith<T>(
  shape: v.GenericSchema<unknown, T>,
  value: unknown,
  line?: number,
): PackReading<T> {
  const where = line === undefined ? {} : { line };
  const breach = findBreach(value, 0);
  if (breach) return { ok: false, error: { ...where, path: breach.path.join('.'), problem: breach.problem } };
  const read = v.safeParse(shape, value, { abortEarly: true });
  if (read.success) return { ok: true, value: read.output };
  const issue = read.issues[0];
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return { ok: false, error: { ...where, path, problem: issue.message } };
}

/** Parses one line of an NDJSON bank and reads it with a shape; `line` is its number, counted from 1. */
export function readLineWith<T>(
  shape: v.GenericSchema<unknown, T>,
  text: string,
  line: number,
): PackReading<T> {
  if (text.length > MAX_LINE_LENGTH)
    return { ok: false, error: { line, path: '', problem: 'line too long' } };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, error: { line, path: '', problem: 'not JSON' } };
  }
  return readWith(shape, parsed, line);
}

const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

interface Breach {
  readonly path: readonly string[];
  readonly problem: string;
}

/** Paths are put together on the way back from a breach alone: nearly all values have none. */
function findBreach(value: unknown, depth: number): Breach | undefined {
  const found = (problem: string): Breach => ({ path: [], problem });
  if (typeof value === 'string')
    return value.isWellFormed() ? undefined : found('lone surrogate in a string');
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : found('number that is not finite');
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= MAX_DEPTH) return found('nested too deep');
  for (const [key, child] of Object.entries(value)) {
    if (PROTOTYPE_KEYS.has(key)) return found('key that stands for a prototype');
    const breach = findBreach(child, depth + 1);
    if (breach) return { ...breach, path: [key, ...breach.path] };
  }
  return undefined;
}
