import { openKeptFiles, type KeptFiles } from '../../../utils/knowledge/kept-files.ts';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';
import type { ImportJob } from '../../../utils/jobs/job.ts';
import type { ImportCommand, ImportNews } from '../../../utils/jobs/messages.ts';
import { createRunner, type Runner, type RunnerNeeds } from '../../../utils/jobs/runner.ts';
import { readJob } from '../../../utils/jobs/read-job.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { place, readers } from '../knowledge/small-pack.ts';
import { memoryPacks, type MemoryPacks } from './memory-packs.ts';
import { smallReader } from './ndjson-reader.ts';

/** A worker with its stores, as tests start and kill it. */
export interface Worker {
  readonly runner: Runner;
  readonly packs: MemoryPacks;
  readonly files: KeptFiles;
  readonly news: ImportNews[];
  readonly opened: { readers: number };
}

export interface WorkerParts {
  readonly packs?: MemoryPacks;
  readonly where?: StorePlace;
  readonly alone?: RunnerNeeds['alone'];
  readonly needs?: Partial<RunnerNeeds>;
  readonly onNews?: (news: ImportNews) => void;
}

export function startWorker({
  packs = memoryPacks(),
  where = emptyPlace(),
  ...more
}: WorkerParts = {}): Worker {
  const files = openKeptFiles(() => Promise.resolve(where));
  const news: ImportNews[] = [];
  const opened = { readers: 0 };
  const runner = createRunner({
    files,
    packs,
    openReader: async () => {
      opened.readers += 1;
      return smallReader();
    },
    decode: utf8,
    openPackFile: () => Promise.reject(new Error('not a pack')),
    packReaders: readers,
    builtIn: ['world'],
    now: Date.now,
    alone: more.alone ?? oneAtATime(),
    tell: (one) => {
      news.push(one);
      more.onNews?.(one);
    },
    passOn: () => undefined,
    ...more.needs,
  });
  return { runner, packs, files, news, opened };
}

/** The pack that a file becomes where no other name is given. */
export const PACK = 'import:towns.csv';
export const A = 'job-aaaaaaaa';
export const B = 'job-bbbbbbbb';

/** Ids of what so many lines say. */
export function ids(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `id-${i}`);
}

/** What readers of the base see of a pack. */
export function shown({ packs }: Worker, pack = PACK): readonly string[] | undefined {
  return packs.packs.get(pack)?.content?.ids;
}

export async function namesOf({ files }: Worker): Promise<string[]> {
  return (await files.list('')).map(({ name }) => name);
}

/** Stands for navigator.locks. */
export function oneAtATime(): RunnerNeeds['alone'] {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

export function start(id: string, file: Blob, name = 'towns.csv'): ImportCommand {
  const options = { readOn: '2026-11-22', language: 'en' };
  return { do: 'start', id, name, format: 'ndjson', options, accepted: false, file };
}

/** So many lines, of which those named are bad. */
export function lines(count: number, bad: readonly number[] = []): Blob {
  const all = Array.from({ length: count }, (_, i) =>
    bad.includes(i) ? `bad, "line" ${i}\n` : `${JSON.stringify(place(`id-${i}`, `Town ${i}`))}\n`,
  );
  return new Blob(all);
}

export async function jobOf({ files }: Worker, id: string): Promise<ImportJob> {
  const found = (await files.jobs()).map(readJob).find((one) => one?.id === id);
  if (!found) throw new Error(`no job ${id}`);
  return found;
}

async function* utf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
}
