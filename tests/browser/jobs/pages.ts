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
export const packs = openPacks(place);
const options = { readOn: '2026-11-22', language: 'en' };
export const PACK = 'import:towns.ndjson';

let open: Page[] = [];

export interface Page {
  readonly client: ImportClient;
  readonly files: ReturnType<typeof openKeptFiles>;
  readonly jobs: readonly LiveJob[];
  /** Every state and progress that was told. */
  readonly seen: LiveJob[];
}

/** What a manager page does at its start. */
export function openPage(): Page {
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

/** To be called after each test. */
export async function closePages(): Promise<void> {
  for (const { client } of open) client.close();
  open = [];
  for (const { pack } of await packs.packSummaries()) await packs.uninstall(pack);
  await buckets?.delete('files');
}

/** Lines of NDJSON, of which those named are bad. */
export function towns(count: number, bad: readonly number[] = []): string[] {
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

export function file(lines: readonly string[], name = 'towns.ndjson'): File {
  return new File([...lines], name);
}

/** Queues an import of these towns. */
export const start = (page: Page, given: File): Promise<ImportJob> =>
  page.client.startImport(given, { format: 'ndjson', options });

/** The job once it is in this state; a job that ends otherwise fails the test with what it says. */
export async function once(page: Page, id: string, state: ImportJob['state']): Promise<ImportJob> {
  for (;;) {
    const job = page.jobs.find((one) => one.job.id === id)?.job;
    if (job?.state === state) return job;
    if (job && isEnded(job)) throw new Error(JSON.stringify(job));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export async function entitiesIn(pack: string): Promise<number> {
  const found = (await packs.packSummaries()).find((one) => one.pack === pack);
  return found?.content?.entities ?? 0;
}

export async function idsIn(pack: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const some of packs.entitiesOf(pack)) ids.push(...some.map(({ id }) => id));
  return ids;
}

/** Waits for so many reports, or for the end. */
export async function seenProgress(page: Page, id: string, least: number): Promise<void> {
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

/** As it is stored. */
export async function stateOf(id: string): Promise<string | undefined> {
  const files = openKeptFiles(() => filesPlace(place, buckets));
  const jobs = (await files.jobs()) as ImportJob[];
  files.close();
  return jobs.find((one) => one.id === id)?.state;
}
