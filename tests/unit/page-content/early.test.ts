import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilMarked } from '../../../entrypoints/page.content/early.ts';

type Page = Parameters<typeof untilMarked>[0];

let page: { orders?: object; session?: { reading: { state: string; store: { count: number } } } };
let isOver: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  page = {};
  isOver = false;
  void untilMarked(page as unknown as Page).then(() => (isOver = true));
});

afterEach(() => {
  vi.useRealTimers();
});

async function after(milliseconds: number): Promise<boolean> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return isOver;
}

test('waits for the greeting to be answered, then for the first mark', async () => {
  expect(await after(1_000)).toBe(false);
  page.orders = {};
  page.session = { reading: { state: 'reading', store: { count: 0 } } };
  expect(await after(1_000)).toBe(false);
  page.session.reading.store.count = 1;
  expect(await after(100)).toBe(true);
});

test('a page that has been read, without a name, is not waited for', async () => {
  page.orders = {};
  page.session = { reading: { state: 'done', store: { count: 0 } } };
  expect(await after(100)).toBe(true);
});

test('nor is a page that is not to be read', async () => {
  page.orders = {};
  expect(await after(100)).toBe(true);
});

test('a page that is still silent after seconds is given up before the background gives up', async () => {
  expect(await after(4_000)).toBe(false);
  expect(await after(2_000)).toBe(true);
});
