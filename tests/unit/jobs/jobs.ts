import type { ImportJob } from '../../../utils/jobs/job.ts';

/** A job as it is when its file has just been kept. */
export function job(more: Partial<ImportJob> = {}): ImportJob {
  return {
    id: 'job-00000001',
    state: 'waiting',
    pack: 'import:towns.csv',
    name: 'towns.csv',
    bytes: 1_000,
    format: 'csv',
    options: { readOn: '2026-11-22', language: 'en' },
    counts: { entities: 0, bad: 0, remarks: 0 },
    badRows: [],
    remarks: [],
    accepted: false,
    startedAt: 1_000,
    noted: false,
    ...more,
  };
}
