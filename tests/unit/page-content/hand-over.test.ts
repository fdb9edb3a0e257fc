import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HoveringOptions } from '../../../entrypoints/hovering/hovering-options.ts';
import type { NamedStore } from '../../../entrypoints/page.content/named.ts';
import { HOVERING } from '../../../utils/hover/handed-over.ts';
import type { PageOrders } from '../../../utils/messages/shapes.ts';

const ask = vi.hoisted(() => vi.fn<() => Promise<object>>());
vi.mock('../../../utils/messages/ask.ts', () => ({ ask }));
const { HandOver } = await import('../../../entrypoints/page.content/hand-over.ts');

const home = globalThis as { [HOVERING]?: unknown };
const hand = { adapt: vi.fn<(orders: PageOrders) => void>() };
const openHand = vi.fn<(store: NamedStore, options: HoveringOptions) => typeof hand>(() => hand);
const orders = (cardScale: number): PageOrders => ({ cardScale }) as PageOrders;
const DONE = { ok: true, value: { done: true } };
const LOST = { ok: false, failure: { code: 'internal', detail: 'No frame with that id.' } };

let life: AbortController;
let changed: () => void;
let noted: () => void;
let count: number;
let quotes: number;
let handOver: InstanceType<typeof HandOver>;

beforeEach(() => {
  vi.useFakeTimers();
  delete home[HOVERING];
  openHand.mockClear();
  hand.adapt.mockClear();
  ask.mockReset().mockImplementation(async () => {
    home[HOVERING] = openHand;
    return DONE;
  });
  life = new AbortController();
  count = 0;
  quotes = 0;
  const onChange = (listener: () => void): unknown => (changed = listener);
  const store = {
    onChange,
    get count() {
      return count;
    },
  } as unknown as NamedStore;
  const notes = {
    onChange: (listener: () => void): unknown => (noted = listener),
    get count() {
      return quotes;
    },
  };
  const options = { notes, orders: orders(1), signal: life.signal };
  handOver = new HandOver(store, options as unknown as HoveringOptions);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const mark = (): Promise<unknown> => {
  count = 1;
  changed();
  changed();
  return vi.advanceTimersByTimeAsync(0);
};

test('the script comes with the first mark, once, and is given the orders that hold by then', async () => {
  changed();
  expect(ask).not.toHaveBeenCalled();
  const coming = mark();
  handOver.adapt(orders(1.5));
  await coming;
  expect(ask).toHaveBeenCalledOnce();
  expect(openHand.mock.lastCall?.[1].orders).toEqual(orders(1.5));
  handOver.adapt(orders(1.3));
  expect(hand.adapt).toHaveBeenCalledExactlyOnceWith(orders(1.3));
  changed();
  await handOver.load();
  expect(ask).toHaveBeenCalledOnce();
  expect(openHand).toHaveBeenCalledOnce();
});

test('one that an earlier stretch of reading has had come is there already', async () => {
  home[HOVERING] = openHand;
  await mark();
  expect(ask).not.toHaveBeenCalled();
  expect(handOver.hand).toBe(hand);
});

test('reading may end before it is there: nothing is opened then', async () => {
  const coming = mark();
  life.abort();
  await coming;
  expect(ask).toHaveBeenCalledOnce();
  expect(openHand).not.toHaveBeenCalled();
  expect(await handOver.load()).toBeUndefined();
});

test('where it does not come it is asked for again, though no mark comes any more', async () => {
  ask.mockResolvedValueOnce(LOST);
  await mark();
  expect(handOver.hand).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(handOver.hand).toBe(hand);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('after three times the next mark, jump or walk asks anew; an updated extension is not asked', async () => {
  ask.mockResolvedValue(LOST);
  await mark();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ask).toHaveBeenCalledTimes(3);
  ask.mockResolvedValue({ ok: false, failure: { code: 'updated', detail: '' } });
  const asked = handOver.load();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(4);
});

test('a quote of a note has it come, too, where a page has no name', async () => {
  noted();
  expect(ask).not.toHaveBeenCalled();
  quotes = 1;
  noted();
  await vi.advanceTimersByTimeAsync(0);
  expect(openHand).toHaveBeenCalledTimes(1);
});
