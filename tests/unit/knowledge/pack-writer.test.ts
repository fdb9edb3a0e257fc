import { describe, expect, it } from 'vitest';
import { openPackBase } from '../../../utils/knowledge/pack-base.ts';
import type { PackRow } from '../../../utils/knowledge/pack-store.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { emptyPlace, pagesIn, rowsOf } from './memory.ts';
import { cities, finish, idsOf } from './written-pack.ts';

describe('a writer', () => {
  it('shows nothing before it is finished, and then everything, with true counts', async () => {
    const base = openPacks(emptyPlace());
    const writer = await base.write('table', 'job-1');
    expect(writer).toMatchObject({ isDone: false, written: 0 });
    await writer.addAll(cities(2_345));
    expect(writer.written).toBe(2_345);
    expect(await idsOf(base)).toEqual([]);
    expect(await base.packSummaries()).toMatchObject([{ pack: 'table', state: 'filling' }]);
    await finish(writer);
    expect(await idsOf(base)).toEqual(cities(2_345).map(({ id }) => id));
    expect(await base.packSummaries()).toMatchObject([
      {
        state: 'installed',
        origin: { type: 'import', name: 'cities.csv' },
        content: { entities: 2_345, names: 2_345, statements: 2_345 },
      },
    ]);
  });

  it('stores with it where each entity stands and what was counted: neither asks for all pages later', async () => {
    const where = emptyPlace();
    const writer = await openPacks(where).write('table', 'job-1');
    await writer.addAll(cities(450));
    await finish(writer);
    const [row] = (await rowsOf(where, 'packs', 'packs')) as PackRow[];
    const generation = row?.content?.generation;
    expect(generation).toBeGreaterThan(0);
    expect(await rowsOf(where, 'packs', 'index')).toMatchObject([
      { k: 'ids/table', root: 'job-1', generation, ids: { length: 900 } },
      { k: 'tally/table', root: 'job-1', generation, tally: { entities: 450 } },
    ]);
  });

  it('takes what comes asynchronously and in several goes', async () => {
    const base = openPacks(emptyPlace());
    const writer = await base.write('table', 'job-1');
    const coming = async function* () {
      for (const city of cities(2_500)) yield city;
    };
    await writer.addAll(coming());
    await writer.addAll(cities(3, 2_500));
    await finish(writer);
    expect(await idsOf(base)).toEqual(cities(2_503).map(({ id }) => id));
  });

  it('puts at most 2,000 entities into a transaction', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    const writer = await base.write('table', 'job-1');
    const seen = new Set<number>();
    const watched = async function* () {
      for (const city of cities(4_100)) {
        seen.add(writer.written);
        yield city;
      }
    };
    await writer.addAll(watched());
    expect([...seen]).toEqual([0, 2_000, 4_000]);
    expect(writer.written).toBe(4_100);
  });

  it('goes on after a kill at every chunk, to the exact count', async () => {
    const all = cities(6_100);
    for (const before of [0, 1, 2_000, 2_001, 4_000, 6_100]) {
      const where = emptyPlace();
      const killed = await openPacks(where).write('table', 'job-1');
      await killed.addAll(all.slice(0, before));
      const base = openPacks(where);
      const writer = await base.write('table', 'job-1');
      expect(writer.written).toBe(before);
      await writer.addAll(all.slice(writer.written));
      await finish(writer);
      expect(await idsOf(base), `cut off after ${before}`).toEqual(all.map(({ id }) => id));
      expect((await base.inspect('table'))?.tally).toMatchObject({ entities: 6_100, statements: 6_100 });
      expect((await base.entitiesByIds(['city-0', 'city-6099'])).size).toBe(2);
    }
  });

  it('begins anew for another root, and what a kill left of the other is gone', async () => {
    const where = emptyPlace();
    await (await openPacks(where).write('table', 'job-1')).addAll(cities(2_500));
    const base = openPacks(where);
    const writer = await base.write('table', 'job-2');
    expect(writer.written).toBe(0);
    await writer.addAll(cities(1));
    await finish(writer);
    expect(await pagesIn(where)).toHaveLength(1);
  });

  it('of a root that is there already has nothing to do', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    const first = await base.write('table', 'job-1');
    await first.addAll(cities(3));
    await finish(first);
    const before = await rowsOf(where, 'packs', 'packs');
    const again = await base.write('table', 'job-1');
    expect(again.isDone).toBe(true);
    await again.addAll(cities(5));
    await finish(again);
    await again.abort();
    expect(await rowsOf(where, 'packs', 'packs')).toEqual(before);
    expect(await idsOf(base)).toHaveLength(3);
  });

  it('aborted leaves the base as it was, row for row', async () => {
    for (const installed of [false, true]) {
      const where = emptyPlace();
      const base = openPacks(where);
      if (installed) {
        const first = await base.write('table', 'job-1');
        await first.addAll(cities(250));
        await finish(first);
      }
      const stores = () =>
        Promise.all(['pages', 'packs', 'index'].map((name) => rowsOf(where, 'packs', name)));
      await base.packSummaries();
      const before = await stores();
      const writer = await base.write('table', 'job-2');
      await writer.addAll(cities(2_500, 7));
      await writer.abort();
      expect(await stores()).toEqual(before);
    }
  });

  it('stops at a signal, and what it stored waits', async () => {
    const base = openPacks(emptyPlace());
    const writer = await base.write('table', 'job-1');
    const giveUp = new AbortController();
    const coming = function* () {
      yield* cities(3_000);
      giveUp.abort();
      yield* cities(3_000, 3_000);
    };
    await expect(writer.addAll(coming(), giveUp.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(writer.written).toBe(2_000);
    expect(await idsOf(base)).toEqual([]);
  });

  it('that another run has overtaken says so, and harms nothing', async () => {
    const base = openPacks(emptyPlace());
    const late = await base.write('table', 'job-1');
    const swift = await base.write('table', 'job-2');
    await swift.addAll(cities(3));
    await expect(late.addAll(cities(5, 100))).rejects.toMatchObject({ failure: { code: 'superseded' } });
    await late.abort();
    await finish(swift);
    await expect(finish(late)).rejects.toMatchObject({ failure: { code: 'superseded' } });
    expect(await idsOf(base)).toHaveLength(3);
  });

  it('that another run of the same content has passed says so, and clears nothing of it', async () => {
    const base = openPacks(emptyPlace());
    const late = await base.write('table', 'job-1');
    await late.addAll(cities(2_000));
    const swift = await base.write('table', 'job-1');
    expect(swift.written).toBe(2_000);
    await swift.addAll(cities(2_000, 2_000));
    await expect(late.addAll(cities(2_000, 2_000))).rejects.toMatchObject({
      failure: { code: 'superseded' },
    });
    await late.abort();
    await finish(swift);
    expect(await idsOf(base)).toEqual(cities(4_000).map(({ id }) => id));
  });
});

describe('a pack that comes again after it was removed', () => {
  it('is read as it lies now, by who has read it before', async () => {
    const where = emptyPlace();
    const packs = openPacks(where);
    const other = openPackBase(where);
    const all = cities(5_000);
    // The same content on other pages: a run that was cut off leaves a short one.
    for (const cuts of [
      [0, 7, 5_000],
      [0, 5_000],
    ]) {
      const writer = await packs.write('table', 'job-1');
      for (const [at, end] of cuts.slice(1).entries()) await writer.addAll(all.slice(cuts[at], end));
      await finish(writer);
      for (const base of [packs, other]) {
        expect((await base.entitiesByIds(all.map(({ id }) => id))).size).toBe(5_000);
      }
      await packs.uninstall('table');
    }
  });
});
