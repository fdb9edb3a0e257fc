import type { KeptFiles } from '../knowledge/kept-files.ts';
import { badRowsFile } from './bad-rows.ts';
import { failureOf } from './failure.ts';
import { fileOf } from './job-files.ts';
import type { ImportJob, JobFailure, JobFormat, JobOptions, JobProgress } from './job.ts';
import { newestFirst } from './job-steps.ts';
import { readNews, type ImportCommand, type ImportNews } from './messages.ts';
import { readJob } from './read-job.ts';

/** How a file is to be read. */
export interface StartOptions {
  readonly format: JobFormat;
  /** For all but packs. */
  readonly options?: JobOptions;
  /** Nothing is asked: bad rows stay out, a pack goes in. */
  readonly accepted?: true;
}

/** An import as a page shows it. */
export interface LiveJob {
  readonly job: ImportJob;
  /** While it runs. */
  readonly progress?: JobProgress;
}

/**
 * A page's line to its import worker. Jobs are the same for all pages: what one begins, each sees, and one worker at
 * a time runs them, one after the other.
 */
export interface ImportClient {
  /**
   * Keeps a file and queues its import.
   * @returns the job as it is once the file is kept: from then on nothing is lost. `failed` where it cannot be kept.
   */
  startImport(file: File, how: StartOptions): Promise<ImportJob>;
  /** Calls `see` with all jobs, newest first, at once and after every change, until `signal` aborts. */
  watch(see: (jobs: readonly LiveJob[]) => void, signal: AbortSignal): void;
  /** Lets a job in review go on: its good rows become a pack, or the pack is installed. */
  accept(id: string): void;
  /** Ends a job that is not done, at any moment: the base is as it was before. */
  cancel(id: string): void;
  /** Takes an ended job off the list, with its bad rows. */
  dismiss(id: string): void;
  /** Says that the reader's own base knows of this finished job's pack. */
  note(id: string): void;
  /** The file that a job in review reads, to look further into. Rejects where there is none. */
  fileOf(id: string): Promise<Blob>;
  /** Every bad row as CSV that no spreadsheet takes for formulas: line, field, reason, text. */
  badRowsFile(id: string): Promise<Blob>;
  /** Goes on with what an earlier page left undone. Call it when the page opens. */
  resumeAll(): void;
  close(): void;
}

export interface ClientNeeds {
  readonly worker: Pick<Worker, 'postMessage' | 'terminate'>;
  /** Of the name IMPORT_CHANNEL; closed with the client. */
  readonly channel: BroadcastChannel;
  /** Closed with the client. */
  readonly files: KeptFiles;
  /** Never given before: 8 to 64 of a-z, 0-9 and hyphens. */
  readonly newId: () => string;
  /** Imports cannot be listed, or not be run at all. */
  readonly onFault: (why: JobFailure) => void;
}

export function createImportClient({ worker, channel, files, newId, onFault }: ClientNeeds): ImportClient {
  const live = new Map<string, LiveJob>();
  const gone = new Set<string>();
  const watchers = new Set<(jobs: readonly LiveJob[]) => void>();
  const started = new Map<string, (job: ImportJob) => void>();

  const command = (given: ImportCommand): void => worker.postMessage(given);
  const list = (): LiveJob[] => [...live.values()].sort((a, b) => newestFirst(a.job, b.job));
  const show = (): void => {
    const jobs = list();
    for (const see of watchers) see(jobs);
  };
  const hear = (news: ImportNews): void => {
    switch (news.say) {
      case 'job': {
        const { job } = news;
        live.set(job.id, { job });
        started.get(job.id)?.(job);
        started.delete(job.id);
        break;
      }
      case 'progress': {
        const one = live.get(news.progress.id);
        if (one?.job.state === 'running') live.set(one.job.id, { ...one, progress: news.progress });
        break;
      }
      case 'gone':
        live.delete(news.id);
        gone.add(news.id);
        break;
      case 'fault':
        onFault(news.why);
    }
    show();
  };
  channel.addEventListener('message', ({ data }) => {
    const news = readNews(data);
    if (news) hear(news);
  });

  /** What is heard while the stored jobs are being read is newer than they are. */
  const load = async (): Promise<void> => {
    for (const stored of await files.jobs()) {
      const job = readJob(stored);
      if (job && !live.has(job.id) && !gone.has(job.id)) live.set(job.id, { job });
    }
    show();
  };
  load().catch((error: unknown) => onFault(failureOf(error)));

  return {
    startImport(file, { format, options, accepted = false }) {
      const id = newId();
      const queued = new Promise<ImportJob>((resolve) => started.set(id, resolve));
      const how = { format, accepted, ...(options && { options }) };
      command({ do: 'start', id, name: file.name, file, ...how });
      return queued;
    },
    watch(see, signal) {
      watchers.add(see);
      signal.addEventListener('abort', () => watchers.delete(see), { once: true });
      see(list());
    },
    accept: (id) => command({ do: 'accept', id }),
    cancel: (id) => command({ do: 'cancel', id }),
    dismiss: (id) => command({ do: 'dismiss', id }),
    note: (id) => command({ do: 'note', id }),
    fileOf: (id) => fileOf(files, id),
    badRowsFile: (id) => badRowsFile(files, id),
    resumeAll: () => command({ do: 'look' }),
    close() {
      worker.terminate();
      channel.close();
      files.close();
    },
  };
}
