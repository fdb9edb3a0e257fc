import type { Runtime } from 'webextension-polyfill';
import { beforeEach, expect, test, vi } from 'vitest';

const state = vi.fn<() => Promise<string>>();
const find = vi.fn<() => unknown[]>();
const current = vi.fn<() => Promise<{ find: typeof find; guessLanguages: () => string[] }>>();
const at = vi.fn<(spot: unknown) => Promise<unknown>>();
const settings = { demonyms: false };
const report = vi.fn();
const added: string[][] = [];
const came = vi.fn<(row: { frame: number }) => Promise<unknown[]>>();
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../entrypoints/background/fact-base.ts', () => ({ base: { state }, names: { current } }));
vi.mock('../../../entrypoints/background/services.ts', () => ({
  remembered: { at },
  foundHere: { add: async (_: unknown, ids: string[]) => void added.push(ids), all: async () => new Set() },
}));
vi.mock('../../../entrypoints/background/cards.ts', () => ({ cards: {} }));
vi.mock('../../../utils/settings/store.ts', () => ({ loadSettings: async () => settings }));
vi.mock('../../../utils/report/report.ts', () => ({ report }));
vi.mock('../../../utils/sites/orders.ts', () => ({ ordersFor: async () => ({ run: 'read' }) }));
vi.mock('../../../utils/sites/toolbar.ts', () => ({ showOnToolbar: async () => undefined }));
vi.mock('../../../utils/sites/frames.ts', () => ({ frameCame: came }));
vi.mock('../../../utils/sites/read-once.ts', () => ({
  isReadOnce: () => new Promise((resolve) => setTimeout(resolve, 1)),
  forgetReadOnce: async () => undefined,
}));

const { findIn, getReady } = await import('../../../entrypoints/background/finding.ts');
const { helloFrom } = await import('../../../entrypoints/background/page-answers.ts');

const from = (frameId: number) =>
  ({
    url: 'https://news.example/a',
    tab: { id: 1, url: 'https://news.example/a#b', incognito: false },
    frameId,
  }) as Runtime.MessageSender;
const BLOCKS = [{ text: 'Kostanay' }];
const mention = (entity: string) => ({
  start: 0,
  end: 8,
  demonym: false,
  needs: 'nothing',
  readings: [{ entity, kind: 'place', score: 0, evidence: 0, family: [entity] }],
});

beforeEach(() => {
  state.mockReset().mockResolvedValue('ready');
  find.mockReset().mockReturnValue([mention('KZ-39')]);
  current.mockReset().mockResolvedValue({ find, guessLanguages: () => [] });
  came.mockReset().mockResolvedValue([]);
  at.mockReset().mockResolvedValue({ chosen: () => undefined, hidden: () => false });
  settings.demonyms = false;
  report.mockReset();
  added.splice(0);
});

test('what is found is answered, and may then be asked about', async () => {
  expect(await findIn(BLOCKS, from(0))).toMatchObject({ base: 'ready', entities: [{ id: 'KZ-39' }] });
  expect(added).toEqual([['KZ-39']]);
});

test('while the base is filled the packs that are there answer', async () => {
  state.mockResolvedValue('filling');
  expect(await findIn(BLOCKS, from(0))).toMatchObject({ base: 'filling', entities: [{ id: 'KZ-39' }] });
});

test('an answer out of half a base is not given once the base is whole', async () => {
  state.mockResolvedValueOnce('filling');
  find.mockReturnValueOnce([]);
  expect(await findIn(BLOCKS, from(0))).toMatchObject({ base: 'ready', entities: [{ id: 'KZ-39' }] });
});

test('a base that failed finds nothing and says so', async () => {
  state.mockResolvedValue('failed');
  expect(await findIn(BLOCKS, from(0))).toEqual({ base: 'failed', entities: [], mentions: [] });
  expect(find).not.toHaveBeenCalled();
});

test('what the reader decided holds by the tab’s page and the frame’s site; without it names are found all the same', async () => {
  at.mockResolvedValueOnce({ chosen: () => undefined, hidden: (surface: string) => surface === 'Kostanay' });
  expect(await findIn(BLOCKS, from(0))).toMatchObject({ mentions: [] });
  expect(at).toHaveBeenCalledExactlyOnceWith({
    tab: 1,
    isPrivate: false,
    host: 'news.example',
    page: 'https://news.example/a',
  });
  at.mockRejectedValueOnce(new Error('closed'));
  expect(await findIn(BLOCKS, from(0))).toMatchObject({ entities: [{ id: 'KZ-39' }] });
  expect(report).toHaveBeenCalledOnce();
});

test('peoples are told of only where they are wanted', async () => {
  find.mockReturnValue([{ ...mention('KZ'), demonym: true }]);
  expect(await findIn(BLOCKS, from(0))).toMatchObject({ mentions: [] });
  settings.demonyms = true;
  expect(await findIn(BLOCKS, from(0))).toMatchObject({ mentions: [{ demonym: true }] });
});

test('hellos are noted in the order in which they come, the top frame’s first', async () => {
  await Promise.all([helloFrom(from(0)), helloFrom(from(3))]);
  expect(came.mock.calls.map(([{ frame }]) => frame)).toEqual([0, 3]);
});

test('a hello has the index opened, but none built of half a base', async () => {
  state.mockResolvedValue('filling');
  await getReady(from(0));
  expect(current).not.toHaveBeenCalled();
  state.mockResolvedValue('ready');
  await helloFrom(from(0));
  expect(current).toHaveBeenCalled();
});

test('an index that cannot be opened spoils no hello', async () => {
  current.mockRejectedValue(new Error('no store'));
  await expect(getReady(from(0))).resolves.toBeUndefined();
});
