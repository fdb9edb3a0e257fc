import * as v from 'valibot';
import { KINDS } from '../facts/entity.ts';
import { DELIMITERS, IMPORT_FORMATS } from '../importing/formats.ts';
import type { ColumnTarget } from '../importing/reader-options.ts';
import { JOB_STATES, type ImportJob, type JobFailure, type JobOptions, type JobProgress } from './job.ts';

/** Narrows a job from unknown: a stored record, or a message's. Null for anything else. */
export function readJob(value: unknown): ImportJob | null {
  const read = v.safeParse(jobShape, value);
  return read.success ? read.output : null;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const jobId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/u, 'not a job’s id'));

const counts = { entities: count, bad: count, remarks: count };
const texts = v.record(v.string(), v.string());
const toldRows = v.array(v.object({ line: count, field: v.string(), reason: v.string(), text: v.string() }));

export const formatShape = v.picklist([...IMPORT_FORMATS, 'pack']);

/** What a target may be is the reader's to judge: it takes one that it does not know for `ignore`. */
const target = v.custom<ColumnTarget>((value) => typeof value === 'string');

export const optionsShape: v.GenericSchema<unknown, JobOptions> = v.object({
  readOn: v.string(),
  language: v.string(),
  kind: v.exactOptional(v.picklist(KINDS)),
  table: v.exactOptional(
    v.object({
      delimiter: v.picklist(DELIMITERS),
      hasHeader: v.boolean(),
      columns: v.array(v.object({ header: v.string(), to: target })),
    }),
  ),
  decimalMark: v.exactOptional(v.picklist(['.', ','])),
  source: v.exactOptional(
    v.object({
      title: v.exactOptional(v.string()),
      publisher: v.exactOptional(v.string()),
      url: v.exactOptional(v.string()),
      published: v.exactOptional(v.string()),
      licence: v.exactOptional(v.string()),
    }),
  ),
});

export const failureShape: v.GenericSchema<unknown, JobFailure> = v.object({
  code: v.string(),
  file: v.exactOptional(v.string()),
  detail: v.exactOptional(v.string()),
});

export const jobShape: v.GenericSchema<unknown, ImportJob> = v.object({
  id: jobId,
  state: v.picklist(JOB_STATES),
  pack: v.string(),
  name: v.string(),
  bytes: count,
  format: formatShape,
  options: v.exactOptional(optionsShape),
  counts: v.object(counts),
  badRows: toldRows,
  remarks: toldRows,
  accepted: v.boolean(),
  inside: v.exactOptional(
    v.object({
      title: texts,
      description: texts,
      revision: v.string(),
      languages: v.array(v.string()),
      counts: v.object({ entities: count, names: count, statements: count, sources: count }),
      licence: v.string(),
      attribution: v.array(v.string()),
    }),
  ),
  startedAt: v.number(),
  endedAt: v.exactOptional(v.number()),
  why: v.exactOptional(failureShape),
  noted: v.boolean(),
});

export const progressShape: v.GenericSchema<unknown, JobProgress> = v.object({
  id: jobId,
  ...counts,
  doneBytes: count,
  totalBytes: count,
  secondsLeft: v.exactOptional(count),
});
