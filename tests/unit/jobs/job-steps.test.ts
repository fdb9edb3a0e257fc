import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOB_STATES, type ImportJob } from '../../../utils/jobs/job.ts';
import { isEnded, nextJob, stepJob, supersededBy, type JobStep } from '../../../utils/jobs/job-steps.ts';
import { readJob } from '../../../utils/jobs/read-job.ts';
import { job } from './jobs.ts';

const row = { line: 3, field: 'name', reason: 'no-name', text: ',1' };
const read = (bad: number): JobStep => ({
  type: 'read',
  counts: { entities: 411, bad, remarks: 0 },
  badRows: bad > 0 ? [row] : [],
  remarks: [],
});
const inside = {
  title: { en: 'Rivers' },
  description: {},
  revision: '2026-11',
  languages: ['en'],
  counts: { entities: 1, names: 1, statements: 0, sources: 0 },
  licence: 'free',
  attribution: [],
};
const STEPS: readonly JobStep[] = [
  { type: 'begin' },
  { type: 'looked', pack: 'rivers', inside },
  read(0),
  read(1),
  { type: 'accept' },
  { type: 'finish', at: 2_000 },
  { type: 'cancel', at: 2_000 },
  { type: 'cancel', at: 2_000, why: { code: 'superseded' } },
  { type: 'fail', at: 2_000, why: { code: 'quota' } },
  { type: 'note' },
];

const after = (...steps: JobStep[]): ImportJob => steps.reduce(stepJob, job());

describe('a job', () => {
  it('with good rows alone goes through to its end', () => {
    const done = after({ type: 'begin' }, read(0), { type: 'finish', at: 2_000 });
    expect(done).toMatchObject({ state: 'done', endedAt: 2_000, counts: { entities: 411, bad: 0 } });
  });

  it('with bad rows waits for the reader, and goes on once accepted, whatever is found again', () => {
    const review = after({ type: 'begin' }, read(1));
    expect(review).toMatchObject({ state: 'review', counts: { bad: 1 }, badRows: [row] });
    const accepted = stepJob(review, { type: 'accept' });
    expect(accepted).toMatchObject({ state: 'waiting', accepted: true });
    expect([{ type: 'begin' } as const, read(1)].reduce(stepJob, accepted).state).toBe('running');
  });

  it('for a pack shows what is inside before anything is written', () => {
    const review = after({ type: 'begin' }, { type: 'looked', pack: 'rivers', inside });
    expect(review).toMatchObject({ state: 'review', pack: 'rivers', inside });
  });

  it('may be begun again after a kill', () => {
    expect(after({ type: 'begin' }, { type: 'begin' }).state).toBe('running');
  });

  it('that has ended stays as it is, but for being noted; no step makes it unreadable', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 12 }), (steps) => {
        let now = job();
        for (const step of steps) {
          const next = stepJob(now, step);
          expect(JOB_STATES).toContain(next.state);
          expect(readJob(structuredClone(next))).toEqual(next);
          if (isEnded(now)) expect({ ...next, noted: false }).toEqual({ ...now, noted: false });
          if (now.state === 'review')
            expect(['review', 'waiting', 'failed', 'cancelled']).toContain(next.state);
          if (next.state === 'done' && next.counts.bad > 0) expect(next.accepted).toBe(true);
          // Asked for twice, nothing more happens.
          if (step.type !== 'looked' && step.type !== 'read') expect(stepJob(next, step)).toEqual(next);
          now = next;
        }
      }),
    );
  });
});

describe('of several jobs', () => {
  it('the oldest that can run comes first; those that wait for the reader, or have ended, do not run', () => {
    const jobs = [
      job({ id: 'job-c', startedAt: 3, state: 'waiting' }),
      job({ id: 'job-b', startedAt: 2, state: 'running' }),
      job({ id: 'job-a', startedAt: 1, state: 'review' }),
      job({ id: 'job-d', startedAt: 0, state: 'done' }),
    ];
    expect(nextJob(jobs)?.id).toBe('job-b');
    expect(nextJob(jobs.filter(({ id }) => id !== 'job-b'))?.id).toBe('job-c');
    expect(nextJob([])).toBeUndefined();
  });

  it('a newer one takes the place of unfinished ones for the same pack, and of no other', () => {
    const newer = job({ id: 'job-new', startedAt: 9 });
    const jobs = [
      newer,
      job({ id: 'job-same', state: 'review' }),
      job({ id: 'job-done', state: 'done' }),
      job({ id: 'job-other', pack: 'import:other.csv' }),
    ];
    expect(supersededBy(newer, jobs).map(({ id }) => id)).toEqual(['job-same']);
    expect(supersededBy({ ...newer, pack: '' }, [...jobs, job({ id: 'job-p', pack: '' })])).toEqual([]);
  });
});

describe('a stored job', () => {
  it('is read field by field', () => {
    const extra = { ...job(), more: 1 };
    expect(readJob(extra)).toEqual(job());
    expect(readJob({ ...job(), state: 'asleep' })).toBeNull();
    expect(readJob({ ...job(), format: 'backup' })).toBeNull();
    expect(readJob({ ...job(), counts: { entities: -1, bad: 0, remarks: 0 } })).toBeNull();
    expect(readJob(null)).toBeNull();
  });
});
