import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fieldsForNew } from '../../../utils/room/entry-fields.ts';
import { openKeeper } from '../../../utils/room/draft-keeper.ts';
import type { DraftStorage } from '../../../utils/room/draft-store.ts';
import { openDrafts, type Draft } from '../../../utils/room/drafts.ts';
import { draftOf } from '../../../utils/reading/met.ts';

const DAY = 86_400_000;
/** What is written is kept so many milliseconds after the last key. */
const KEPT_AFTER_MS = 300;
const NOW = Date.UTC(2026, 10, 22, 14, 5);

/** Storage as the browser's: what is put there comes back as JSON has it. */
function storage(): DraftStorage & { readonly stored: Map<string, string> } {
  const stored = new Map<string, string>();
  return {
    stored,
    get: async (keys) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (stored.has(key) ? [[key, JSON.parse(stored.get(key) ?? '')]] : [])),
      ),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, JSON.stringify(value));
    },
    remove: async (keys) => keys.forEach((key) => stored.delete(key)),
    getKeys: async () => [...stored.keys()],
  };
}

const began = fieldsForNew({ text: 'Auliekol' }, 'en');

function draft(id: string, given: Partial<Draft> = {}): Draft {
  const fields = { ...began, description: 'A village.' };
  return { id, isNew: true, at: NOW, isTouched: true, began, fields, ...given };
}

describe('drafts', () => {
  let store = storage();
  beforeEach(() => {
    store = storage();
    store.stored.set('settings', '{"version":1}');
    store.stored.set('journal:1', '"not ours"');
  });
  const spare = new Map<string, string>();
  const open = (now = NOW) =>
    openDrafts(store, () => now, {
      getItem: (key) => spare.get(key) ?? null,
      setItem: (key, value) => void spare.set(key, value),
      removeItem: (key) => void spare.delete(key),
    });

  test('come back as they were kept', async () => {
    await open().keep(draft('new:1', { met: { text: 'Auliekol', sentence: 'Here.' } }));
    expect(await open().read('new:1')).toEqual(
      draft('new:1', { met: { text: 'Auliekol', sentence: 'Here.' } }),
    );
    expect(await open().read('new:2')).toBeUndefined();
  });

  test('that a page left in its last moment are there for the next, unless a later one is', async () => {
    await open().keep(draft('new:1', { at: NOW - 10 }));
    open().keepAtOnce(draft('new:1', { at: NOW }));
    expect((await open().lastNew())?.at).toBe(NOW);
    expect(spare.size).toBe(0);
    open().keepAtOnce(draft('new:1', { at: NOW - 5 }));
    expect((await open().read('new:1'))?.at).toBe(NOW);
    open().keepAtOnce(draft('new:1', { at: NOW + 5 }));
    await open().drop('new:1');
    expect(await open().lastNew()).toBeUndefined();
    spare.set('draft', 'broken');
    expect(await open().lastNew()).toBeUndefined();
    spare.clear();
  });

  test('of an entry that goes to another are whole, too', async () => {
    const attach = { id: 'KZ-39', kind: 'place' as const, name: { text: 'Kostanay Region', lang: 'en' } };
    const kept = draft('new:1', { fields: { ...began, attach } });
    await open().keep(kept);
    expect(await open().read('new:1')).toEqual(kept);
  });

  test('the last new one that was written in is offered, no other', async () => {
    await open().keep(draft('new:1', { at: NOW - 2_000 }));
    await open().keep(draft('new:2', { at: NOW - 1_000 }));
    await open().keep(draft('new:3', { isTouched: false }));
    await open().keep(draft('KZ-39', { isNew: false }));
    expect((await open().lastNew())?.id).toBe('new:2');
    await open().drop('new:2');
    expect((await open().lastNew())?.id).toBe('new:1');
  });

  test('what the background keeps is read, and offered to nobody', async () => {
    const { id, stored } = draftOf({ text: 'Auliekol' }, 'new:9', NOW);
    await store.set(stored);
    expect(await open().read(id)).toEqual({
      id,
      isNew: true,
      at: NOW,
      isTouched: false,
      met: { text: 'Auliekol' },
    });
    expect(await open().lastNew()).toBeUndefined();
  });

  test('what nobody came back to is forgotten, and nothing else is', async () => {
    await open().keep(draft('new:old', { at: NOW - 31 * DAY }));
    await open().keep(draft('new:month', { at: NOW - 29 * DAY }));
    await open().keep(draft('new:seen', { at: NOW - 2 * DAY, isTouched: false }));
    store.stored.set('draft:broken', '{"id":3}');
    await open().lastNew();
    expect([...store.stored.keys()]).toEqual(['settings', 'journal:1', 'draft:new:month']);
  });

  test('what was only selected is forgotten also where the next one is selected, but for that itself', async () => {
    await open().keep(draft('new:seen', { at: NOW - 2 * DAY, isTouched: false }));
    await open().keep(draft('new:asked', { at: NOW - 2 * DAY, isTouched: false }));
    expect((await open().read('new:asked'))?.id).toBe('new:asked');
    expect([...store.stored.keys()]).toEqual(['settings', 'journal:1', 'draft:new:asked']);
  });
});

