import * as v from 'valibot';
import type { JobFormat, JobOptions } from './job.ts';
import { failureShape, formatShape, jobId, jobShape, optionsShape, progressShape } from './read-job.ts';

/** The channel on which every page and every worker hears what becomes of jobs, and workers pass on what they are asked. */
export const IMPORT_CHANNEL = 'sidelight-import';

/** What a page asks of its worker. All but `start` may be asked twice: the second time changes nothing. */
export type ImportCommand =
  | {
      readonly do: 'start';
      readonly id: string;
      readonly name: string;
      readonly format: JobFormat;
      readonly options?: JobOptions;
      /** The reader has accepted bad rows, or the pack, beforehand. */
      readonly accepted: boolean;
      readonly file: Blob;
    }
  /** Goes on with whatever is unfinished. */
  | { readonly do: 'look' }
  | JobWish;

/** What a reader may want of a job; passed on to the worker that runs it, if that is another's. */
export type JobWish = v.InferOutput<typeof wishShape>;

/** What a worker says to everybody. */
export type ImportNews = v.InferOutput<typeof newsShape>;

export function readCommand(value: unknown): ImportCommand | null {
  return outputOf(commandShape, value);
}

export function readWish(value: unknown): JobWish | null {
  return outputOf(wishShape, value);
}

export function readNews(value: unknown): ImportNews | null {
  return outputOf(newsShape, value);
}

function outputOf<T>(shape: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const read = v.safeParse(shape, value);
  return read.success ? read.output : null;
}

const wishShape = v.object({ do: v.picklist(['accept', 'cancel', 'dismiss', 'note']), id: jobId });

const commandShape: v.GenericSchema<unknown, ImportCommand> = v.variant('do', [
  v.object({
    do: v.literal('start'),
    id: jobId,
    name: v.pipe(v.string(), v.maxLength(1_000)),
    format: formatShape,
    options: v.exactOptional(optionsShape),
    accepted: v.boolean(),
    file: v.instance(Blob),
  }),
  v.object({ do: v.literal('look') }),
  wishShape,
]);

const newsShape = v.variant('say', [
  v.object({ say: v.literal('job'), job: jobShape }),
  v.object({ say: v.literal('gone'), id: jobId }),
  v.object({ say: v.literal('progress'), progress: progressShape }),
  /** The worker cannot do its work at all: the files' database does not open. */
  v.object({ say: v.literal('fault'), why: failureShape }),
]);
