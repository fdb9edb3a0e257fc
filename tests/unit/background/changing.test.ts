import { beforeEach, expect, test, vi } from 'vitest';

const names = { packsChanged: vi.fn<() => void>(), ownChanged: vi.fn<() => void>() };
const remembered = { changed: vi.fn<() => void>() };
const bringPagesInStep = vi.fn<(...told: unknown[]) => Promise<void>>();
const findAgainEverywhere = vi.fn<() => Promise<void>>();
vi.mock('../../../entrypoints/background/fact-base.ts', () => ({
  base: { state: async () => 'ready' },
  names,
}));
vi.mock('../../../entrypoints/background/services.ts', () => ({ remembered }));
vi.mock('../../../utils/settings/store.ts', () => ({ loadSettings: async () => 'settings' }));
vi.mock('../../../utils/sites/orders.ts', () => ({ bringPagesInStep, findAgainEverywhere }));

const { baseChanged } = await import('../../../entrypoints/background/changing.ts');

beforeEach(() => vi.clearAllMocks());

test('what the reader made has names and decisions looked at anew, and then open pages ask again', async () => {
  findAgainEverywhere.mockImplementation(async () => {
    expect(names.ownChanged).toHaveBeenCalledOnce();
    expect(remembered.changed).toHaveBeenCalledOnce();
  });
  expect(await baseChanged('own')).toEqual({ done: true });
  expect(findAgainEverywhere).toHaveBeenCalledOnce();
  expect(names.packsChanged).not.toHaveBeenCalled();
});

test('packs that came or went have their names looked at anew, and then open pages are read once more', async () => {
  bringPagesInStep.mockImplementation(async () => {
    expect(names.packsChanged).toHaveBeenCalledOnce();
  });
  expect(await baseChanged('packs')).toEqual({ done: true });
  expect(bringPagesInStep).toHaveBeenCalledExactlyOnceWith('settings', 'ready', true);
  expect(names.ownChanged).not.toHaveBeenCalled();
});
