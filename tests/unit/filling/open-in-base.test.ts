import { beforeEach, expect, test, vi } from 'vitest';

const tabs = {
  query: vi.fn<() => Promise<object[]>>(),
  create: vi.fn<(asked: object) => Promise<void>>(),
  update: vi.fn<(id: number, asked: object) => Promise<void>>(),
};
const updateWindow = vi.fn<(id: number, asked: object) => Promise<void>>();
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `own://x${path}` },
    tabs: {
      query: () => tabs.query(),
      create: (asked: object) => tabs.create(asked),
      update: (id: number, asked: object) => tabs.update(id, asked),
    },
    windows: { update: (id: number, asked: object) => updateWindow(id, asked) },
  },
}));

const { openInBase } = await import('../../../entrypoints/filling/open-in-base.ts');

beforeEach(() => {
  for (const spy of [tabs.create, tabs.update, updateWindow]) spy.mockReset();
});

test('the base opens in a tab of its own', async () => {
  tabs.query.mockResolvedValue([]);
  await openInBase('@me/entity:1', 'entity');
  await openInBase('note:1', 'note');
  expect(tabs.create.mock.calls).toEqual([
    [{ url: 'own://x/manager.html#entity/%40me%2Fentity%3A1' }],
    [{ url: 'own://x/manager.html#notes/note%3A1' }],
  ]);
});

test('the base goes there in the tab that it has, at the front', async () => {
  tabs.query.mockResolvedValue([{ id: 7, windowId: 3 }]);
  await openInBase('@me/entity:1', 'facts');
  const url = 'own://x/manager.html#entity/%40me%2Fentity%3A1/facts';
  expect(tabs.update).toHaveBeenCalledExactlyOnceWith(7, { url, active: true });
  expect(updateWindow).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
  expect(tabs.create).not.toHaveBeenCalled();
});
