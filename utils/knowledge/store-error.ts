/**
 * Why the stores could not do what was asked; what the reader is told of each is for the catalogues.
 * `quota`: the browser gives no more room. `forbidden`: it gives no database here at all (Firefox's private windows).
 * `damaged`: its engine failed without saying why, mostly on damaged files. `aborted`: it gave up a transaction.
 * `newer`: a newer version of the extension wrote this base. `outdated`: another context upgraded or removed the base
 * while this one had it open; only a reload helps. `journal`: the copy outside the database could not be written.
 */
export const STORE_FAILURES = [
  'quota',
  'forbidden',
  'damaged',
  'aborted',
  'newer',
  'outdated',
  'journal',
] as const;
export type StoreFailure = (typeof STORE_FAILURES)[number];

/** The one error that leaves this folder when a store fails. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreFailure;

  constructor(code: StoreFailure, cause?: unknown) {
    super(cause instanceof Error ? `${code}: ${cause.name}: ${cause.message}` : code, { cause });
    this.code = code;
  }
}

/** Names given by IndexedDB and Dexie, the telling ones first: a full disk arrives as an abort with a quota inside. */
const CODE_BY_NAME: readonly (readonly [string, StoreFailure])[] = [
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'newer'],
  ['InvalidStateError', 'forbidden'],
  ['MissingAPIError', 'forbidden'],
  ['SecurityError', 'forbidden'],
  ['UnknownError', 'damaged'],
  ['AbortError', 'aborted'],
  ['TransactionInactiveError', 'aborted'],
  ['DatabaseClosedError', 'aborted'],
];

/** The error as this folder's own, if the database engine made it or anything inside it; otherwise null. */
export function storeErrorOf(error: unknown): StoreError | null {
  // By name: the script that fills the base has a class of its own, and meets errors of the background's stores.
  if (error instanceof Error && error.name === 'StoreError') return error as StoreError;
  const names = namesInside(error, 0);
  const found = CODE_BY_NAME.find(([name]) => names.includes(name));
  return found ? new StoreError(found[1], error) : null;
}

/** Dexie wraps the engine's errors: `inner` for one, `failures` for a bulk write's many. */
function namesInside(error: unknown, depth: number): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const inside = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  return [String(name), ...inside.flatMap((one) => namesInside(one, depth + 1))];
}
