import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { openNotes } from '../../../utils/knowledge/own-notes.ts';
import type { NewNote } from '../../../utils/knowledge/write-note.ts';
import { createFoundHere } from '../../../utils/reading/found-here.ts';
import { readSettings } from '../../../utils/settings/settings.ts';
import { device } from '../knowledge/device.ts';
import { sessionMemory } from '../reading/session-memory.ts';

const { session, scripting } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  return {
    session: {
      kept,
      get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, value);
      },
      remove: async (key: string) => void kept.delete(key),
    },
    scripting: { executeScript: vi.fn<(asked: object) => Promise<unknown[]>>(async () => []) },
  };
});
const tabs = {
  query: vi.fn<() => Promise<Partial<Tabs.Tab>[]>>(),
  create: vi.fn<(asked: { url: string }) => Promise<{ id: number }>>(),
  update: vi.fn<(id: number, asked: object) => Promise<void>>(),
};
const windows = { update: vi.fn<(id: number, asked: object) => Promise<void>>() };
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { session },
    scripting,
    tabs: {
      query: () => tabs.query(),
      create: (asked: { url: string }) => tabs.create(asked),
      update: (id: number, asked: object) => tabs.update(id, asked),
    },
    windows: { update: (id: number, asked: object) => windows.update(id, asked) },
  },
}));

const { anchorNotes } = await import('../../../entrypoints/filling/anchor-notes.ts');
const { bringNoting } = await import('../../../entrypoints/filling/page-notes.ts');
const { openNote } = await import('../../../entrypoints/filling/open-note.ts');
const { quoteNotes } = await import('../../../entrypoints/filling/quote-notes.ts');

const ADDRESS = 'https://steppe.example/grain';
const TEXTS = ['Grain waits', 'The trains wait for 48 hours,', 'and those from the south for four days.'];
const QUOTE = { exact: 'wait for 48 hours, and those', prefix: 'The trains ', suffix: ' from the south for' };
const PAGE = { address: ADDRESS, title: 'Grain waits', read: '2026-11-22' };

const at = (url = `${ADDRESS}?utm_source=mail#top`, given: Partial<Runtime.MessageSender> = {}) =>
  ({ url, frameId: 0, tab: { id: 7, url, incognito: false }, ...given }) as Runtime.MessageSender;

function setUp(settings = {}) {
  const own = device().open();
  const put = vi.spyOn(own, 'putAll');
  const foundHere = createFoundHere(sessionMemory());
  const report = vi.fn<(where: string, error: unknown) => void>();
  const needs = { own, foundHere, settings: async () => readSettings(settings), report };
  const notes = openNotes(own);
  const write = (note: Partial<NewNote> = {}) =>
    openOwnEntities(own).writeNote({ text: 'Ask', quote: QUOTE, page: PAGE, ...note });
  const anchor = (asked: object = {}, sender = at()) =>
    anchorNotes(needs, { canonical: '', texts: TEXTS, ...asked }, sender);
  return { own, put, needs, notes, write, anchor, report };
}

beforeEach(() => {
  session.kept.clear();
  for (const spy of [scripting.executeScript, tabs.create, tabs.update, windows.update]) spy.mockClear();
  tabs.create.mockResolvedValue({ id: 9 });
  tabs.query.mockResolvedValue([]);
});

describe('quotes of a page', () => {
  test('are told as parts of its blocks, and no other page’s', async () => {
    const { write, anchor, needs } = setUp();
    const id = await write();
    await write({ page: { ...PAGE, address: 'https://steppe.example/other' } });
    expect(await bringNoting(needs, '', at())).toBe(true);
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['noting.js'],
    });
    expect(await anchor()).toEqual({
      spans: [
        { note: id, block: 1, start: 11, end: 29 },
        { note: id, block: 2, start: 0, end: 9 },
      ],
    });
    expect(await needs.foundHere.has({ tab: 7, frame: 0 }, [id])).toBe(true);
  });

  test('are found by what the page calls its own address, of the same site alone', async () => {
    const { write, anchor } = setUp();
    await write();
    const amp = at('https://m.steppe.example/amp/grain?page=2');
    expect((await anchor({ canonical: ADDRESS }, amp)).spans).toHaveLength(2);
    expect((await anchor({}, amp)).spans).toEqual([]);
    expect((await anchor({ canonical: ADDRESS }, at('https://thief.example/'))).spans).toEqual([]);
  });

  test.each([
    ['in a private window', {}, at(ADDRESS, { tab: { id: 7, url: ADDRESS, incognito: true } as Tabs.Tab })],
    [
      'in a frame of another page',
      {},
      at(ADDRESS, {
        frameId: 3,
        tab: { id: 7, url: 'https://steppe.example/', incognito: false } as Tabs.Tab,
      }),
    ],
    ['where they are not to be marked', { noteMarks: false }, at()],
  ])('are not told %s', async (_, settings, sender) => {
    const { write, anchor, needs, put } = setUp(settings);
    await write();
    put.mockClear();
    expect(await bringNoting(needs, '', sender)).toBe(false);
    expect(await anchor({}, sender)).toEqual({ spans: [] });
    expect(scripting.executeScript).not.toHaveBeenCalled();
    expect(put).not.toHaveBeenCalled();
  });
});

