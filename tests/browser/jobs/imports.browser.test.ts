import { afterEach, describe, expect, it } from 'vitest';
import { createImportClient, type ImportClient, type LiveJob } from '../../../utils/jobs/import-client.ts';
import { isEnded } from '../../../utils/jobs/job-steps.ts';
import type { ImportJob } from '../../../utils/jobs/job.ts';
import { IMPORT_CHANNEL } from '../../../utils/jobs/messages.ts';
import { filesPlace, openKeptFiles } from '../../../utils/knowledge/kept-files.ts';
import type { StorageBuckets } from '../../../utils/knowledge/own-place.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';

/** The worker that ships, on the browser's own databases, files, locks and channels. */
const place = { indexedDB, IDBKeyRange };
const buckets = (
  navigator as Navigator & { storageBuckets?: StorageBuckets & { delete(name: string): Promise<void> } }
).storageBuckets;
const packs = openPacks(place);
const options = { readOn: '2026-11-22', language: 'en' };
const PACK = 'import:towns.ndjson';

let open: Page[] = [];

interface Page {
  readonly client: ImportClient;
  readonly files: ReturnType<typeof openKeptFiles>;
  readonly jobs: readonly LiveJob[];
  /** Every state and progress that was told. */
  readonly seen: LiveJob[];
}

/** What a manager page does at its start. */
function openPage(): Page {
  const files = openKeptFiles(() => filesPlace(place, buckets));
  const worker = new Worker(new URL('../../../entrypoints/manager/import-worker.ts', import.meta.url), {
    type: 'module',
  });
  const client = createImportClient({
    worker,
    channel: new BroadcastChannel(IMPORT_CHANNEL),
    files,
    newId: () => crypto.randomUUID(),
    onFault: (why) => {
      throw new Error(JSON.stringify(why));
    },
  });
  const page = { client, files, jobs: [] as readonly LiveJob[], seen: [] as LiveJob[] };
  client.watch((jobs) => {
    page.jobs = jobs;
    page.seen.push(...jobs);
  }, new AbortController().signal);
  client.resumeAll();
  open.push(page);
  return page;
}

afterEach(async () => {
  for (const { client } of open) client.close();
  open = [];
  for (const { pack } of await packs.packSummaries()) await packs.uninstall(pack);
  await buckets?.delete('files');
});

function towns(count: number, bad: readonly number[] = []): string[] {
  return Array.from({ length: count }, (_, i) =>
    bad.includes(i)
      ? '{"id":\n'
      : `${JSON.stringify({
          id: `place:town-${i}`,
          kind: 'place',
          type: 'city',
          names: [{ text: `Town ${i}`, lang: 'en', role: 'label' }],
          descriptions: {},
          statements: [],
        })}\n`,
  );
}

function file(lines: readonly string[], name = 'towns.ndjson'): File {
  return new File([...lines], name);
}

const start = (page: Page, given: File): Promise<ImportJob> =>
  page.client.startImport(given, { format: 'ndjson', options });

