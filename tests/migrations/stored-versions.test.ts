import { describe, expect, it } from 'vitest';
import { readJob } from '../../utils/jobs/read-job.ts';
import { openJournal } from '../../utils/journal/journal.ts';
import { rememberChoice } from '../../utils/knowledge/choices.ts';
import type { StorePlace } from '../../utils/knowledge/keep-open.ts';
import { openKeptFiles } from '../../utils/knowledge/kept-files.ts';
import { openOwnBase } from '../../utils/knowledge/own-base.ts';
import { openPackBase } from '../../utils/knowledge/pack-base.ts';
import { createPassingRows } from '../../utils/reading/passing-rows.ts';
import { createRemembered, type Spot } from '../../utils/reading/remembered.ts';
import { memoryStorage } from '../unit/journal/memory-storage.ts';
import { emptyPlace, rowsOf } from '../unit/knowledge/memory.ts';
import { sessionMemory } from '../unit/reading/session-memory.ts';
import files from './files-1.json' with { type: 'json' };
import kb from './kb-1.json' with { type: 'json' };
import decided from './kb-1-decided.json' with { type: 'json' };
import packs from './packs-1.json' with { type: 'json' };

/**
 * Each file holds a database as a released version stored it, and what must be read from it by every later one.
 * A file is never changed: a new version of a store gets a file of its own.
 */
interface Example {
  readonly database: string;
  readonly version: number;
  readonly schema: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | string[];
        readonly indexes: Readonly<Record<string, string | string[]>>;
        readonly multiEntry: readonly string[];
      }
    >
  >;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

/** Writes the example by bare IndexedDB, so that no code of ours has a hand in it. */
async function placeWith(example: Example): Promise<StorePlace> {
  const place = emptyPlace();
  const request = place.indexedDB.open(example.database, example.version);
  request.addEventListener('upgradeneeded', () => {
    for (const [name, { keyPath, indexes, multiEntry }] of Object.entries(example.schema)) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const [index, path] of Object.entries(indexes)) {
        store.createIndex(index, path, { multiEntry: multiEntry.includes(index) });
      }
    }
  });
  await settled(request);
  const db = request.result;
  const transaction = db.transaction(Object.keys(example.stores), 'readwrite');
  for (const [name, rows] of Object.entries(example.stores)) {
    for (const row of rows) transaction.objectStore(name).put(row);
  }
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
  return place;
}

async function schemaOf(place: StorePlace, database: string): Promise<Pick<Example, 'version' | 'schema'>> {
  const request = place.indexedDB.open(database);
  await settled(request);
  const db = request.result;
  const schema: Record<string, Example['schema'][string]> = {};
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => store.index(index));
    schema[name] = {
      keyPath: store.keyPath as string | string[],
      indexes: Object.fromEntries(indexes.map(({ name: index, keyPath }) => [index, keyPath])),
      multiEntry: indexes.filter(({ multiEntry }) => multiEntry).map((index) => index.name),
    };
  }
  const { version } = db;
  db.close();
  return { version, schema };
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}

function ownBaseIn(place: StorePlace, { journal }: Pick<typeof kb, 'journal'> = kb) {
  const storage = memoryStorage();
  for (const [key, value] of Object.entries(journal)) storage.items.set(key, value);
  return openOwnBase({
    place: async () => place,
    journal: openJournal(storage),
    now: () => Date.parse('2026-11-22T12:00:00Z'),
    newActor: () => expect.fail('the device has a name already'),
    onRestored: () => expect.fail('nothing is lost'),
  });
}

describe('what the reader made, version 1', () => {
  it('is read as it was written, unknown kinds and versions included', async () => {
    const place = await placeWith(kb);
    const base = ownBaseIn(place);
    const spot = { tab: 1, isPrivate: false, host: 'example.org', page: 'https://example.org/news' };
    const { chosen } = await createRemembered(base, createPassingRows(sessionMemory())).at(spot);
    for (const [name, entity] of Object.entries(kb.read.choices)) expect(chosen(name, [])).toBe(entity);
    expect(chosen('Ош', [])).toBeUndefined();
    expect(await base.get('later:1')).toEqual(kb.read['later:1']);
    expect(new Set(await rowsOf(place, 'kb', 'rows'))).toEqual(new Set(kb.stores.rows));
  });

  it('is known with what was decided about names', async () => {
    const base = ownBaseIn(await placeWith(decided), decided);
    const remembered = createRemembered(base, createPassingRows(sessionMemory()));
    const at = (spot: Pick<Spot, 'host' | 'page'>) => remembered.at({ tab: 1, isPrivate: false, ...spot });
    for (const { spot, name, lang, chosen, hidden } of decided.read.at) {
      const known = await at(spot);
      expect(known.chosen(name, [lang]), `${name} ${spot.page}`).toBe(chosen ?? undefined);
      expect(known.hidden(name), `${name} ${spot.page}`).toBe(hidden);
    }
    expect(await remembered.list('choice')).toEqual(decided.read.choices);
    expect(await remembered.list('hidden')).toEqual(decided.read.hidden);
  });

  it('is written on as it was', async () => {
    const place = await placeWith(kb);
    await rememberChoice(ownBaseIn(place), 'https://example.org/news', 'Kostanaï', 'KZ-39');
    expect(new Set(await rowsOf(place, 'kb', 'rows'))).toEqual(new Set(kb.stores.rows));
  });

  it('has the schema that a new base gets', async () => {
    const place = emptyPlace();
    const base = openOwnBase({
      place: async () => place,
      journal: openJournal(memoryStorage()),
      now: () => 0,
      newActor: () => 'me',
      onRestored: () => undefined,
    });
    await base.get('x');
    base.close();
    expect(await schemaOf(place, 'kb')).toEqual({ version: kb.version, schema: kb.schema });
  });
});

describe('what packs bring, version 1', () => {
  it('is read as it was written', async () => {
    const base = openPackBase(await placeWith(packs));
    expect(await base.packSummaries()).toEqual(packs.read.summaries);
    expect((await base.entitiesByIds(['KZ-39'])).get('KZ-39')).toEqual(packs.read.entity);
    expect((await base.knownTables()).sources['small/bureau']).toEqual(packs.read.source);
  });

  it('has the schema that a new base gets', async () => {
    const place = emptyPlace();
    const base = openPackBase(place);
    await base.packSummaries();
    base.close();
    expect(await schemaOf(place, 'packs')).toEqual({ version: packs.version, schema: packs.schema });
  });
});

describe('kept files and imports, version 1', () => {
  /** JSON holds no Blob. */
  const example = {
    ...files,
    stores: {
      ...files.stores,
      files: files.stores.files.map(({ text, ...row }) => ({ ...row, blob: new Blob([text]) })),
    },
  };

  it('are read as they were written', async () => {
    const place = await placeWith(example);
    const kept = openKeptFiles(async () => place);
    expect(await kept.list('')).toEqual(
      files.stores.files.map(({ name, bytes, kept: at }) => ({ name, bytes, kept: at })),
    );
    for (const { name, text } of files.stores.files) {
      expect(await (await kept.get(name))?.text()).toBe(text);
    }
    expect((await kept.jobs()).map(readJob)).toEqual(files.stores.jobs);
  });

  it('have the schema that a new base gets', async () => {
    const place = emptyPlace();
    const kept = openKeptFiles(async () => place);
    await kept.list('');
    kept.close();
    expect(await schemaOf(place, 'files')).toEqual({ version: files.version, schema: files.schema });
  });
});