describe('what has become of a quote', () => {
  test('is kept with its note, once', async () => {
    const { write, anchor, notes, put } = setUp();
    const id = await write();
    put.mockClear();
    await anchor();
    await anchor({ atRest: true });
    expect((await notes.get(id))?.place).toMatchObject({ state: 'unchanged' });
    expect(put).toHaveBeenCalledTimes(1);
  });

  test('a changed digit is a change, and the card tells it', async () => {
    const { own, write, anchor, notes } = setUp();
    const id = await write();
    const texts = TEXTS.map((text) => text.replace('48', '43'));
    const told = await anchor({ texts });
    expect(told.unsure).toBe(true);
    expect(told.spans.every(({ changed }) => changed)).toBe(true);
    expect((await notes.get(id))?.place).toMatchObject({
      state: 'changed',
      text: 'wait for 43 hours, and those',
    });
    const [note] = await quoteNotes(own, [id, 'note:gone']);
    expect(note).toMatchObject({ id, state: 'changed' });
    expect(note?.diff?.filter(({ is }) => is !== 'same').map(({ text }) => text)).toEqual(['48', '43']);
    await anchor();
    expect((await notes.get(id))?.place).not.toHaveProperty('text');
  });

  test('it has gone only from a whole page that has come to rest', async () => {
    const { write, anchor, notes } = setUp();
    const id = await write();
    const texts = ['Nothing of it is here any more.'];
    expect(await anchor({ texts })).toEqual({ spans: [], unsure: true });
    await anchor({ texts, atRest: true, cut: true });
    expect((await notes.get(id))?.place).toBeUndefined();
    await anchor({ texts, atRest: true });
    expect((await notes.get(id))?.place).toMatchObject({ state: 'gone' });
  });

  test('it has not gone from another article that calls itself by the same address', async () => {
    const { write, anchor, notes } = setUp();
    const id = await write();
    const asked = { texts: ['Nothing of it is here.'], atRest: true, canonical: ADDRESS };
    const titled = (title: string) => {
      const url = 'https://steppe.example/other';
      return at(url, { tab: { id: 7, url, title, incognito: false } as Tabs.Tab });
    };
    await anchor(asked, titled('Rain comes - Steppe'));
    expect((await notes.get(id))?.place).toBeUndefined();
    // The words are proof enough.
    await anchor({ ...asked, texts: TEXTS }, titled('Rain comes - Steppe'));
    expect((await notes.get(id))?.place).toMatchObject({ state: 'unchanged' });
    await anchor(asked, titled('Grain waits - Steppe'));
    expect((await notes.get(id))?.place).toMatchObject({ state: 'gone' });
  });

  test('of many quotes it is kept in one write', async () => {
    const { write, anchor, put } = setUp();
    for (let nth = 0; nth < 5; nth += 1) await write({ text: `${nth}` });
    put.mockClear();
    await anchor();
    expect(put).toHaveBeenCalledTimes(1);
  });

  test('is told also where it cannot be kept', async () => {
    const { write, anchor, put, report } = setUp();
    await write();
    put.mockRejectedValue(new Error('disk full'));
    expect((await anchor()).spans).toHaveLength(2);
    expect(report).toHaveBeenCalledExactlyOnceWith('places of notes', expect.any(Error));
  });
});

describe('the way back to a note', () => {
  const never = async () => false;

  test('leads to a new tab at the passage, which is told once that it was opened for it', async () => {
    const { own, write, anchor } = setUp();
    const id = await write();
    expect(await openNote(own, id, never)).toBe(true);
    expect(tabs.create.mock.calls[0]?.[0].url).toMatch(/^https:\/\/steppe\.example\/grain#:~:text=/u);
    const there = at(ADDRESS, { tab: { id: 9, url: ADDRESS, incognito: false } as Tabs.Tab });
    expect(await anchor({})).not.toHaveProperty('show');
    expect(await anchor({}, there)).toMatchObject({ show: id });
    expect(await anchor({}, there)).not.toHaveProperty('show');
  });

  test('leads to the tab that shows the page, which scrolls to it, or is led there by the browser', async () => {
    const { own, write } = setUp();
    const id = await write();
    tabs.query.mockResolvedValue([
      { id: 1 },
      { id: 2, url: ADDRESS, incognito: true },
      { id: 3, url: `${ADDRESS}/?utm_source=mail`, windowId: 5, incognito: false },
    ]);
    const show = vi.fn<(tab: number) => Promise<boolean>>(async () => true);
    expect(await openNote(own, id, show)).toBe(true);
    expect(show).toHaveBeenCalledExactlyOnceWith(3);
    expect(tabs.update.mock.calls).toEqual([[3, { active: true }]]);
    expect(windows.update).toHaveBeenCalledWith(5, { focused: true });
    expect(tabs.create).not.toHaveBeenCalled();
    expect(await openNote(own, id, never)).toBe(true);
    expect(tabs.update.mock.lastCall?.[1]).toMatchObject({ url: expect.stringContaining(':~:text=') });
  });

  test('a note of no page leads nowhere', async () => {
    const { own, needs } = setUp();
    const id = await openOwnEntities(needs.own).writeNote({ text: 'Ask' });
    expect(await openNote(own, id, never)).toBe(false);
    expect(await openNote(own, 'note:none', never)).toBe(false);
    expect(tabs.create).not.toHaveBeenCalled();
  });
});
