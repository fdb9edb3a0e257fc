import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { PackWriter } from '../../../utils/knowledge/pack-filling.ts';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { faultyPlace, emptyPlace, pagesIn, rowsOf } from './memory.ts';
import {
  indexOf,
  packFiles,
  place,
  population,
  readerOf,
  readers,
  sources,
  two,
  vocabulary,
} from './small-pack.ts';

const cities = (count: number, from = 0): Entity[] =>
  Array.from({ length: count }, (_, i) => place(`city-${from + i}`, `City ${from + i}`));

const finish = (writer: PackWriter, revision = '2026-11-22') =>
  writer.finish({
    index: indexOf('table', { revision }),
    vocabulary,
    sources,
    origin: { type: 'import', name: 'cities.csv', format: 'csv' },
  });

async function idsOf(base: Packs): Promise<string[]> {
  const ids = [];
  for await (const page of base.namesForIndex()) ids.push(...page.map(({ id }) => id));
  return ids;
}

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
});

describe('a store that gives no more room', () => {
  it.each([
    ['once', false],
    ['for good', true],
  ])('%s, at whichever call, leaves the pack of before whole', { timeout: 120_000 }, async (_, lasting) => {
    const old = cities(450).map(({ id }) => id);
    let calls = 1;
    for (; ; calls += 1) {
      const { place: where, arm, disarm } = faultyPlace('QuotaExceededError');
      const base = openPacks(where);
      const first = await base.write('table', 'job-1');
      await first.addAll(cities(450));
      await finish(first);
      arm(calls, lasting);
      const outcome = await written(base);
      disarm();
      if (outcome === 'done') break;
      expect(outcome, `call ${calls}`).toMatchObject({ name: 'StoreError', code: 'quota' });
      expect(await idsOf(base), `call ${calls}`).toEqual(old);
      expect((await base.entitiesByIds(old)).size, `call ${calls}`).toBe(450);
      expect(await base.history('table')).toEqual([]);
      expect(await written(base), `call ${calls}, tried again`).toBe('done');
      expect(await idsOf(base)).toHaveLength(2_300);
    }
    // Begin, two transactions of pages with their counters, the switch with what is derived, and the old pages.
    expect(calls).toBeGreaterThan(1 + (10 + 1) + (2 + 1) + 4);

    async function written(base: Packs): Promise<unknown> {
      let writer: PackWriter | undefined;
      try {
        writer = await base.write('table', 'job-2');
        await writer.addAll(cities(2_300, 100).slice(writer.written));
        await finish(writer);
        return 'done';
      } catch (error) {
        await writer?.abort().catch(() => undefined);
        return error;
      }
    }
  });

  it('fails an installation at whichever call, and the next one heals it', { timeout: 120_000 }, async () => {
    let calls = 1;
    for (; ; calls += 1) {
      const { place: where, arm, disarm } = faultyPlace('QuotaExceededError');
      const base = openPacks(where);
      await base.install('small', readerOf(two), readers);
      const newer = readerOf(indexed(2_100));
      arm(calls, calls % 2 === 0);
      const outcome = await base.install('small', newer, readers);
      disarm();
      if (outcome.ok) break;
      expect(outcome.failure.code, `call ${calls}`).toBe('quota');
      expect(await idsOf(base), `call ${calls}`).toEqual(['a', 'b']);
      expect(await base.install('small', newer, readers), `call ${calls}`).toEqual({
        ok: true,
        changed: true,
      });
      expect(await idsOf(base)).toHaveLength(2_100);
    }
    expect(calls).toBeGreaterThan(15);
  });
});

describe('one id in several parts', () => {
  const parts = [
    place('KZ-39', 'Kostanay Region', { statements: [population(1), population(2, { asOf: '2024' })] }),
    place('KZ-39', 'Kostanai', {
      names: [
        { text: 'Kostanai', lang: 'en', role: 'label' },
        { text: 'Қостанай', lang: 'kk', role: 'label' },
      ],
      descriptions: { en: 'A region' },
      statements: [population(1), population(3, { rank: 'preferred' })],
    }),
  ] as const;

  async function withParts(between: number): Promise<Packs> {
    const base = openPacks(emptyPlace());
    const writer = await base.write('table', 'job-1');
    await writer.addAll([parts[0], ...cities(between), parts[1], ...cities(1, between)]);
    await finish(writer);
    return base;
  }

  it.each([0, 150, 300, 2_500])('is one entity, %i others between them', async (between) => {
    const base = await withParts(between);
    const found = (await base.entitiesByIds(['KZ-39'])).get('KZ-39');
    expect(found?.names.map(({ text, role }) => `${text} ${role}`)).toEqual([
      'Kostanay Region label',
      'Kostanai alias',
      'Қостанай label',
    ]);
    expect(found?.descriptions).toEqual({ en: 'A region' });
    // What both parts say is said once.
    expect(found?.statements.map(({ value }) => value.type === 'quantity' && value.amount)).toEqual([
      1, 2, 3,
    ]);
  });

  it.each([0, 150, 300])('comes to the name index once, %i others between them', async (between) => {
    const base = await withParts(between);
    const ids = await idsOf(base);
    expect(ids).toHaveLength(between + 2);
    expect(new Set(ids).size).toBe(between + 2);
    const names = [];
    for await (const page of base.namesForIndex()) {
      names.push(...page.filter(({ id }) => id === 'KZ-39').flatMap((one) => one.names));
    }
    expect(names).toHaveLength(3);
    expect((await base.inspect('table'))?.tally.entities).toBe(between + 2);
  });

  it('is refused in a published pack, wherever the second stands', async () => {
    const again = [place('a', 'Alpha'), ...cities(450), place('a', 'Alpha')];
    const base = openPacks(emptyPlace());
    const outcome = await base.install('small', readerOf(indexed(again)), readers);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unreadable', file: 'entities.ndjson' } });
    expect(!outcome.ok && outcome.failure.detail).toBe('a for the second time');
  });
});

function indexed(entities: number | readonly Entity[]): Map<string, string> {
  return packFiles({ entities: typeof entities === 'number' ? cities(entities) : entities });
}