/** The job once it is in this state; a job that ends otherwise fails the test with what it says. */
async function once(page: Page, id: string, state: ImportJob['state']): Promise<ImportJob> {
  for (;;) {
    const job = page.jobs.find((one) => one.job.id === id)?.job;
    if (job?.state === state) return job;
    if (job && isEnded(job)) throw new Error(JSON.stringify(job));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function entitiesIn(pack: string): Promise<number> {
  const found = (await packs.packSummaries()).find((one) => one.pack === pack);
  return found?.content?.entities ?? 0;
}

async function idsIn(pack: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const some of packs.entitiesOf(pack)) ids.push(...some.map(({ id }) => id));
  return ids;
}

describe('an import', () => {
  it('fills a pack, says how far it is, and keeps its file', async () => {
    const page = openPage();
    const job = await start(page, file(towns(30_000)));
    await once(page, job.id, 'done');
    expect(await entitiesIn(PACK)).toBe(30_000);
    const progress = page.seen.flatMap((one) => one.progress ?? []);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.every(({ doneBytes, totalBytes }) => doneBytes <= totalBytes)).toBe(true);
    expect((await page.files.get(`pack/${PACK}`))?.size).toBe(file(towns(30_000)).size);
    expect((await page.files.list('')).map(({ name }) => name)).toEqual([`pack/${PACK}`]);
  });

  it('of several files at once goes through all of them', async () => {
    const page = openPage();
    const jobs = await Promise.all([
      start(page, file(towns(5_000))),
      start(page, file(towns(3_000), 'rivers.ndjson')),
      start(page, file(towns(10), 'hills.ndjson')),
    ]);
    for (const { id } of jobs) await once(page, id, 'done');
    expect(await entitiesIn(PACK)).toBe(5_000);
    expect(await entitiesIn('import:rivers.ndjson')).toBe(3_000);
    expect(await entitiesIn('import:hills.ndjson')).toBe(10);
  });

  it('reads what gzip has packed', async () => {
    const page = openPage();
    const packed = file(towns(5_000)).stream().pipeThrough(new CompressionStream('gzip'));
    const given = new File([await new Response(packed).blob()], 'towns.ndjson.gz');
    const job = await start(page, given);
    await once(page, job.id, 'done');
    expect(await entitiesIn(PACK)).toBe(5_000);
  });

  it('with bad rows shows nothing before the reader has seen them', async () => {
    const page = openPage();
    const job = await start(page, file(towns(5_000, [7, 4_000])));
    const review = await once(page, job.id, 'review');
    expect(review.counts).toMatchObject({ entities: 4_998, bad: 2 });
    expect(review.badRows.map(({ line }) => line)).toEqual([8, 4_001]);
    expect(await entitiesIn(PACK)).toBe(0);
    const saved = await (await page.client.badRowsFile(job.id)).text();
    expect(saved.trimEnd().split('\r\n')).toHaveLength(3);
    page.client.accept(job.id);
    await once(page, job.id, 'done');
    expect(await entitiesIn(PACK)).toBe(4_998);
    page.client.dismiss(job.id);
    while (page.jobs.length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await page.files.jobs()).toEqual([]);
  });

  it('in review is accepted by a page opened later', async () => {
    const first = openPage();
    const job = await start(first, file(towns(3_000, [5])));
    await once(first, job.id, 'review');
    first.client.close();
    const second = openPage();
    await once(second, job.id, 'review');
    second.client.accept(job.id);
    await once(second, job.id, 'done');
    expect(await entitiesIn(PACK)).toBe(2_999);
  });
});

describe('a pack in one file', () => {
  it('shows what is inside, and is installed once accepted', async () => {
    const page = openPage();
    const given = await packFile('rivers', towns(2_500));
    const job = await page.client.startImport(given, { format: 'pack' });
    const review = await once(page, job.id, 'review');
    expect(review).toMatchObject({
      pack: 'rivers',
      inside: { title: { en: 'Rivers' }, counts: { entities: 2_500 } },
    });
    expect(await entitiesIn('rivers')).toBe(0);
    page.client.accept(job.id);
    await once(page, job.id, 'done');
    expect(await entitiesIn('rivers')).toBe(2_500);
    expect((await page.files.get('pack/rivers'))?.size).toBe(given.size);
  });

  it('accepted beforehand is installed at once', async () => {
    const page = openPage();
    const given = await packFile('rivers', towns(100));
    const job = await page.client.startImport(given, { format: 'pack', accepted: true });
    expect(await once(page, job.id, 'done')).toMatchObject({
      pack: 'rivers',
      inside: { title: { en: 'Rivers' } },
    });
    expect(await entitiesIn('rivers')).toBe(100);
  });

  it('of which a byte is wrong is refused', async () => {
    const page = openPage();
    const bytes = new Uint8Array(await (await packFile('rivers', towns(100))).arrayBuffer());
    bytes[bytes.length - 20] = 0x41;
    const job = await page.client.startImport(new File([bytes], 'rivers.sidelight.ndjson'), {
      format: 'pack',
    });
    expect(await once(page, job.id, 'failed')).toMatchObject({ why: { code: 'hash' } });
    expect(await packs.packSummaries()).toEqual([]);
    expect(await page.files.list('')).toEqual([]);
  });
});

