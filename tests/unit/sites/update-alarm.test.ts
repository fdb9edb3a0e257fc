import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const { browser } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { noteScheduledCheck, noteUnanswered, scheduleUpdates, UPDATE_ALARM } =
  await import('../../../utils/sites/update-alarm.ts');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-22T12:00:00Z');

beforeEach(() => {
  browser.storage.local.clear();
  browser.alarms.create.mockReset();
  browser.alarms.clear.mockReset();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

function due(): number {
  const [name, { when }] = browser.alarms.create.mock.lastCall ?? ['', { when: 0 }];
  expect(name).toBe(UPDATE_ALARM);
  return when - NOW;
}

test.each([
  ['a day after the last', { last: NOW, jitter: 0 }, 24 * HOUR],
  ['and so much later as this installation always is', { last: NOW - HOUR, jitter: 2 * HOUR }, 25 * HOUR],
  ['one that was missed is made up for in a minute', { last: NOW - 99 * HOUR, jitter: 0 }, MINUTE],
  ['a clock that was set back puts nothing off', { last: NOW + 99 * HOUR, jitter: 0 }, 24 * HOUR],
])('%s', async (_, schedule, later) => {
  await browser.storage.local.set({ 'update-schedule': schedule });
  await scheduleUpdates(1);
  expect(due()).toBe(later);
});

test('what is due is kept over starts of the browser, and so is the jitter', async () => {
  await scheduleUpdates(1);
  const first = due();
  expect(first).toBeGreaterThanOrEqual(24 * HOUR);
  expect(first).toBeLessThan(28 * HOUR);
  vi.setSystemTime(NOW + HOUR);
  await scheduleUpdates(3);
  expect(due()).toBe(first);
  vi.setSystemTime(NOW + 30 * HOUR);
  await scheduleUpdates(1);
  expect(due()).toBe(30 * HOUR + MINUTE);
  await noteScheduledCheck();
  await scheduleUpdates(1);
  expect(due()).toBe(30 * HOUR + first);
});

test('without an answer it is tried again in an hour, and after one in a day', async () => {
  await scheduleUpdates(1);
  const first = due();
  await noteScheduledCheck();
  await noteUnanswered();
  await scheduleUpdates(1);
  expect(due()).toBe(HOUR);
  vi.setSystemTime(NOW + HOUR);
  await noteScheduledCheck();
  await scheduleUpdates(1);
  expect(due()).toBe(HOUR + first);
});

test('where nothing looks for new versions there is no alarm', async () => {
  await scheduleUpdates(0);
  expect(browser.alarms.create).not.toHaveBeenCalled();
  expect(browser.alarms.clear).toHaveBeenCalledExactlyOnceWith(UPDATE_ALARM);
});

test('a damaged schedule is begun anew', async () => {
  await browser.storage.local.set({ 'update-schedule': { last: 'yesterday' } });
  await scheduleUpdates(1);
  expect(due()).toBeGreaterThanOrEqual(24 * HOUR);
});
