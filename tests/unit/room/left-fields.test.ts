import { beforeEach, expect, test } from 'vitest';
import { keepLeft, readLeft } from '../../../utils/room/left-fields.ts';

const KEY = 'left:note:a';
const left = (text: string) => ({ 'note-text': { change: { text }, began: { text: 'was' } } });
const stored = new Map<string, unknown>();
const spared = new Map<string, string>();
/** What a write waits for before it is done. */
let gate = Promise.resolve();
let isFull = false;

const storage = {
  get: async (key: string) => ({ [key]: stored.get(key) }),
  async set(items: Record<string, unknown>) {
    await gate;
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
  },
  remove: async (key: string) => void stored.delete(key),
};
const spare = {
  getItem: (key: string) => spared.get(key) ?? null,
  setItem(key: string, text: string) {
    if (isFull) throw new Error('full');
    spared.set(key, text);
  },
  removeItem: (key: string) => void spared.delete(key),
};
const read = () => readLeft(storage, spare, 'note:a');
const keep = (fields: ReturnType<typeof left> | Record<string, never>) =>
  keepLeft(storage, spare, 'note:a', fields);

beforeEach(() => {
  stored.clear();
  spared.clear();
  gate = Promise.resolve();
  isFull = false;
});

test('what was typed comes back, until it is stored', async () => {
  await keep(left('typed'));
  expect(await read()).toEqual(left('typed'));
  expect(spared.size).toBe(0);
  await keep({});
  expect(await read()).toEqual({});
});

test('what a page leaves in its last moment is there at once, and the latest of it stays', async () => {
  await keep(left('before'));
  const { promise, resolve } = Promise.withResolvers<void>();
  gate = promise;
  const writes = [keep(left('typed')), keep(left('typed more'))];
  expect(await read()).toEqual(left('typed more'));
  resolve();
  await Promise.all(writes);
  expect([await read(), spared.size]).toEqual([left('typed more'), 0]);
  gate = promise;
  void keep(left('typed'));
  await keep({});
  expect(spared.size).toBe(0);
});

test('a full place, and what cannot be read in either, keeps nothing from being written', async () => {
  isFull = true;
  await keep(left('typed'));
  expect(await read()).toEqual(left('typed'));
  spared.set(KEY, '{');
  expect(await read()).toEqual(left('typed'));
  stored.set(KEY, { 'note-text': 7 });
  expect(await read()).toEqual({});
});
