import { describe, expect, it } from 'vitest';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { emptyPlace, rowsOf } from './memory.ts';
import {
  indexOf,
  packFiles,
  place,
  population,
  readerOf,
  readers,
  sources,
  vocabulary,
} from './small-pack.ts';

const region = place('KZ-39', 'Kostanay Region', { statements: [population(832_000), population(835_000)] });
const old = packFiles({ entities: [region, place('a', 'Alpha'), place('b', 'Beta')] });
const newer = packFiles({ revision: '2026-12-01', entities: [place('c', 'Gamma'), place('b', 'Beta')] });

async function withOld(): Promise<Packs> {
  const base = openPacks(emptyPlace());
  await base.install('small', readerOf(old), readers);
  return base;
}

describe('inspecting', () => {
  it('says what a pack is and holds, before it is installed and after', async () => {
    const base = await withOld();
    const counted = {
      index: { id: 'small', licence: 'CC BY 4.0' },
      tally: {
        entities: 3,
        names: 3,
        statements: 4,
        languages: { en: 3 },
        kinds: { place: 3 },
        sources: { bureau: 4 },
      },
      tables: { sources: { bureau: { publisher: 'Bureau' } } },
      sample: [{ id: 'KZ-39' }, { id: 'a' }, { id: 'b' }],
    };
    const before = await base.inspectFiles(readerOf(old), readers);
    expect(before).toMatchObject({ ok: true, value: counted });
    const after = await base.inspect('small');
    expect(after).toMatchObject({ ...counted, origin: { type: 'bundled' } });
    expect(after?.tally).toEqual(before.ok && before.value.tally);
  });

  it('counts anew where the count is lost', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    await base.install('small', readerOf(old), readers, { type: 'file', name: 'old.ndjson' });
    const before = await base.inspect('small');
    const { Dexie } = await import('dexie');
    const raw = new Dexie('packs', where);
    await raw.open();
    await raw.table('index').clear();
    raw.close();
    expect(await openPacks(where).inspect('small')).toEqual(before);
    expect(before?.origin).toEqual({ type: 'file', name: 'old.ndjson' });
  });

  it('knows nothing of what is not there, and refuses what is broken', async () => {
    const base = await withOld();
    expect(await base.inspect('other')).toBeNull();
    const broken = new Map([...old, ['vocabulary.json', '<!doctype html>']]);
    expect(await base.inspectFiles(readerOf(broken), readers)).toMatchObject({
      ok: false,
      failure: { code: 'size', file: 'vocabulary.json' },
    });
  });
});

describe('uninstalling', () => {
  it('leaves nothing of the pack and all of the others', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    await base.install(
      'other',
      readerOf(packFiles({ id: 'other', entities: [place('o', 'Omega')] })),
      readers,
    );
    const stores = () => Promise.all(['pages', 'packs', 'index'].map((name) => rowsOf(where, 'packs', name)));
    const before = await stores();
    await base.install('small', readerOf(old), readers);
    await base.install('small', readerOf(newer), readers);
    expect((await base.entitiesByIds(['b', 'o'])).size).toBe(2);
    await base.uninstall('small');
    expect(await stores()).toEqual(before);
    expect([...(await base.entitiesByIds(['b', 'c', 'o'])).keys()]).toEqual(['o']);
    expect(await base.namesKey()).not.toContain('small');
    expect(await base.history('small')).toEqual([]);
  });

  it('overtakes who is filling it', async () => {
    const base = await withOld();
    const writer = await base.write('small', 'job-1');
    await base.uninstall('small');
    await expect(writer.addAll([place('x', 'X')])).rejects.toMatchObject({ failure: { code: 'superseded' } });
    await expect(
      writer.finish({ index: indexOf('small'), vocabulary, sources, origin: { type: 'bundled' } }),
    ).rejects.toMatchObject({ failure: { code: 'superseded' } });
    expect(await base.packSummaries()).toEqual([]);
    await base.install('small', readerOf(newer), readers);
    expect((await base.entitiesByIds(['c'])).size).toBe(1);
  });
});
