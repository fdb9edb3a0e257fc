import { expect, test } from 'vitest';
import { startSlices } from '../../../utils/room/in-slices.ts';

/** Each step takes a millisecond of this clock. */
function clocked(length: number) {
  let now = 0;
  const steps = (function* () {
    for (let step = 0; step < length; step += 1) {
      now += 1;
      yield;
    }
    return 'done';
  })();
  return { steps, clock: () => now };
}

test('what is small is done at once', () => {
  const { steps, clock } = clocked(5);
  expect(startSlices(steps, clock).done).toEqual({ value: 'done' });
});

test('more is done a slice in each turn, with other work between them', async () => {
  const { steps, clock } = clocked(95);
  const work = startSlices(steps, clock);
  expect(work.done).toBeUndefined();
  expect(clock()).toBe(10);
  const rest = work.rest(new AbortController().signal);
  let turns = 0;
  while (!work.done) {
    await new Promise((resume) => setTimeout(resume));
    turns += 1;
  }
  await rest;
  expect(work.done).toEqual({ value: 'done' });
  expect(turns).toBeGreaterThan(1);
});

test('who no longer needs it has no more of it done', async () => {
  const { steps, clock } = clocked(1_000_000);
  const work = startSlices(steps, clock);
  const life = new AbortController();
  const rest = work.rest(life.signal);
  life.abort();
  await rest;
  expect(clock()).toBeLessThan(100);
  expect(work.done).toBeUndefined();
});
