import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/facts/entity.ts';
import { openPackBase, type PackBase } from '../../../utils/knowledge/pack-base.ts';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { emptyPlace } from './memory.ts';
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

/** Every query of packs at a hundred thousand entities, in two packs that share ten thousand of them. */
const COUNT = 100_000;
const SHARED = 10_000;

const entity = (i: number): Entity =>
  place(`geo:${i}`, `Name ${i}`, {
    kind: i % 4 === 0 ? 'organisation' : 'place',
    statements: [population(i)],
  });

const where = emptyPlace();
let packs: Packs;
let base: PackBase;

beforeAll(async () => {
  packs = openPacks(where);
  const writer = await packs.write('import:table', 'job-1');
  await writer.addAll(
    (function* () {
      for (let i = 0; i < COUNT; i += 1) yield entity(i);
    })(),
  );
  const origin = { type: 'import', name: 'table.csv', format: 'csv' } as const;
  await writer.finish({ index: indexOf('import:table'), vocabulary, sources, origin });
  const entities = Array.from({ length: SHARED }, (_, i) =>
    place(`geo:${i * 10}`, `Also ${i * 10}`, { descriptions: { en: 'shared' } }),
  );
  await packs.install('small', readerOf(packFiles({ entities })), readers);
  // As after a start: nothing is kept in memory.
  base = openPackBase(where);
}, 120_000);

describe('at 100,000 entities', { timeout: 60_000 }, () => {
  it('packSummaries says what is there', async () => {
    const counted = (await base.packSummaries()).map(({ pack, content }) => [
      pack,
      content?.entities,
      content?.names,
    ]);
    expect(counted).toEqual([
      ['import:table', COUNT, COUNT],
      ['small', SHARED, SHARED],
    ]);
  });

  it('entitiesByIds finds each of a thousand, merged, and none that is not there', async () => {
    const wanted = Array.from({ length: 1_000 }, (_, i) => (i * 7_919) % COUNT);
    const found = await base.entitiesByIds([...wanted.map((i) => `geo:${i}`), 'geo:100000', 'geo:-1', '']);
    expect(found.size).toBe(new Set(wanted).size);
    for (const i of wanted) {
      const one = found.get(`geo:${i}`);
      expect(one?.names.map(({ text }) => text)).toEqual(
        i % 10 === 0 ? [`Name ${i}`, `Also ${i}`] : [`Name ${i}`],
      );
      expect(one?.statements[0]).toEqual(population(i, { source: 'import:table/bureau' }));
      expect(one?.descriptions).toEqual(i % 10 === 0 ? { en: 'shared' } : {});
    }
  });

  it('namesForIndex gives each entity once, with all its names', async () => {
    const seen = new Set<string>();
    let names = 0;
    for await (const page of packs.namesForIndex()) {
      for (const one of page) {
        expect(seen.has(one.id)).toBe(false);
        seen.add(one.id);
        names += one.names.length;
      }
    }
    expect([seen.size, names]).toEqual([COUNT, COUNT + SHARED]);
  });

  it('entitiesOf gives each entity of one pack', async () => {
    let count = 0;
    for await (const page of packs.entitiesOf('small')) count += page.length;
    expect(count).toBe(SHARED);
  });

  it('knownTables and namesKey do not depend on how many there are', async () => {
    const { vocabulary: known, sources: from } = await base.knownTables();
    expect(Object.keys(known.properties)).toEqual(Object.keys(vocabulary.properties));
    expect(Object.keys(from).sort()).toEqual(
      ['import:table/book', 'import:table/bureau', 'small/book', 'small/bureau'].sort(),
    );
    expect(await base.namesKey()).toMatch(/^import:table@job-1 small@[0-9a-f]{64}$/u);
  });

  it('loadIndex gives back what was saved', async () => {
    const index = new Uint8Array(3_000_000).fill(7).buffer;
    await base.saveIndex('key', index);
    expect((await base.loadIndex('key'))?.byteLength).toBe(3_000_000);
  });

  it('inspect counts all of them', async () => {
    expect((await packs.inspect('import:table'))?.tally).toMatchObject({
      entities: COUNT,
      statements: COUNT,
      kinds: { place: 75_000, organisation: 25_000 },
      sources: { bureau: COUNT },
    });
  });

  it('diff and history tell the few that an update changes', async () => {
    const writer = await packs.write('import:table', 'job-2');
    await writer.addAll(
      (function* () {
        for (let i = 5; i < COUNT + 7; i += 1) {
          yield i % 10_000 === 9 ? { ...entity(i), statements: [population(-i)] } : entity(i);
        }
      })(),
    );
    const diff = await writer.diff({ vocabulary, sources });
    expect(diff.counts).toEqual({ added: 7, removed: 5, changed: 10, same: COUNT - 15 });
    expect(diff.changed.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, i) => `geo:${i * 10_000 + 9}`),
    );
    expect(diff.removed.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((i) => `geo:${i}`));
    const origin = { type: 'import', name: 'table.csv', format: 'csv' } as const;
    await writer.finish({ index: indexOf('import:table'), vocabulary, sources, origin });
    expect((await packs.history('import:table'))[0]?.diff).toEqual(diff);
    expect((await base.entitiesByIds(['geo:4', 'geo:100006'])).size).toBe(1);
  });

  it('uninstall removes all of them', async () => {
    await packs.uninstall('import:table');
    expect((await base.entitiesByIds(['geo:9', 'geo:10'])).size).toBe(1);
    expect((await base.packSummaries()).map(({ pack }) => pack)).toEqual(['small']);
  });
});
