import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';
import { installFailureOf } from '../../../utils/knowledge/pack-files.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { emptyPlace, failingPlace, pagesIn } from './memory.ts';
import { many, readerOf, readers, two, twoNewer } from './small-pack.ts';

describe('an installation cut off', () => {
  /** Installs until so many chunks are written and then never goes on, like a killed worker. */
  async function killAfter(chunks: number, where: StorePlace, files: ReadonlyMap<string, string>) {
    const original = Dexie.prototype.transaction;
    const base = openPacks(where);
    await new Promise<void>((killed) => {
      let writing = 0;
      Dexie.prototype.transaction = function (this: Dexie, mode: string, ...rest: unknown[]) {
        if (mode === 'rw') writing += 1;
        if (writing <= 1 + chunks)
          return Reflect.apply<Dexie, unknown[], unknown>(original, this, [mode, ...rest]);
        killed();
        return new Dexie.Promise(() => undefined);
      } as typeof original;
      void base.install('small', readerOf(files), readers);
    });
    Dexie.prototype.transaction = original;
    return base;
  }

  it('shows nothing of what was begun, and goes on where it stopped', async () => {
    const where = emptyPlace();
    const files = many(4_500);
    const killed = await killAfter(1, where, files);
    expect(await killed.packSummaries()).toMatchObject([{ state: 'filling' }]);
    expect((await killed.entitiesByIds(['id-0'])).size).toBe(0);
    const begun = await pagesIn(where);
    expect(begun).toHaveLength(10);

    const base = openPacks(where);
    expect(await base.install('small', readerOf(files), readers)).toEqual({ ok: true, changed: true });
    const pages = (await pagesIn(where)) as { page: number; generation: number; json: string }[];
    expect(pages.slice(0, 10)).toEqual(begun);
    expect(pages.flatMap(({ json }) => (JSON.parse(json) as { id: string }[]).map(({ id }) => id))).toEqual(
      Array.from({ length: 4_500 }, (_, i) => `id-${i}`),
    );
  });

  it('is forgotten when the pack has meanwhile become another', async () => {
    const where = emptyPlace();
    await killAfter(1, where, many(4_500));
    const base = openPacks(where);
    await base.install('small', readerOf(two), readers);
    expect(await pagesIn(where)).toHaveLength(1);
    expect((await base.entitiesByIds(['id-0', 'a'])).size).toBe(1);
  });

  it('gives way to another run of a newer pack', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    const outcomes = await Promise.all([
      base.install('small', readerOf(many(2_500)), readers),
      base.install('small', readerOf(many(2_500, '2026-12-01')), readers),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, failure: { code: 'superseded' } });
    expect(await base.packSummaries()).toMatchObject([{ state: 'installed', content: { entities: 2_500 } }]);
    expect(await pagesIn(where)).toHaveLength(13);
  });
});

describe('two runs of the same pack at once', () => {
  it('leave it whole: the one behind gives way and clears nothing', async () => {
    const where = emptyPlace();
    const files = readerOf(many(6_500));
    const outcomes = await Promise.all(
      [openPacks(where), openPacks(where)].map((base) => base.install('small', files, readers)),
    );
    expect(outcomes).toContainEqual({ ok: true, changed: true });
    expect(outcomes.every((one) => one.ok || one.failure.code === 'superseded')).toBe(true);
    const base = openPacks(where);
    expect(await base.packSummaries()).toMatchObject([{ state: 'installed', content: { entities: 6_500 } }]);
    expect((await base.entitiesByIds(['id-0', 'id-6499'])).size).toBe(2);
    expect(await pagesIn(where)).toHaveLength(33);
  });
});

describe('a store that fails', () => {
  const names: [string, string][] = [
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'damaged'],
    ['AbortError', 'aborted'],
  ];

  it.each(names)(
    'with %s leaves the base whole, whichever write it hits',
    { timeout: 60_000 },
    async (name, code) => {
      const writes = 1 + (10 + 1) + (3 + 1) + 1;
      for (let nth = 1; nth <= writes; nth += 1) {
        const where = failingPlace(nth, name);
        const base = openPacks(where);
        const files = many(2_500);
        const outcome = await base.install('small', readerOf(files), readers);
        expect(outcome, `write ${nth}`).toMatchObject({ ok: false, failure: { code } });
        expect(await pagesIn(where), `write ${nth}`).toEqual([]);
        expect((await base.packSummaries())[0]?.content).toBeUndefined();
        expect(await base.install('small', readerOf(files), readers)).toEqual({ ok: true, changed: true });
        expect((await base.entitiesByIds(['id-2499'])).size).toBe(1);
      }
    },
  );

  it('is understood by another script than the one that has it open', () => {
    const foreign = Object.assign(new Error('outdated'), { name: 'StoreError', code: 'outdated' });
    expect(installFailureOf(foreign)).toEqual({ code: 'outdated', detail: 'outdated' });
  });

  it('at opening says so, and is tried again', async () => {
    const where = emptyPlace();
    let refusals = 1;
    const factory = new Proxy(where.indexedDB, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (key !== 'open' || refusals === 0) return typeof value === 'function' ? value.bind(target) : value;
        return () => {
          refusals -= 1;
          throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
        };
      },
    });
    const base = openPacks({ ...where, indexedDB: factory });
    await expect(base.packSummaries()).rejects.toMatchObject({ name: 'StoreError', code: 'forbidden' });
    expect(await base.packSummaries()).toEqual([]);
  });

  it('because a newer version wrote it, says so', async () => {
    const where = emptyPlace();
    const newer = new Dexie('packs', where);
    newer.version(2).stores({ pages: '[pack+page]', packs: 'pack', index: 'k', more: 'k' });
    await newer.open();
    newer.close();
    await expect(openPacks(where).packSummaries()).rejects.toMatchObject({ code: 'newer' });
  });

  it('because another version took over, stays shut', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    await base.install('small', readerOf(two), readers);
    const newer = new Dexie('packs', where);
    newer.version(2).stores({ pages: '[pack+page]', packs: 'pack', index: 'k', more: 'k' });
    await newer.open();
    await expect(base.entitiesByIds(['a'])).rejects.toMatchObject({ code: 'outdated' });
    newer.close();
    await expect(base.entitiesByIds(['a'])).rejects.toMatchObject({ code: 'outdated' });
    expect(await base.install('small', readerOf(twoNewer), readers)).toMatchObject({
      ok: false,
      failure: { code: 'outdated' },
    });
  });
});
