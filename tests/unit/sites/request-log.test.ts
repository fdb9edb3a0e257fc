import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const { browser } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { noteRequest, requestLog } = await import('../../../utils/sites/request-log.ts');

beforeEach(() => browser.storage.local.clear());

async function note(from: number, to: number): Promise<void> {
  for (let nth = from; nth < to; nth += 1) await noteRequest(`https://packs.example/${nth}`);
}

async function addresses(): Promise<number[]> {
  const { requests, older } = await requestLog();
  expect(older + requests.length).toBe(Number((await browser.storage.local.get('requests'))['requests']));
  return requests.map(({ address }) => Number(address.split('/').at(-1)));
}

test('the newest come first, and of very many the oldest go, counted', async () => {
  await note(0, 101);
  expect(await addresses()).toEqual(Array.from({ length: 101 }, (_, nth) => 100 - nth));
  await note(101, 2_000);
  expect(await addresses()).toHaveLength(2_000);
  await note(2_000, 2_150);
  const kept = await addresses();
  expect([kept[0], kept.at(-1)]).toEqual([2_149, 200]);
  expect(Object.keys(await browser.storage.local.get(null))).toHaveLength(21);
});

test('an end is noted at its own request, and nowhere once that is gone', async () => {
  const first = await noteRequest('https://packs.example/first');
  await noteRequest('https://packs.example/second');
  await first('received', 5);
  const [second, ended] = (await requestLog()).requests;
  expect(second).not.toHaveProperty('outcome');
  expect(ended).toMatchObject({ address: 'https://packs.example/first', outcome: 'received', bytes: 5 });
  await note(2, 2_001);
  await first('unchanged', 6);
  expect((await requestLog()).requests.some(({ outcome }) => outcome !== undefined)).toBe(false);
});

test('several at once are all noted', async () => {
  await Promise.all([note(0, 30), note(30, 60), note(60, 90)]);
  expect((await addresses()).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 90 }, (_, nth) => nth));
});

test('a damaged log is begun anew', async () => {
  await browser.storage.local.set({ requests: 'many', 'requests/0': [{ at: 5 }] });
  await note(0, 1);
  expect(await addresses()).toEqual([0]);
});
