/**
 * Why a call came to nothing. `asleep`: no answer from the other side after all retries. `late`: it took too long.
 * `refused`: the sender may not make this call. `unreadable`: call or reply had another shape than the protocol's.
 * `failed`: the other side tried and could not. `updated`: this page belongs to an older version of the extension.
 */
export const FAILURES = ['asleep', 'late', 'refused', 'unreadable', 'failed', 'updated'] as const;
export type FailureCode = (typeof FAILURES)[number];

export interface Failure {
  readonly code: FailureCode;
  /** For the report, never for the reader: what exactly went wrong. */
  readonly detail: string;
}

/** What every call resolves to: across contexts a failure is a value, and no call rejects or hangs. */
export type Reply<Told> =
  | { readonly ok: true; readonly value: Told }
  | { readonly ok: false; readonly failure: Failure };

export function told<Told>(value: Told): Reply<Told> {
  return { ok: true, value };
}

export function failed(code: FailureCode, detail: string): Reply<never> {
  return { ok: false, failure: { code, detail } };
}
