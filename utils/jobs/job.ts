import type { PartialDate } from '../facts/statement.ts';
import type { Texts } from '../facts/texts.ts';
import type { ImportFormat } from '../importing/formats.ts';
import type { ReaderOptions } from '../importing/reader-options.ts';
import type { PackIndex } from '../packs/pack-index.ts';

/**
 * Where an import stands.
 * `waiting`: its file is kept, nothing is written. `running`: it is being read, or was when the browser ended.
 * `review`: all of it is read and nothing of it can be seen yet; the reader decides. `done`: the pack is in the base.
 * `failed`, `cancelled`: the base is as it was before.
 */
export const JOB_STATES = ['waiting', 'running', 'review', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A row of the file that became nothing, or that something is to be said of. */
export interface ToldRow {
  /** Counted from 1, in lines of the file. */
  readonly line: number;
  /** Header, key or path of what it is about; empty for the whole row. */
  readonly field: string;
  /** A BadReason or RemarkReason of utils/importing. */
  readonly reason: string;
  /** The row as it was, up to 2,000 code units. */
  readonly text: string;
}

/** What a job's file is: a table, or a pack in one file. */
export type JobFormat = ImportFormat | 'pack';

/** What the reader said of a table over its preview; the worker knows the rest. */
export type JobOptions = Omit<ReaderOptions, 'fileName' | 'vocabulary' | 'isStopWord' | 'idOf'>;

/** What a pack in one file says of itself, shown before it is installed. */
export interface PackInside {
  readonly title: Texts;
  readonly description: Texts;
  readonly revision: PartialDate;
  readonly languages: readonly string[];
  readonly counts: PackIndex['counts'];
  readonly licence: string;
  readonly attribution: readonly string[];
}

/** Why a job failed, or was cancelled by another than the reader; the sentences are the catalogues'. */
export interface JobFailure {
  readonly code: string;
  readonly file?: string;
  readonly detail?: string;
}

/** Everything known of one import; kept in the database of files from its start until the reader dismisses it. */
export interface ImportJob {
  readonly id: string;
  readonly state: JobState;
  /** `import:` and the file's name, or the id of the pack that the file is; empty until that was read. */
  readonly pack: string;
  /** The file's name. */
  readonly name: string;
  readonly bytes: number;
  readonly format: JobFormat;
  /** Absent for a pack. */
  readonly options?: JobOptions;
  readonly counts: JobCounts;
  /** The first of them; all are in the file of bad rows. */
  readonly badRows: readonly ToldRow[];
  /** The first remarks on rows that were taken all the same. */
  readonly remarks: readonly ToldRow[];
  /** Once seen by the reader and accepted, a job in review goes on to its end. */
  readonly accepted: boolean;
  readonly inside?: PackInside;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly why?: JobFailure;
  /** Whether the page has written down, in the reader's own base, that this pack is installed. */
  readonly noted: boolean;
}

/** Rows of a table, so far or in all. */
export interface JobCounts {
  /** That became entities, or parts of one. */
  readonly entities: number;
  readonly bad: number;
  readonly remarks: number;
}

/** How far a running job is; said at most ten times a second. */
export interface JobProgress extends JobCounts {
  readonly id: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Whole seconds; absent for the first three. */
  readonly secondsLeft?: number;
}
