import { expect, test } from 'vitest';
import { jobNews } from '../../../components/packs/job-news.ts';
import type { JobStanding } from '../../../components/packs/view.ts';
import { packsWords } from '../../../utils/wording/packs.ts';

const running = (share: number | undefined): JobStanding => ({ kind: 'running', share, entities: 1 });
const WAITING: JobStanding = { kind: 'waiting' };
const DONE: JobStanding = { kind: 'done', entities: 411, bad: 0, pack: 'import:x' };

/** What is said over all looks at a file. */
function told(...looks: readonly JobStanding[]): (string | undefined)[] {
  const words = packsWords('en');
  return looks.map((now, at) => jobNews(words, 'x.csv', looks[at - 1], now));
}

test('the beginning, the middle and the end are said, each once', () => {
  const looks = [
    WAITING,
    running(undefined),
    running(0.1),
    running(0.49),
    running(0.5),
    running(0.9),
    DONE,
    DONE,
  ];
  expect(told(...looks)).toEqual([
    undefined,
    'x.csv is being read.',
    undefined,
    undefined,
    '50 % read.',
    undefined,
    'x.csv is read: 411 entries.',
    undefined,
  ]);
});

test('what waits for the reader and what went wrong is said', () => {
  const review: JobStanding = { kind: 'review', entities: 411, bad: 1, rows: [] };
  expect(told(running(0.9), review)[1]).toBe('Nothing added yet: 411 entries ready, 1 row to review');
  expect(told(running(0.9), { kind: 'failed', why: 'quota' })[1]).toBe(
    'x.csv was not added: The browser gives no more room on this device.',
  );
  expect(told(running(0.9), { kind: 'cancelled' })[1]).toBe(
    'x.csv was cancelled. Everything is as it was before.',
  );
});

test('files that ended before the page was opened are no news', () => {
  expect(told(DONE)).toEqual([undefined]);
});
