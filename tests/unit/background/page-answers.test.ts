import type { Runtime } from 'webextension-polyfill';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CardRequest } from '../../../utils/messages/card-request.ts';

const state = vi.fn<() => Promise<string>>();
const find = vi.fn<() => unknown[]>();
const current = vi.fn<() => Promise<{ find: typeof find; guessLanguages: () => string[] }>>();
const at = vi.fn<(spot: unknown) => Promise<unknown>>();
const settings = { demonyms: false, languagesRead: [] as string[] };
const report = vi.fn();
const added: string[][] = [];
const told: unknown[][] = [];
const show = vi.fn<(place: unknown, request: unknown) => boolean>();
const came = vi.fn<(row: { frame: number }) => Promise<unknown[]>>();
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../entrypoints/background/fact-base.ts', () => ({ base: { state }, names: { current } }));
vi.mock('../../../entrypoints/background/services.ts', () => ({
  remembered: { at },
  foundHere: {
    add: async (_: unknown, ids: string[]) => void added.push(ids),
    all: async () => new Set(),
    has: async (_: unknown, ids: string[]) => ids.includes('KZ'),
  },
}));
vi.mock('../../../entrypoints/background/cards.ts', () => ({ cards: { show } }));
vi.mock('../../../utils/sites/page-names.ts', () => ({ framesOf: async () => [0, 3, 4] }));
vi.mock('../../../utils/messages/ask.ts', () => ({
  askTab: (...asked: unknown[]) => {
    told.push(asked);
    return Promise.resolve({ ok: true, value: { done: true } });
  },
}));
vi.mock('../../../utils/settings/store.ts', () => ({ loadSettings: async () => settings }));
vi.mock('../../../utils/report/report.ts', () => ({ report }));
vi.mock('../../../utils/sites/orders.ts', () => ({ ordersFor: async () => ({ run: 'read' }) }));
vi.mock('../../../utils/sites/toolbar.ts', () => ({ showOnToolbar: async () => undefined }));
vi.mock('../../../utils/sites/frames.ts', () => ({ frameCame: came }));
vi.mock('../../../utils/sites/page-choice.ts', () => ({
  pageChoice: () => new Promise((resolve) => setTimeout(resolve, 1)),
  forgetPageChoice: async () => undefined,
}));

const { findIn, getReady } = await import('../../../entrypoints/background/finding.ts');
const { helloFrom, showCard } = await import('../../../entrypoints/background/page-answers.ts');

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

test('a card that opens has the other frames of its tab close theirs; one that cannot open has not', async () => {
  const request = { card: 2, readings: ['KZ'] } as CardRequest;
  const elsewhere = expect.objectContaining({ name: 'tab/card-said' });
  expect(await showCard({ ...request, readings: ['unfound'] }, from(3))).toEqual({ done: false });
  show.mockReturnValueOnce(false).mockReturnValueOnce(true);
  expect(await showCard(request, from(3))).toEqual({ done: false });
  expect(told).toEqual([]);
  expect(await showCard(request, from(3))).toEqual({ done: true });
  expect(show).toHaveBeenLastCalledWith({ tab: 1, frame: 3, card: 2 }, request);
  expect(told).toEqual([
    [1, 0, elsewhere, { said: 'elsewhere' }],
    [1, 4, elsewhere, { said: 'elsewhere' }],
  ]);
});
