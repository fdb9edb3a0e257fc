import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardFrame } from '../../../utils/host/card-frame.ts';
import type { CardRequest } from '../../../utils/messages/card-request.ts';

const ask = vi.hoisted(() => vi.fn<(call: { name: string }) => Promise<object>>());
vi.mock('../../../utils/messages/ask.ts', () => ({ ask }));
const { CardLine } = await import('../../../entrypoints/hovering/card-line.ts');

/** Of the frames that were loaded, when each takes requests; the others never do. */
let connects: (number | undefined)[];
let loaded: number;
let lives: boolean;
let line: InstanceType<typeof CardLine>;

const request = (token: number) => ({ token }) as CardRequest;

beforeEach(() => {
  vi.useFakeTimers();
  connects = [];
  loaded = 0;
  lives = false;
  const frame = {
    get lives() {
      return lives;
    },
    load: () => {
      loaded += 1;
      lives = true;
    },
    discard: () => (lives = false),
  };
  line = new CardLine(0, frame as unknown as CardFrame);
  ask.mockReset().mockImplementation(async ({ name }) => {
    if (name === 'cardTicket') return { ok: true, value: { url: 'card.html' } };
    const at = connects[loaded - 1];
    return { ok: true, value: { done: lives && at !== undefined && performance.now() >= at } };
  });
});

afterEach(() => {
  vi.useRealTimers();
});

/** What became of a request after so many milliseconds. */
async function after(milliseconds: number, shown: Promise<unknown>): Promise<unknown> {
  let became: unknown = 'nothing yet';
  void shown.then((told) => (became = told));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return became;
}

test('a card whose page takes five seconds to load has its request then', async () => {
  connects = [performance.now() + 5_000];
  const shown = line.show(request(1));
  expect(await after(4_900, shown)).toBe('nothing yet');
  expect(await after(2_000, shown)).toBe('heard');
  expect(loaded).toBe(1);
});

test('a frame that still loads is not begun anew by the next request', async () => {
  connects = [performance.now() + 2_000];
  void line.prepare();
  await vi.advanceTimersByTimeAsync(220);
  void line.show(request(1));
  await vi.advanceTimersByTimeAsync(300);
  expect(await after(2_500, line.show(request(2)))).toBe('heard');
  expect(loaded).toBe(1);
});

test('one that was loaded long before the first request has that request', async () => {
  connects = [performance.now() + 500];
  void line.prepare();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await after(0, line.show(request(1)))).toBe('heard');
  expect(loaded).toBe(1);
});

test('one that does not answer while its ticket is good is replaced, within a request or at the next', async () => {
  connects = [undefined, performance.now() + 7_000];
  expect(await after(10_000, line.show(request(1)))).toBe('heard');
  expect(loaded).toBe(2);

  lives = false;
  connects = [...connects, undefined, 0];
  void line.show(request(2));
  await vi.advanceTimersByTimeAsync(1_000);
  line.hide();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await after(500, line.show(request(3)))).toBe('heard');
  expect(loaded).toBe(4);
});

test('one that has answered before and does no more is replaced at once', async () => {
  connects = [0, 0];
  expect(await after(0, line.show(request(1)))).toBe('heard');
  connects = [undefined, 0];
  expect(await after(500, line.show(request(2)))).toBe('heard');
  expect(loaded).toBe(2);
});

test('a card that never comes is given up', async () => {
  expect(await after(30_000, line.show(request(1)))).toBeUndefined();
});
