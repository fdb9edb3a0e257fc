import type { BadRow, ImportJob, JobProgress } from './job.ts';

/** How a file is to be read; `format` is one of utils/importing's, or `pack`. */
export interface StartOptions {
  readonly format: string;
  readonly options: unknown;
}

/** An import as a page shows it. */
export interface LiveJob {
  readonly job: ImportJob;
  /** While it runs. */
  readonly progress?: JobProgress;
}

/**
 * A page's line to its import worker. Jobs are the same for all pages: what one begins, each sees, and one worker at
 * a time runs them, one after the other.
 */
export interface ImportClient {
  /**
   * Keeps a file and queues its import.
   * @returns the job's id, once the file is kept: from then on nothing is lost
   * @throws StoreError where it cannot be kept
   */
  startImport(file: File, how: StartOptions): Promise<string>;
  /** Calls `see` with all jobs, newest first, at once and after every change, until `signal` aborts. */
  watch(see: (jobs: readonly LiveJob[]) => void, signal: AbortSignal): void;
  /** Lets a job in review go on: its good rows become a pack, or the pack is installed. */
  accept(id: string): void;
  /** Ends a job that is not done, at any moment: the base is as it was before. */
  cancel(id: string): void;
  /** Takes an ended job off the list, with its bad rows. */
  dismiss(id: string): void;
  /** Says that the reader's own base knows of this finished job's pack. */
  noted(id: string): void;
  /** Every bad row as CSV that no spreadsheet runs: line, field, reason, text. */
  badRowsFile(id: string): Promise<Blob>;
  /** Goes on with what an earlier page left undone. Call it when the page opens. */
  resumeAll(): void;
  close(): void;
}

export type { BadRow, ImportJob, JobProgress };
