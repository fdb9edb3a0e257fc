/**
 * A page of the extension that does what the manager does, told by a driver: imports a table in a worker, and writes
 * notes of the reader's. Built into a copy of the extension.
 */
import browser from 'webextension-polyfill';
import { canonical } from '../../../../utils/facts/canonical.ts';
import type { Note } from '../../../../utils/facts/note.ts';
import { pageKeyOf } from '../../../../utils/facts/page-key.ts';
import { createImportClient } from '../../../../utils/jobs/import-client.ts';
import type { ImportJob } from '../../../../utils/jobs/job.ts';
import { IMPORT_CHANNEL } from '../../../../utils/jobs/messages.ts';
import { openJournal } from '../../../../utils/journal/journal.ts';
import { filesPlace, openKeptFiles } from '../../../../utils/knowledge/kept-files.ts';
import { openOwnBase } from '../../../../utils/knowledge/own-base.ts';
import { openOwnEntities } from '../../../../utils/knowledge/own-entities.ts';
import { openNotes } from '../../../../utils/knowledge/own-notes.ts';
import { ownPlace, type StorageBuckets } from '../../../../utils/knowledge/own-place.ts';
import { openPacks } from '../../../../utils/knowledge/packs.ts';
import type { NewNote } from '../../../../utils/knowledge/write-note.ts';

const NAME = 'killed.ndjson';
const PACK = `import:${NAME}`;
const place = { indexedDB, IDBKeyRange };
const buckets = (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;

const files = openKeptFiles(() => filesPlace(place, buckets));
const packs = openPacks(place);
const faults: string[] = [];
let restored = 0;
const own = openOwnBase({
  place: () => ownPlace(place, buckets),
  journal: openJournal(browser.storage.local),
  now: Date.now,
  newActor: () => crypto.randomUUID().replaceAll('-', ''),
  onRestored: (rows) => {
    restored += rows;
  },
  turn: (name, work) => navigator.locks.request(name, work),
});
const worker = new Worker(new URL('../../../../entrypoints/manager/import-worker.ts', import.meta.url), {
  type: 'module',
});
worker.addEventListener('error', ({ message }) => faults.push(message));
const client = createImportClient({
  worker,
  channel: new BroadcastChannel(IMPORT_CHANNEL),
  files,
  newId: () => crypto.randomUUID(),
  onFault: (why) => faults.push(JSON.stringify(why)),
});
let jobs: readonly ImportJob[] = [];
let reports = 0;
client.watch((live) => {
  jobs = live.map(({ job }) => job);
  reports += live.filter(({ progress }) => progress).length;
}, new AbortController().signal);

const ownEntities = openOwnEntities(own);
const notes = openNotes(own);
const acked: string[] = [];

const kills = {
  /** Queues an import of so many entities, each of which names the round. */
  async start(round: number, count: number): Promise<string> {
    const lines = Array.from({ length: count }, (_, at) => `${JSON.stringify(town(round, at))}\n`);
    const options = { readOn: '2026-11-22', language: 'en' };
    const job = await client.startImport(new File(lines, NAME), { format: 'ndjson', options });
    return job.id;
  },
  resume: () => client.resumeAll(),
  state: () => ({
    jobs: jobs.map(({ id, state, why, counts }) => ({ id, state, why, counts })),
    reports,
    faults,
  }),
  dismiss: () => jobs.forEach(({ id }) => client.dismiss(id)),
  /** What a reader of the base would see of the pack, entity by entity. */
  async seen(): Promise<{ readonly said: number; readonly rounds: Readonly<Record<string, number>> }> {
    const summary = (await packs.packSummaries()).find(({ pack }) => pack === PACK);
    const rounds: Record<string, number> = {};
    const ids = new Set<string>();
    for await (const entities of packs.entitiesOf(PACK)) {
      for (const { id, names } of entities) {
        const round = names[0]?.text.split(' ')[1] ?? '';
        rounds[round] = (rounds[round] ?? 0) + 1;
        ids.add(id);
      }
    }
    rounds['distinct'] = ids.size;
    return { said: summary?.content?.entities ?? 0, rounds };
  },
  /** Writes notes one after the other until the browser is gone; each is named once it has been promised to stay. */
  async write(round: number): Promise<void> {
    for (let at = 0; ; at += 1) {
      const id = `note:${round}-${at}`;
      await ownEntities.writeNote(noteOfRound(round, id), id);
      acked.push(id);
      // Who was not answered asks again, and who reads the page tells where the quote is.
      if (at % 3 === 0) await ownEntities.writeNote(noteOfRound(round, id), id);
      if (at % 3 === 1) await ownEntities.placeNotes([{ id, place: { state: 'unchanged', at: Date.now() } }]);
    }
  },
  acked: () => acked,
  /** Whether an earlier start made this database: we delete none, so that where it is gone the browser did it. */
  mark: () =>
    new Promise<boolean>((resolve, reject) => {
      let wasThere = true;
      const opening = indexedDB.open('mark', 1);
      opening.addEventListener('upgradeneeded', () => {
        wasThere = false;
      });
      opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve(wasThere);
      });
    }),
  /** Notes that are there whole, and that their page finds. */
  async ownRows(): Promise<{ readonly ids: readonly string[]; readonly restored: number }> {
    const pages = new Set<string>();
    for await (const { page } of notes.all()) if (page) pages.add(page.address);
    const found = await Promise.all([...pages].map((page) => notes.ofPage(pageKeyOf(page) ?? '')));
    return {
      ids: found
        .flat()
        .filter(isWhole)
        .map(({ id }) => id),
      restored,
    };
  },
};
export type Kills = typeof kills;

Object.assign(globalThis, { kills });

/** A note with all that is kept beside one, which says its id in each part. */
function noteOfRound(round: number, id: string): NewNote {
  const source = { title: `Source of ${id}` };
  return {
    text: `${id}. ${'Kept. '.repeat(50)}`.trim(),
    tags: [id, 'kept'],
    entity: 'KZ',
    quote: { exact: `Words of ${id}`, prefix: 'before ', suffix: ' behind' },
    page: {
      address: `https://news.example/${round}?utm=${round}`,
      title: `Page of ${id}`,
      read: '2026-11-22',
    },
    facts: [{ property: 'population', label: 'Population', value: id, source }],
    made: 0,
  };
}

function isWhole(whole: Note): boolean {
  const { place: _, changed: __, ...note } = whole;
  const { id, page } = note;
  const round = Number(page?.address.split('=')[1]);
  return canonical(note) === canonical({ id, ...noteOfRound(round, id), tags: ['kept', id] });
}

function town(round: number, at: number) {
  return {
    id: `place:town-${at}`,
    kind: 'place',
    type: 'city',
    names: [{ text: `Town ${round} ${at}`, lang: 'en', role: 'label' }],
    descriptions: {},
    statements: [],
  };
}
