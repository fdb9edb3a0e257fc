import { expect, it } from 'vitest';
import { createProgressMeter } from '../../../utils/jobs/progress.ts';

const counts = () => ({ entities: 5, bad: 1, remarks: 0 });

it('progress is said ten times a second at most', () => {
  let now = 0;
  const meter = createProgressMeter('job-00000001', 1_000, () => now);
  let said = 0;
  for (; now < 1_000; now += 1) if (meter.due(counts)) said += 1;
  expect(said).toBe(10);
});

it('the time left is said after three seconds, from the bytes read so far', () => {
  let now = 0;
  const meter = createProgressMeter('job-00000001', 1_000, () => now);
  meter.reached(100);
  now = 2_999;
  expect(meter.due(counts)).toEqual({
    id: 'job-00000001',
    doneBytes: 100,
    totalBytes: 1_000,
    entities: 5,
    bad: 1,
    remarks: 0,
  });
  now = 4_000;
  meter.reached(250);
  expect(meter.due(counts)).toMatchObject({ doneBytes: 250, secondsLeft: 12 });
  now = 16_000;
  meter.reached(1_000);
  expect(meter.due(counts)).toMatchObject({ doneBytes: 1_000, secondsLeft: 0 });
});

it('no time left is said of a file of which nothing was read', () => {
  let now = 0;
  const meter = createProgressMeter('job-00000001', 0, () => now);
  now = 5_000;
  expect(meter.due(counts)?.secondsLeft).toBeUndefined();
});
