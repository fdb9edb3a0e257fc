import type { PackDiff } from './pack-diff.ts';

/** One update that was applied: what it changed, with the lists cut short and the counts whole. */
export interface KeptUpdate {
  /** When it was applied, as an ISO 8601 instant. */
  readonly at: string;
  /** Revisions of the pack before and after. */
  readonly from: string;
  readonly to: string;
  readonly diff: PackDiff;
}