describe('a job cancelled', () => {
  it('at whatever moment leaves the base as it was', async () => {
    const page = openPage();
    const first = await start(page, file(towns(500)));
    await once(page, first.id, 'done');
    const many = towns(100_000);
    for (const after of [0, 1, 2, 3]) {
      const job = await start(page, file(many));
      await seenProgress(page, job.id, after);
      page.client.cancel(job.id);
      await once(page, job.id, 'cancelled');
      expect(await entitiesIn(PACK)).toBe(500);
      expect(await rowsIn('packs', 'pages')).toBe(3);
      expect((await page.files.list('')).map(({ name }) => name)).toEqual([`pack/${PACK}`]);
    }
  });

  it('from another page than that which runs it', async () => {
    const first = openPage();
    const second = openPage();
    const job = await start(first, file(towns(20_000)));
    await seenProgress(second, job.id, 1);
    second.client.cancel(job.id);
    await once(second, job.id, 'cancelled');
    expect(await packs.packSummaries()).toEqual([]);
  });
});

describe('a worker that ends in the middle', () => {
  it('is followed by one that goes on to the exact count, seven times over', async () => {
    let page = openPage();
    const count = 40_000;
    const { id } = await start(page, file(towns(count)));
    let resumed = 0;
    for (let kill = 0; kill < 7; kill += 1) {
      await seenProgress(page, id, 1);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
      page.client.close();
      if ((await stateOf(id)) !== 'running') break;
      expect(await entitiesIn(PACK)).toBe(0);
      resumed += 1;
      page = openPage();
    }
    expect(resumed).toBeGreaterThanOrEqual(3);
    if (resumed < 7) page = openPage();
    await once(page, id, 'done');
    const ids = await idsIn(PACK);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });

  it('with its page is followed by that of another page that is open', async () => {
    const first = openPage();
    const second = openPage();
    const { id } = await start(first, file(towns(20_000)));
    await seenProgress(second, id, 1);
    first.client.close();
    await once(second, id, 'done');
    expect(await entitiesIn(PACK)).toBe(20_000);
  });
});

/** Waits for so many reports, or for the end. */
async function seenProgress(page: Page, id: string, least: number): Promise<void> {
  const before = page.seen.length;
  for (;;) {
    const reports = new Set(
      page.seen.slice(before).flatMap(({ job, progress }) => (job.id === id ? (progress ?? []) : [])),
    );
    const job = page.jobs.find((one) => one.job.id === id)?.job;
    if (reports.size >= least || (job && isEnded(job))) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function stateOf(id: string): Promise<string | undefined> {
  const files = openKeptFiles(() => filesPlace(place, buckets));
  const jobs = (await files.jobs()) as ImportJob[];
  files.close();
  return jobs.find((one) => one.id === id)?.state;
}

function rowsIn(database: string, store: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction(store).objectStore(store).count();
      counting.addEventListener('success', () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
}

async function packFile(id: string, lines: readonly string[]): Promise<File> {
  const parts = [
    { path: 'vocabulary.json', text: '{"properties":{},"units":{},"types":{}}\n', entries: 0 },
    { path: 'sources.json', text: '{}\n', entries: 0 },
    { path: 'entities.ndjson', text: lines.join(''), entries: lines.length },
  ];
  const resources = [];
  for (const { path, text, entries } of parts) {
    const bytes = new TextEncoder().encode(text);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    resources.push({ path, bytes: bytes.length, sha256, entries });
  }
  const index = {
    ...{ format: 1, id, title: { en: 'Rivers' }, description: {}, revision: '2026-11' },
    ...{ minAppVersion: '0.1.0', languages: ['en'], priority: 10, elsewhere: [], licence: 'free' },
    counts: { entities: lines.length, names: lines.length, statements: 0, sources: 0 },
    ...{ attribution: [], isUpdatable: false, resources },
  };
  return new File([`${JSON.stringify(index)}\n`, ...parts.map(({ text }) => text)], `${id}.sidelight.ndjson`);
}
