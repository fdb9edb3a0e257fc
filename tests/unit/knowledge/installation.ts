import { Dexie } from 'dexie';
import { expect } from 'vitest';
import { openJournal } from '../../../utils/journal/journal.ts';
import { sentinelOf } from '../../../utils/journal/sentinel.ts';
import { isRepairable, type Finding } from '../../../utils/knowledge/findings.ts';
import { checkIntegrity, repair, type IntegrityNeeds } from '../../../utils/knowledge/integrity.ts';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';
import { openKeptFiles } from '../../../utils/knowledge/kept-files.ts';
import type { OwnBase } from '../../../utils/knowledge/own-base.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { wantedPacks } from '../../../utils/knowledge/wanted-packs.ts';
import { device } from './device.ts';
import { emptyPlace } from './memory.ts';
import { packFiles, place as town, readerOf, readers } from './small-pack.ts';

const PACKS: Readonly<Record<string, Map<string, string>>> = {
  world: packFiles({
    id: 'world',
    entities: Array.from({ length: 300 }, (_, i) => town(`w-${i}`, `W ${i}`)),
  }),
  towns: packFiles({ id: 'towns', entities: [town('t-1', 'T')] }),
  news: packFiles({ id: 'news', entities: [town('n-1', 'N')] }),
};

/** A whole installation: three packs, five rows of the reader's, three kept files; and what damages it. */
export async function installation() {
  const mine = device();
  const own: OwnBase = mine.open();
  const packsPlace = emptyPlace();
  const filesPlace = emptyPlace();
  const packs = openPacks(packsPlace);
  const files = openKeptFiles(async () => filesPlace);
  const install = async (pack: string) => {
    await packs.install(pack, readerOf(PACKS[pack]!), readers);
  };
  for (const pack of Object.keys(PACKS)) await install(pack);
  await files.keep('pack/towns', new Blob(['towns']));
  await files.keep('copy/2026-11-21', new Blob(['copy']));
  await own.put('me', 'pack', 'pack:news', { title: { en: 'News' }, url: 'https://example.org/' });
  for (const id of ['w-1', 't-1'])
    await own.put('me', 'note', `note:${id}`, { entity: id, text: `on ${id}` });
  await own.put('me', 'overlay', 'overlay:w-2', { hidden: true });
  await own.put('me', 'choice', 'choice:*/osh', { entity: 'n-1' });
  const reinstalled: [string, string][] = [];
  const needs = async (): Promise<IntegrityNeeds> => ({
    own: {
      own,
      journal: openJournal(mine.storage),
      expectedOf: sentinelOf,
      turn: (work) => work(),
      knownEntities: async (ids) => new Set((await packs.entitiesByIds(ids)).keys()),
    },
    packs,
    wanted: await wantedPacks(['world'], own, files),
    kept: files,
    isWhole: async (_name, file) => (await file.text()) !== 'damaged',
    reinstall: async (pack, from) => {
      reinstalled.push([pack, from]);
      await install(pack);
    },
  });
  const check = async (): Promise<Finding[]> =>
    checkIntegrity(await needs(), () => undefined, new AbortController().signal);
  /** Repairs every finding twice, and finds nothing that can be repaired any more. */
  const repairAll = async (findings: readonly Finding[]) => {
    for (const finding of [...findings, ...findings]) await repair(finding, await needs());
    expect((await check()).filter(isRepairable)).toEqual([]);
  };
  return { mine, own, packs, packsPlace, files, filesPlace, needs, check, repairAll, reinstalled };
}

/** Changes a database behind the back of our own code. */
export async function damage(
  place: StorePlace,
  database: string,
  work: (db: Dexie) => Promise<unknown>,
): Promise<void> {
  const db = new Dexie(database, { indexedDB: place.indexedDB, IDBKeyRange: place.IDBKeyRange });
  await db.open();
  await work(db);
  db.close();
}
