import { beforeEach, expect, test, vi } from 'vitest';
import type * as store from '../../../utils/settings/store.ts';

const stored = new Map<string, unknown>();
const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
const local = {
  get: vi.fn(async (key: string) => {
    await pause();
    return { [key]: structuredClone(stored.get(key)) };
  }),
  set: vi.fn(async (items: Record<string, unknown>) => {
    await pause();
    for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
  }),
};
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));

/** The module as another context loads it: with variables of its own over the same storage. */
async function inContext(): Promise<typeof store> {
  vi.resetModules();
  return import('../../../utils/settings/store.ts');
}

beforeEach(() => stored.clear());

test('two contexts that change different settings at once lose neither', async () => {
  const popup = await inContext();
  const background = await inContext();
  await popup.changeSettings(() => ({ paused: true, sitesOff: { 'news.example': true } }));

  // A site is turned on: the popup ends the pause while the background, told of the grant, lists the site as on.
  await Promise.all([
    popup.changeSettings(() => ({ paused: false })),
    background.changeSettings(() => ({ sitesOff: {} })),
  ]);
  expect(await popup.loadSettings()).toMatchObject({ paused: false, sitesOff: {} });
});

test('a change that fails is told and does not hold up the next', async () => {
  const { changeSettings } = await inContext();
  local.set.mockRejectedValueOnce(new Error('full'));
  const failing = changeSettings(() => ({ paused: true }));
  const next = changeSettings(() => ({ wholePage: true }));
  await expect(failing).rejects.toThrow('full');
  expect(await next).toMatchObject({ paused: false, wholePage: true });
});
