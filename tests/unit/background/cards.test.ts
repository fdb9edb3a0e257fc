import { beforeEach, expect, test, vi } from 'vitest';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';

type Listener = (value: unknown) => void;

/** A port as the browser gives it: it throws once it is disconnected. */
class FakePort {
  readonly name = 'card';
  readonly sender = { id: 'own', url: 'own://x/card.html', tab: { id: 1 }, frameId: 5 };
  readonly posted: unknown[] = [];
  readonly #heard = new Set<Listener>();
  readonly #gone = new Set<Listener>();
  isOpen = true;
  readonly onMessage = {
    addListener: (listener: Listener) => this.#heard.add(listener),
    removeListener: (listener: Listener) => this.#heard.delete(listener),
  };
  readonly onDisconnect = { addListener: (listener: Listener) => this.#gone.add(listener) };

  postMessage(message: unknown): void {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(message);
  }

  /** The card says something. */
  say(message: unknown): void {
    for (const listener of [...this.#heard]) listener(message);
  }

  /** The card's frame goes. */
  go(): void {
    this.isOpen = false;
    for (const listener of this.#gone) listener(undefined);
  }

  disconnect(): void {
    this.isOpen = false;
  }
}

const PAGE = { tab: 1, frame: 0, card: 0 };
const KZ = { id: 'KZ', kind: 'place', tabLabel: '' } as PresentedEntity;
const REQUEST = {
  card: 0,
  token: 1,
  surface: 'Kostanay',
  readings: ['KZ', 'KG'],
  around: { text: 'Kostanay', start: 0, end: 8 },
  index: 0,
  positions: [0],
  focus: false,
};

const TAB = { id: 1, url: 'https://news.example/a#top', incognito: false };

const connects = new Set<(port: FakePort) => void>();
const getTab = vi.fn<() => Promise<{ id: number; url: string; incognito: boolean }>>();
const tabs = {
  query: vi.fn<(asked: unknown) => Promise<{ id: number; windowId: number }[]>>(),
  create: vi.fn<(asked: unknown) => Promise<void>>(),
  update: vi.fn<(id: number, asked: unknown) => Promise<void>>(),
};
const updateWindow = vi.fn<(id: number, asked: unknown) => Promise<void>>();
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      getURL: (path = '') => `own://x${path || '/'}`,
      onConnect: { addListener: (listener: (port: FakePort) => void) => connects.add(listener) },
    },
    tabs: { ...tabs, get: getTab, sendMessage: async () => ({ ok: true, value: { done: true } }) },
    windows: { update: updateWindow },
    scripting: { executeScript: async () => [] },
    storage: { local: { get: async () => ({}), remove: async () => undefined } },
  },
}));

const spend = vi.fn<() => Promise<unknown>>();
const choose = vi.fn<(spot: unknown, surface: string, id: string) => Promise<void>>();
const keep = vi.fn<(deed: string, about: unknown, id?: string) => Promise<void>>();
const findAgainEverywhere = vi.fn<() => Promise<void>>();
const report = vi.fn();
const keepRows = vi.fn<(changes: unknown) => Promise<void>>();
vi.mock('../../../entrypoints/background/services.ts', () => ({
  tickets: { spend },
  foundHere: { has: async () => true, all: async () => new Set(['KZ']) },
  own: { rows: async () => [], putAll: keepRows },
  remembered: { choose, keep, at: async () => ({ chosen: () => undefined }) },
}));
vi.mock('../../../entrypoints/background/fact-base.ts', () => ({
  names: { current: async () => ({ guessLanguages: () => ['fr'], find: () => [] }) },
}));
vi.mock('../../../entrypoints/background/presenting.ts', () => ({
  present: async () => new Map([['KZ', KZ]]),
  withPeers: async (entity: PresentedEntity) => entity,
}));
vi.mock('../../../entrypoints/background/filling.ts', async () => {
  const { noteFromCard } = await import('../../../entrypoints/filling/keep-note.ts');
  const { openInBase } = await import('../../../entrypoints/filling/open-in-base.ts');
  const { explain } = await import('../../../utils/reading/explain.ts');
  return { filling: async () => ({ noteFromCard, openInBase, explain }) };
});
vi.mock('../../../utils/settings/store.ts', () => ({
  loadSettings: async () => ({ language: 'fr', cardScale: 1 }),
}));
const tellEverywhere = vi.fn<(call: { readonly name: string }) => Promise<void>>(async () => undefined);
vi.mock('../../../utils/sites/orders.ts', () => ({
  browserLanguages: () => [],
  findAgainEverywhere,
  tellEverywhere,
}));
vi.mock('../../../utils/sites/frames.ts', () => ({ hostOfFrame: async () => 'news.example' }));
vi.mock('../../../utils/report/report.ts', () => ({ report }));

const { cards, listenToCards } = await import('../../../entrypoints/background/cards.ts');
listenToCards();

/** A card that has shown its ticket. */
function arriving(): FakePort {
  const port = new FakePort();
  for (const listener of connects) listener(port);
  port.say({ kind: 'ticket', ticket: 'good' });
  return port;
}

