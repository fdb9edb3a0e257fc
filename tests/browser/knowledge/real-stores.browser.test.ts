import { afterEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../utils/journal/journal.ts';
import { rememberChoice } from '../../../utils/knowledge/choices.ts';
import { openOwnBase } from '../../../utils/knowledge/own-base.ts';
import { ownPlace, type StorageBuckets } from '../../../utils/knowledge/own-place.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import type { PackFiles } from '../../../utils/knowledge/pack-files.ts';
import { openOneFile } from '../../../utils/packs/one-file.ts';
import { readPackIndex } from '../../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../../utils/packs/read-tables.ts';
import { memoryStorage } from '../../unit/journal/memory-storage.ts';

/** The unit tests run on an imitation of IndexedDB; what only the real one can show is here. */
const place = { indexedDB, IDBKeyRange };
const readers = { readPackIndex, readEntityLine, readSources, readVocabulary };
const buckets = (
  navigator as Navigator & { storageBuckets?: StorageBuckets & { delete(name: string): Promise<void> } }
).storageBuckets;

const packaged =
  (pack: string): PackFiles =>
  async (path) => {
    const response = await fetch(`/packs/${pack}/${path}`);
    if (!response.ok) throw new Error(String(response.status));
    return response.arrayBuffer();
  };

afterEach(async () => {
  for (const { name } of await indexedDB.databases()) {
    if (name !== undefined) indexedDB.deleteDatabase(name);
  }
  await buckets?.delete('kb');
});

describe('the packs’ base', () => {
  it('installs the packaged packs and reads them after a start', async () => {
    const base = openPacks(place);
    for (const pack of ['central-asia', 'world']) {
      expect(await base.install(pack, packaged(pack), readers)).toEqual({ ok: true, changed: true });
    }
    base.close();
    const again = openPacks(place);
    const found = await again.entitiesByIds(['KZ-39', 'FR']);
    expect([...found.keys()]).toEqual(['KZ-39', 'FR']);
    let named = 0;
    for await (const page of again.namesForIndex()) named += page.length;
    expect(named).toBeGreaterThan(300);
    again.close();
  });

  it('takes a pack as one compressed file', async () => {
    const paths = ['index.json', 'vocabulary.json', 'sources.json', 'entities.ndjson'];
    const [index, ...files] = await Promise.all(paths.map(async (path) => packaged('world')(path)));
    const line = JSON.stringify(JSON.parse(new TextDecoder().decode(index as ArrayBuffer)));
    const plain = new Blob([`${line}\n`, ...(files as ArrayBuffer[])]);
    const packed = await new Response(plain.stream().pipeThrough(new CompressionStream('gzip'))).blob();
    expect(packed.size).toBeLessThan(plain.size / 3);
    const base = openPacks(place);
    const origin = { type: 'file', name: 'world.sidelight.ndjson.gz' } as const;
    expect(await base.install('world', await openOneFile(packed), readers, origin)).toEqual({
      ok: true,
      changed: true,
    });
    expect((await base.inspect('world'))?.origin).toEqual(origin);
    expect((await base.entitiesByIds(['FR'])).size).toBe(1);
    base.close();
  });

  it('goes on with a generation that was cut off, and forgets one that was given up', async () => {
    const killed = openPacks(place);
    const read = await killed.inspectFiles(packaged('world'), readers);
    const { index, tables, sample } = read.ok ? read.value : expect.fail();
    const cities = Array.from({ length: 5_000 }, (_, i) => ({ ...sample[0]!, id: `city:${i}` }));
    await (await killed.write('table', 'job-1')).addAll(cities.slice(0, 3_000));
    killed.close();
    const base = openPacks(place);
    const writer = await base.write('table', 'job-1');
    expect(writer.written).toBe(3_000);
    await writer.addAll(cities.slice(3_000));
    const origin = { type: 'import', name: 'cities.csv', format: 'csv' } as const;
    await writer.finish({ ...tables, index: { ...index, id: 'table' }, origin });
    const other = await base.write('table', 'job-2');
    await other.addAll(cities.slice(0, 10));
    await other.abort();
    const ids = [];
    for await (const page of base.namesForIndex()) ids.push(...page.map(({ id }) => id));
    expect(ids).toEqual(cities.map(({ id }) => id));
    base.close();
  });

  it('gives back the name index as it was kept', async () => {
    const base = openPacks(place);
    await base.saveIndex('key', Uint8Array.from([1, 2, 3]).buffer);
    base.close();
    const again = openPacks(place);
    expect(new Uint8Array((await again.loadIndex('key')) ?? new ArrayBuffer())).toEqual(
      Uint8Array.from([1, 2, 3]),
    );
    again.close();
  });

  it('lets go of its database when another wants it, and does not take it back', async () => {
    const base = openPacks(place);
    await base.packSummaries();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('packs');
      request.addEventListener('success', () => resolve());
      request.addEventListener('blocked', () => reject(new Error('blocked')));
    });
    await expect(base.packSummaries()).rejects.toMatchObject({ code: 'outdated' });
  });
});

describe('the reader’s own base', () => {
  it('lies in a bucket of its own and comes back when that is deleted', async () => {
    const storage = memoryStorage();
    const restored: number[] = [];
    const open = () =>
      openOwnBase({
        place: () => ownPlace(place, buckets),
        journal: openJournal(storage),
        now: Date.now,
        newActor: () => crypto.randomUUID().replaceAll('-', ''),
        onRestored: (rows) => restored.push(rows),
      });
    const base = open();
    await rememberChoice(base, 'example.org', 'Ош', 'KG-GO');
    base.close();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('kb');
    await buckets?.delete('kb');
    const again = open();
    expect(await again.withIdPrefix('choice:example.org/')).toMatchObject([{ f: { entity: 'KG-GO' } }]);
    expect(restored).toEqual([1]);
    again.close();
  });
});
