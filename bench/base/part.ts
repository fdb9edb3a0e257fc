/** What one part of the bench says of one size of base. */
export interface Measured {
  /** Lines to be read, in order. */
  readonly lines: readonly string[];
  readonly verdicts: readonly Verdict[];
}

/** A figure beside what it may be. */
export interface Verdict {
  /** Target of speed.md and what is measured: "T11 p95 of a key, ms". */
  readonly says: string;
  readonly figure: number;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A file of this folder that measures one thing, and is named in `run.ts`. */
export interface Part {
  /** Sizes other than the usual. */
  readonly SIZES?: readonly number[];
  /** @param entities how many the base holds */
  measure(entities: number): Promise<Measured>;
}

export const SEED = 20261122;

/** The value below which `share` of all lie. */
export function percentile(values: readonly number[], share: number): number {
  const inOrder = values.toSorted((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0;
}

export function isMet({ figure, atMost = Infinity, atLeast = -Infinity }: Verdict): boolean {
  return figure <= atMost && figure >= atLeast;
}