async function admitted(): Promise<FakePort> {
  const port = arriving();
  await vi.waitFor(() =>
    expect(port.posted).toEqual([{ kind: 'admitted', key: 'key', lang: 'fr', scale: 1 }]),
  );
  return port;
}

beforeEach(() => {
  spend.mockReset().mockResolvedValue({ page: PAGE, key: 'key' });
  choose.mockReset().mockResolvedValue();
  keep.mockReset().mockResolvedValue();
  findAgainEverywhere.mockReset().mockResolvedValue();
  getTab.mockReset().mockResolvedValue(TAB);
  report.mockReset();
});

test.each([false, true])(
  'a chosen reading is remembered for its page, private window: %s',
  async (incognito) => {
    getTab.mockResolvedValue({ ...TAB, incognito });
    const port = await admitted();
    cards.show(PAGE, REQUEST);
    port.say({ kind: 'choose', token: 1, entity: 'KG' });
    const spot = { tab: 1, isPrivate: incognito, host: 'news.example', page: 'https://news.example/a' };
    await vi.waitFor(() => expect(choose).toHaveBeenCalledWith(spot, 'Kostanay', 'KG'));
    expect(findAgainEverywhere).not.toHaveBeenCalled();
    port.go();
  },
);

test('a wrong match is kept before open pages are told to ask again; what is always meant changes no mark', async () => {
  const port = await admitted();
  cards.show(PAGE, REQUEST);
  const { promise, resolve: stored } = Promise.withResolvers<void>();
  keep.mockReturnValueOnce(promise);
  port.say({ kind: 'keep', token: 1, deed: 'site', entity: 'KZ' });
  await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce());
  expect(findAgainEverywhere).not.toHaveBeenCalled();
  stored();
  await vi.waitFor(() => expect(port.posted.at(-1)).toMatchObject({ kind: 'kept', deed: 'site', ok: true }));
  expect(findAgainEverywhere).toHaveBeenCalledOnce();
  port.say({ kind: 'keep', token: 1, deed: 'always', entity: 'KZ' });
  await vi.waitFor(() => expect(port.posted.at(-1)).toMatchObject({ kind: 'kept', deed: 'always' }));
  expect(keep).toHaveBeenLastCalledWith('always', expect.objectContaining({ lang: 'fr' }), 'KZ');
  expect(findAgainEverywhere).toHaveBeenCalledOnce();
  port.go();
});

test('a card that goes while its ticket is looked up leaves no line behind', async () => {
  const { promise, resolve: answer } = Promise.withResolvers<unknown>();
  spend.mockReturnValue(promise);
  const port = arriving();
  port.go();
  answer({ page: PAGE, key: 'key' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(cards.show(PAGE, REQUEST)).toBe(false);
  expect(report).not.toHaveBeenCalled();
});

test('a card that goes while it is filled is missed by nobody', async () => {
  const port = await admitted();
  cards.show(PAGE, REQUEST);
  port.go();
  await new Promise((resolve) => setTimeout(resolve));
  expect(report).not.toHaveBeenCalled();
  expect(cards.show(PAGE, REQUEST)).toBe(false);
});

const NOTE = {
  kind: 'note',
  token: 1,
  entity: 'KZ',
  about: { text: 'Kazakhstan', lang: 'en' },
  text: 'Ask',
  tags: [],
  facts: [],
  id: '0198c0de-0000-7000-8000-000000000001',
};

test('a note is kept as a row of its own kind, told to the base’s pages, and shown', async () => {
  const heard: unknown[] = [];
  const channel = new BroadcastChannel('sidelight-base');
  channel.addEventListener('message', ({ data }) => heard.push(data));
  keepRows.mockResolvedValueOnce();
  const port = await admitted();
  cards.show(PAGE, REQUEST);
  await vi.waitFor(() => expect(port.posted.at(-1)).toMatchObject({ kind: 'content' }));
  port.say({ ...NOTE, id: 'choice:1' });
  port.say(NOTE);
  await vi.waitFor(() =>
    expect(port.posted.slice(-2)).toMatchObject([
      { kind: 'noted', id: NOTE.id, ok: true },
      { kind: 'content' },
    ]),
  );
  const patch: unknown = expect.objectContaining({ entity: 'KZ', text: 'Ask' });
  expect(keepRows).toHaveBeenCalledExactlyOnceWith([{ kind: 'note', id: `note:${NOTE.id}`, patch }]);
  await vi.waitFor(() => expect(heard).toEqual(['own']));
  expect(tellEverywhere.mock.calls.map(([{ name }]) => name)).toEqual(['tab/notes-again']);
  channel.close();
  port.go();
});

test('a note that the base does not take is answered so', async () => {
  keepRows.mockRejectedValueOnce(new Error('the disk is full'));
  const port = await admitted();
  cards.show(PAGE, REQUEST);
  port.say(NOTE);
  await vi.waitFor(() =>
    expect(port.posted).toContainEqual({ kind: 'noted', token: 1, id: NOTE.id, ok: false }),
  );
  port.go();
});
