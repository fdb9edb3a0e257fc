import { afterEach, describe, expect, it } from 'vitest';
import { datedCopies, keepDatedCopy } from '../../../utils/backup/dated-copies.ts';
import { bytesOf, gzipOf, textOf } from '../../../utils/backup/gzip.ts';
import { inspectFile, restoreFile, type RestoreInto } from '../../../utils/backup/restore-file.ts';
import { packsToKeep } from '../../../utils/backup/pack-content.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { openJournal } from '../../../utils/journal/journal.ts';
import { filesPlace, openKeptFiles } from '../../../utils/knowledge/kept-files.ts';
import { openOwnBase, type OwnBase } from '../../../utils/knowledge/own-base.ts';
import { ownPlace, type StorageBuckets } from '../../../utils/knowledge/own-place.ts';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { isAlive, readRow, type Row } from '../../../utils/knowledge/row.ts';
import { readPackIndex } from '../../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../../utils/packs/read-tables.ts';
import { memoryStorage } from '../../unit/journal/memory-storage.ts';

/** The browser's own streams, databases, buckets and files: what only they can show. */
const place = { indexedDB, IDBKeyRange };
const readers = { readPackIndex, readEntityLine, readSources, readVocabulary };
const buckets = (
  navigator as Navigator & { storageBuckets?: StorageBuckets & { delete(name: string): Promise<void> } }
).storageBuckets;

let actors = 0;
function ownIn(storage = memoryStorage(), restored: number[] = []): OwnBase {
  return openOwnBase({
    place: () => ownPlace(place, buckets),
    journal: openJournal(storage),
    now: () => Date.now(),
    newActor: () => `actor${(actors += 1)}`,
    onRestored: (rows) => restored.push(rows),
  });
}

/** All databases go, as when a browser has lost its files between two starts. */
async function loseEverything(): Promise<void> {
  for (const name of ['kb', 'files']) await buckets?.delete(name);
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).addEventListener('success', resolve);
    });
  }
}

async function rowsIn(base: OwnBase): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of base.everyRow()) rows.push(row);
  return rows;
}

async function made(own: OwnBase, packs: Packs): Promise<void> {
  for (let i = 0; i < 40; i += 1)
    await own.put('me', 'note', `note:${i}`, { text: `Қостанай ${i}`, entity: 'KZ-39' });
  await own.del('note:7');
  await own.put('me', 'overlay', 'overlay:KZ-39', { hidden: false, 'description:kk': 'облыс' });
  const files = async (path: string) => (await fetch(`/packs/world/${path}`)).arrayBuffer();
  await packs.install('world', files, readers, { type: 'file', name: 'world.sidelight.ndjson' });
}

const into = (own: OwnBase, packs: Packs): RestoreInto => ({
  own,
  packs,
  readers,
  readRow,
  isAlive,
  settingsHere: {},
});

afterEach(loseEverything);

describe('a backup in a browser', () => {
  it('is made, everything is lost, and all of it comes back: rows, tombstones, stamps, and the pack', async () => {
    const [own, packs] = [ownIn(), openPacks(place)];
    await made(own, packs);
    const rows = await rowsIn(own);
    const entities = (await packs.inspect('world'))?.tally;
    const content = async () => ({
      made: Date.now(),
      app: '0.1.0',
      rows: own.everyRow(),
      rowCount: rows.length,
      settings: {},
      packs: await packsToKeep(packs),
    });
    const plain = await new Response(bytesOf(writeBackup(await content()))).blob();
    const file = await new Response(gzipOf(writeBackup(await content()))).blob();
    expect(file.size).toBeLessThan(plain.size / 4);
    own.close();
    packs.close();
    await loseEverything();

    const [empty, none] = [ownIn(), openPacks(place)];
    const plan = await inspectFile(file, into(empty, none));
    expect(plan.verdict).toMatchObject({ state: 'whole', read: { rows: 41, packs: 1 } });
    expect(plan.packs).toMatchObject([{ id: 'world', state: 'missing', from: 'backup' }]);
    expect(await rowsIn(empty)).toEqual([]);
    const outcome = await restoreFile(file, into(empty, none), { packs: true });
    expect(outcome).toMatchObject({ rows: { added: 41 }, packs: [{ id: 'world' }], problems: 0 });
    expect(await rowsIn(empty)).toEqual(rows);
    expect((await none.inspect('world'))?.tally).toEqual(entities);
    // The plain one is the same, and changes nothing any more.
    expect((await restoreFile(plain, into(empty, none), { packs: true })).rows).toMatchObject({
      added: 0,
      same: 41,
    });
    empty.close();
    none.close();
  });

  it('cut in the middle of its gzip gives what is whole, and says so', async () => {
    const [own, packs] = [ownIn(), openPacks(place)];
    await made(own, packs);
    const rows = await rowsIn(own);
    const text = writeBackup({
      made: 0,
      app: '0',
      rows: own.everyRow(),
      rowCount: rows.length,
      settings: {},
      packs: [],
    });
    const file = await new Response(gzipOf(text)).blob();
    own.close();
    packs.close();
    await loseEverything();
    const [empty, none] = [ownIn(), openPacks(place)];
    const outcome = await restoreFile(file.slice(0, file.size * 0.7), into(empty, none), { packs: true });
    const there = await rowsIn(empty);
    expect(outcome.verdict.state).toBe('cut');
    expect(outcome.verdict.missing.rows).toBe(rows.length - there.length);
    expect(there).toEqual(rows.slice(0, there.length));
    expect(there.length).toBeGreaterThan(5);
    empty.close();
    none.close();
  });
});

describe('what the reader made, in a browser that lost its files', () => {
  it('comes back from the journal and is said; a dated copy is read after a start', async () => {
    const storage = memoryStorage();
    const restored: number[] = [];
    const own = ownIn(storage, restored);
    for (let i = 0; i < 12; i += 1) await own.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    const rows = await rowsIn(own);
    const files = openKeptFiles(() => filesPlace(place, buckets));
    const needs = { own, files, storage, settings: {}, rowCount: 12, kept: 7, app: '0.1.0', now: Date.now() };
    expect(await keepDatedCopy({ ...needs, state: 'first' })).toBe('made');
    own.close();
    files.close();
    await buckets?.delete('kb');
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kb').addEventListener('success', resolve);
    });

    const again = ownIn(storage, restored);
    expect(await rowsIn(again)).toEqual(rows);
    expect(restored).toEqual([12]);
    again.close();

    const reopened = openKeptFiles(() => filesPlace(place, buckets));
    const [copy] = await datedCopies(reopened);
    let lines = 0;
    for await (const piece of textOf((await reopened.get(copy!.name))!))
      lines += piece.split('\n').length - 1;
    expect(lines).toBe(12 + 3);
    reopened.close();
  });
});
