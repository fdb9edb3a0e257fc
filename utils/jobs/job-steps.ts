import type { ImportJob, JobCounts, JobFailure, JobState, PackInside, ToldRow } from './job.ts';

/** What can happen to a job. */
export type JobStep =
  | { readonly type: 'begin' }
  /** A pack in one file has said what is in it. */
  | { readonly type: 'looked'; readonly pack: string; readonly inside: PackInside }
  /** All of a table was read. */
  | {
      readonly type: 'read';
      readonly counts: JobCounts;
      readonly badRows: readonly ToldRow[];
      readonly remarks: readonly ToldRow[];
    }
  | { readonly type: 'accept' }
  | { readonly type: 'finish'; readonly at: number }
  | { readonly type: 'cancel'; readonly at: number; readonly why?: JobFailure }
  | { readonly type: 'fail'; readonly at: number; readonly why: JobFailure }
  | { readonly type: 'note' };

/** In which states a step means something; in any other it changes nothing, so that each may be asked for twice. */
const POSSIBLE: Readonly<Record<JobStep['type'], readonly JobState[]>> = {
  begin: ['waiting', 'running'],
  looked: ['running'],
  read: ['running'],
  accept: ['review'],
  finish: ['running'],
  cancel: ['waiting', 'running', 'review'],
  fail: ['waiting', 'running', 'review'],
  note: ['done'],
};

/** The job after a step; the very same object where the step changes nothing. */
export function stepJob(job: ImportJob, step: JobStep): ImportJob {
  if (!POSSIBLE[step.type].includes(job.state)) return job;
  switch (step.type) {
    case 'begin':
      return { ...job, state: 'running' };
    case 'looked':
      return { ...job, state: job.accepted ? 'running' : 'review', pack: step.pack, inside: step.inside };
    case 'read': {
      const { counts, badRows, remarks } = step;
      const isAsked = counts.bad > 0 && !job.accepted;
      return { ...job, state: isAsked ? 'review' : 'running', counts, badRows, remarks };
    }
    case 'accept':
      return { ...job, state: 'waiting', accepted: true };
    case 'finish':
      return { ...job, state: 'done', endedAt: step.at };
    case 'cancel':
      return { ...job, state: 'cancelled', endedAt: step.at, ...(step.why && { why: step.why }) };
    case 'fail':
      return { ...job, state: 'failed', endedAt: step.at, why: step.why };
    case 'note':
      return job.noted ? job : { ...job, noted: true };
  }
}

/** Whether nothing will happen to it any more. */
export function isEnded({ state }: ImportJob): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/** Whether it may have written something. A job that was accepted waits once more. */
export function hasBegun({ state, counts }: ImportJob): boolean {
  return state !== 'waiting' || counts.bad > 0;
}

/** The job to run now: one that a kill cut off, or the one that waits longest. A job in review waits for the reader. */
export function nextJob(jobs: readonly ImportJob[]): ImportJob | undefined {
  return jobs.filter(({ state }) => state === 'running' || state === 'waiting').sort(oldestFirst)[0];
}

/** Unfinished jobs that a new one for the same pack takes the place of. */
export function supersededBy(job: ImportJob, jobs: readonly ImportJob[]): ImportJob[] {
  return jobs.filter((one) => one.id !== job.id && one.pack === job.pack && job.pack !== '' && !isEnded(one));
}

export function newestFirst(a: ImportJob, b: ImportJob): number {
  return oldestFirst(b, a);
}

function oldestFirst(a: ImportJob, b: ImportJob): number {
  return a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1);
}