describe('what is being written', () => {
  const kept: unknown[] = [];
  const failed = vi.fn();
  let refuses = false;
  const drafts = {
    keep: async ({ id, at }: Draft) => {
      if (refuses) throw new Error('full');
      kept.push(`${id} ${String(at)}`);
    },
    keepAtOnce: ({ id, at }: Draft) => void kept.push(`${id} ${String(at)} at once`),
    drop: async (id: string) => void kept.push(`dropped ${id}`),
  };
  beforeEach(() => {
    vi.useFakeTimers();
    kept.length = 0;
    refuses = false;
    failed.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is kept once the keys rest', async () => {
    const keeper = openKeeper(drafts, failed);
    keeper.later(draft('new:1', { at: 1 }));
    await vi.advanceTimersByTimeAsync(KEPT_AFTER_MS - 1);
    keeper.later(draft('new:1', { at: 2 }));
    await vi.advanceTimersByTimeAsync(KEPT_AFTER_MS - 1);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual(['new:1 2']);
  });

  test('is kept at once when its page goes, and only once', async () => {
    const keeper = openKeeper(drafts, failed);
    keeper.goes();
    keeper.later(draft('new:1', { at: 1 }));
    keeper.goes();
    await keeper.now();
    expect(kept).toEqual(['new:1 1 at once', 'new:1 1']);
    await vi.advanceTimersByTimeAsync(KEPT_AFTER_MS);
    await keeper.now();
    expect(kept).toEqual(['new:1 1 at once', 'new:1 1']);
  });

  test('is kept by a page that goes also where the place for its last moment is full', async () => {
    const full = () => {
      throw new Error('full');
    };
    const keeper = openKeeper({ ...drafts, keepAtOnce: full }, failed);
    keeper.later(draft('new:1', { at: 1 }));
    expect(() => keeper.goes()).toThrow('full');
    await keeper.now();
    expect(kept).toEqual(['new:1 1']);
  });

  test('does not come back after it was saved', async () => {
    const keeper = openKeeper(drafts, failed);
    keeper.later(draft('new:1', { at: 1 }));
    const wrote = keeper.now();
    keeper.later(draft('new:1', { at: 2 }));
    await keeper.drop('new:1');
    await wrote;
    await vi.advanceTimersByTimeAsync(KEPT_AFTER_MS);
    expect(kept).toEqual(['new:1 1', 'dropped new:1']);
  });

  test('goes to the other place with its page while it is being stored, or could not be', async () => {
    const stored = Promise.withResolvers<void>();
    const slow = openKeeper({ ...drafts, keep: () => stored.promise }, failed);
    slow.later(draft('new:1', { at: 1 }));
    await vi.advanceTimersByTimeAsync(KEPT_AFTER_MS);
    slow.goes();
    expect(kept).toEqual(['new:1 1 at once']);
    stored.resolve();
    expect(await slow.now()).toBe(true);
    slow.goes();
    expect(kept).toEqual(['new:1 1 at once']);
    const keeper = openKeeper(drafts, failed);
    refuses = true;
    keeper.later(draft('new:2', { at: 2 }));
    expect(await keeper.now()).toBe(false);
    keeper.goes();
    expect(kept.at(-1)).toBe('new:2 2 at once');
    refuses = false;
    expect(await keeper.now()).toBe(true);
    expect(kept.at(-1)).toBe('new:2 2');
    await keeper.drop('new:2');
    keeper.goes();
    expect(kept.at(-1)).toBe('dropped new:2');
  });

  test('that cannot be kept is told, and the next is tried again', async () => {
    const keeper = openKeeper(drafts, failed);
    refuses = true;
    keeper.later(draft('new:1', { at: 1 }));
    await keeper.now();
    expect(failed).toHaveBeenCalledOnce();
    refuses = false;
    keeper.later(draft('new:1', { at: 2 }));
    await keeper.now();
    expect(kept).toEqual(['new:1 2']);
  });
});
