/** A page of the extension that does what is measured, told by a driver. */
import type { LiveJob } from '../../../utils/jobs/import-client.ts';
import { packFile } from '../../../utils/jobs/job-files.ts';
import { buildSearchIndex } from '../../../utils/search/build-search.ts';
import { searchKey } from '../../../utils/search/index-layout.ts';
import { openSearch } from '../../../utils/search/open-search.ts';
import { Fingerprint, type Content } from '../fingerprint.ts';
import { watchFrames, type Gaps } from './gaps.ts';
import { entitiesTimes, ownTimes, savedNames } from './queries.ts';
import { files, names, openImports, packs } from './stores.ts';
import type { WriteOrder, Written } from './write-worker.ts';

/** What became of a file. */
export interface Imported {
  readonly milliseconds: number;
  readonly pack: string;
  readonly entities: number;
  readonly gaps: Gaps;
}

export interface BuiltIndex {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly entities: number;
  readonly names: number;
  readonly gaps: Gaps;
}

let imports: ReturnType<typeof openImports> | undefined;

const bench = {
  /** Starts the worker, which the page otherwise has none of. */
  ready: () => {
    imports ??= openImports();
  },
  /** Imports the chosen file as the manager does, while the page shows how far it is. */
  async import(): Promise<Imported> {
    imports ??= openImports();
    const life = new AbortController();
    const stop = watchFrames();
    const before = performance.now();
    const { promise: ended, resolve } = Promise.withResolvers<LiveJob['job']>();
    const id = await startIt(imports);
    imports.watch((jobs) => {
      const one = jobs.find(({ job }) => job.id === id);
      show(one);
      if (one && ENDED.has(one.job.state)) resolve(one.job);
    }, life.signal);
    const job = await ended;
    const milliseconds = performance.now() - before;
    life.abort();
    if (job.state !== 'done') throw new Error(JSON.stringify(job));
    imports.dismiss(job.id);
    return { milliseconds, pack: job.pack, entities: job.counts.entities, gaps: stop() };
  },
  /** What the base holds of a pack, read as readers of it do. */
  async content(pack: string): Promise<Content> {
    const print = new Fingerprint();
    for await (const page of packs.entitiesOf(pack)) for (const entity of page) print.add(entity);
    return print.content();
  },
  async uninstall(pack: string): Promise<void> {
    await packs.uninstall(pack);
    await files.drop(packFile(pack));
  },
  /** The page doing nothing, as a floor for its gaps. */
  async idle(milliseconds: number): Promise<Gaps> {
    const stop = watchFrames();
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return stop();
  },
  /** Writes the first entities of the chosen file in one of the shapes, in a worker. */
  write(entities: number, shape: WriteOrder['shape']): Promise<Written> {
    const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { type: 'module' });
    const { promise, resolve, reject } = Promise.withResolvers<Written>();
    worker.addEventListener('message', ({ data }) => resolve(data as Written));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage({ file: chosen(), entities, shape } satisfies WriteOrder);
    return promise.finally(() => worker.terminate());
  },
  /** The index of names, built and kept as the background does it. */
  async buildNames(): Promise<BuiltIndex> {
    const { value: finder, ...took } = await timed(() => names.current());
    const { entityCount: entities, nameCount } = finder;
    return { ...took, bytes: await keptBytes('names'), entities, names: nameCount };
  },
  /** The index that the manager's search opens, built and kept as it does it. */
  async buildSearch(): Promise<BuiltIndex> {
    const { value: search, ...took } = await timed(async () => {
      const index = await buildSearchIndex(packs.namesForIndex());
      await packs.saveIndex(searchKey(await packs.namesKey()), index, 'search');
      return openSearch(index);
    });
    const { entityCount: entities, nameCount } = search;
    return { ...took, bytes: await keptBytes('search'), entities, names: nameCount };
  },
  /** Milliseconds until the database of packs says what there is, this page having opened none so far. */
  async firstOpen(): Promise<{ readonly milliseconds: number; readonly entities: number }> {
    const before = performance.now();
    const summaries = await packs.packSummaries();
    const milliseconds = performance.now() - before;
    return {
      milliseconds,
      entities: summaries.reduce((sum, { content }) => sum + (content?.entities ?? 0), 0),
    };
  },
  entitiesTimes,
  ownTimes,
  savedNames,
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });

const ENDED = new Set(['done', 'review', 'failed', 'cancelled']);

async function startIt(client: ReturnType<typeof openImports>): Promise<string> {
  const options = { readOn: '2026-11-22', language: 'en' };
  return (await client.startImport(chosen(), { format: 'ndjson', options })).id;
}

function chosen(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file is chosen');
  return file;
}

function show(one: LiveJob | undefined): void {
  const line = document.querySelector('p');
  if (line && one?.progress)
    line.textContent = `${one.progress.entities}, ${one.progress.secondsLeft ?? ''} s left`;
}

async function timed<T>(work: () => Promise<T>) {
  const stop = watchFrames();
  const before = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - before, gaps: stop() };
}

async function keptBytes(which: 'names' | 'search'): Promise<number> {
  return packs.store.use(async ({ db }) => {
    const row = await db.index.get(which);
    return row && 'index' in row ? row.index.size : 0;
  });
}
