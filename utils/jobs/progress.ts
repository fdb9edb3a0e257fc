import type { JobCounts, JobProgress } from './job.ts';

/** Milliseconds between two reports: ten a second are more than anybody reads. */
const PAUSE = 100;
/** Milliseconds before a time left is given: the first pages say little about the rest. */
const LEARNING = 3_000;

/** Follows one run over a file. */
export interface ProgressMeter {
  /** How far into the file it has come, in bytes as they lie there: compressed ones count compressed. */
  reached(bytes: number): void;
  /** The progress to report, or null where the last one is younger than a tenth of a second. */
  due(counts: () => JobCounts): JobProgress | null;
}

/** @param now milliseconds, never going back */
export function createProgressMeter(id: string, totalBytes: number, now: () => number): ProgressMeter {
  const began = now();
  let last = -Infinity;
  let doneBytes = 0;
  return {
    reached(bytes) {
      doneBytes = bytes;
    },
    due(counts) {
      const at = now();
      if (at - last < PAUSE) return null;
      last = at;
      const took = at - began;
      const isKnown = took >= LEARNING && doneBytes > 0;
      const left = (took / doneBytes) * (totalBytes - doneBytes);
      return {
        ...{ id, doneBytes, totalBytes, ...counts() },
        ...(isKnown && { secondsLeft: Math.ceil(left / 1_000) }),
      };
    },
  };
}
