import { afterEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../utils/journal/journal.ts';
import { rememberChoice } from '../../../utils/knowledge/choices.ts';
import { openOwnBase } from '../../../utils/knowledge/own-base.ts';
import { ownPlace, type StorageBuckets } from '../../../utils/knowledge/own-place.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import type { PackFiles } from '../../../utils/knowledge/pack-files.ts';
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
