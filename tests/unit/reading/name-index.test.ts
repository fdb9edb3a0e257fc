import { describe, expect, it } from 'vitest';
import type { NameFinder } from '../../../utils/names/mention.ts';
import { createNameIndex, type IndexMaker, type NameIndexNeeds } from '../../../utils/reading/name-index.ts';
import { NO_OWN_NAMES_NEEDS } from './no-own.ts';

/** A base and a maker that count what they are asked. */
function setUp() {
  const state = {
    names: 'packs-1',
    off: new Set<string>(),
    saved: new Map<string, ArrayBuffer>(),
    reported: [] as string[],
    builds: 0,
    opens: 0,
    version: '1',
    whileReading: () => undefined as unknown,
    failNames: false,
    failSave: false,
    needs: null as unknown as NameIndexNeeds,
    index: () => createNameIndex(state.needs),
  };
  const maker: IndexMaker = {
    get version() {
      return state.version;
    },
    build: async () => {
      state.builds += 1;
      const read = state.names;
      state.whileReading();
      return new TextEncoder().encode(`${read},second`).buffer;
    },
    open: (index): NameFinder => {
      state.opens += 1;
      const text = new TextDecoder().decode(index);
      if (text === 'damaged') throw new Error('damaged index');
      return {
        find: () => [],
        guessLanguages: () => [],
        nameCount: text.length,
        entityCount: text.split(',').length,
      };
    },
  };
  state.needs = {
    maker,
    view: async () => ({ off: state.off, order: [] }),
    own: NO_OWN_NAMES_NEEDS,
    report: (where, error) => state.reported.push(`${where}: ${String(error)}`),
    base: {
      namesKey: async (view) => {
        if (state.failNames) throw new Error('no store');
        return `${state.names}-${[...(view?.off ?? [])].join()}`;
      },
      loadIndex: async (key) => state.saved.get(await key) ?? null,
      saveIndex: async (key, index) => {
        if (state.failSave) throw new Error('no room');
        state.saved.set(key, index);
      },
    },
  };
  return state;
}

describe('the name index', () => {
  it('is built once for all who ask, and stored', async () => {
    const state = setUp();
    const index = state.index();
    const finders = await Promise.all([index.current(), index.current(), index.current()]);
    expect(new Set(finders).size).toBe(1);
    expect(finders[0].entityCount).toBe(2);
    expect([state.builds, state.opens, state.saved.size]).toEqual([1, 1, 1]);
  });

  it('is loaded after a start, not built again', async () => {
    const state = setUp();
    await state.index().current();
    await state.index().current();
    expect([state.builds, state.opens]).toEqual([1, 2]);
  });

  it.each<[string, (state: ReturnType<typeof setUp>) => void]>([
    ['the packs change', (state) => (state.names = 'packs-2')],
    ['a pack is switched off', (state) => state.off.add('world')],
  ])('is built anew when %s', async (_, change) => {
    const state = setUp();
    const index = state.index();
    const before = await index.current();
    change(state);
    expect(await index.current()).toBe(before);
    index.packsChanged();
    expect(await index.current()).not.toBe(before);
    expect(state.builds).toBe(2);
  });

  it('is not even opened anew when a change came to nothing', async () => {
    const state = setUp();
    const index = state.index();
    const before = await index.current();
    index.packsChanged();
    expect(await index.current()).toBe(before);
    expect([state.builds, state.opens]).toEqual([1, 1]);
  });

  it('is built anew when this version builds otherwise, and when the stored one is damaged', async () => {
    const state = setUp();
    await state.index().current();
    state.version = '2';
    await state.index().current();
    expect(state.builds).toBe(2);
    for (const key of state.saved.keys()) state.saved.set(key, new TextEncoder().encode('damaged').buffer);
    expect((await state.index().current()).entityCount).toBe(2);
    expect(state.builds).toBe(3);
    expect(state.reported).toEqual(['name index: Error: damaged index']);
  });

  it('is built again when a pack changed under its building', async () => {
    const state = setUp();
    state.whileReading = () => {
      state.names = 'packs-2';
    };
    await state.index().current();
    expect(state.builds).toBe(2);
    expect([...state.saved.keys()]).toContain('1 packs-2-');
  });

  it('serves even where it cannot be stored', async () => {
    const state = setUp();
    state.failSave = true;
    expect((await state.index().current()).entityCount).toBe(2);
    expect(state.reported).toEqual(['name index: Error: no room']);
  });

  it('is tried again after a failure', async () => {
    const state = setUp();
    const index = state.index();
    state.failNames = true;
    await expect(index.current()).rejects.toThrow('no store');
    state.failNames = false;
    expect((await index.current()).entityCount).toBe(2);
  });
});
