import { dropBadRows } from './bad-rows.ts';
import { failureOf } from './failure.ts';
import { dropJob, dropWorkFiles, jobFile, keepForPack } from './job-files.ts';
import type { ImportJob } from './job.ts';
import { hasBegun, isEnded, nextJob, stepJob, supersededBy, type JobStep } from './job-steps.ts';
import type { ImportCommand, ImportNews, JobWish } from './messages.ts';
import type { RunNeeds, RunReport } from './needs.ts';
import { importedPackId } from './pack-id.ts';
import { readJob } from './read-job.ts';
import { runPack } from './run-pack.ts';
import { clearWritten, runTable } from './run-table.ts';

export interface RunnerNeeds extends RunNeeds {
  /** Runs `work` while no other worker of any page runs a job. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Tells every page. */
  readonly tell: (news: ImportNews) => void;
  /** Passes a wish on to the worker that runs jobs at present, if there is another. */
  readonly passOn: (wish: JobWish) => void;
}

/** The worker's half of imports: does what its page asks, and goes on until no job can be run. */
export interface Runner {
  /** What the own page asks. */
  obey(command: ImportCommand): Promise<void>;
  /** What another page's worker passes on. */
  hear(wish: JobWish): Promise<void>;
}

type Start = Extract<ImportCommand, { do: 'start' }>;

export function createRunner(needs: RunnerNeeds): Runner {
  return new JobRunner(needs);
}

interface Running {
  readonly id: string;
  readonly stop: AbortController;
  /** Resolves once its record says what became of it. */
  readonly ended: Promise<void>;
}

class JobRunner implements Runner {
  readonly #needs: RunnerNeeds;
  readonly #report: RunReport;
  /** What the own page asked and is not yet fulfilled for certain. */
  readonly #wishes: JobWish[] = [];
  /** Jobs whose end could not be stored: they are not run over and over, the next worker tries once more. */
  readonly #unnoted = new Set<string>();
  #isAlone = false;
  #isQueued = false;
  #running: Running | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(needs: RunnerNeeds) {
    this.#needs = needs;
    this.#report = {
      save: (job) => this.#save(job),
      progress: (progress) => needs.tell({ say: 'progress', progress }),
    };
  }

  async obey(command: ImportCommand): Promise<void> {
    if (command.do === 'start') await this.#start(command);
    else if (command.do !== 'look') {
      this.#wishes.push(command);
      this.#needs.passOn(command);
    }
    if (this.#isAlone) await this.#fulfil();
    // One place in the queue is enough: whoever's turn it is does all there is to do.
    if (this.#isQueued) return;
    this.#isQueued = true;
    await this.#needs.alone(() => this.#work());
  }

  async hear(wish: JobWish): Promise<void> {
    // Whoever works alone grants it now; the page's own worker grants it again once it works alone.
    if (this.#isAlone) await this.#grant(wish);
  }

  /** From here on the import is not lost, whatever ends. */
  async #start({ id, name, format, options, accepted, file }: Start): Promise<void> {
    const job: ImportJob = {
      ...{ id, name, format, ...(options && { options }), accepted, bytes: file.size },
      pack: format === 'pack' ? '' : importedPackId(name),
      state: 'waiting',
      counts: { entities: 0, bad: 0, remarks: 0 },
      badRows: [],
      remarks: [],
      startedAt: this.#needs.now(),
      noted: false,
    };
    try {
      await this.#needs.files.keepWith(jobFile(id), file, job);
      this.#needs.tell({ say: 'job', job });
    } catch (error) {
      // It cannot be stored, but it can be said.
      this.#needs.tell({ say: 'job', job: stepJob(job, this.#failStep(error)) });
    }
  }

  async #work(): Promise<void> {
    this.#isQueued = false;
    this.#isAlone = true;
    try {
      do await this.#fulfil();
      while (await this.#runNext());
    } finally {
      this.#isAlone = false;
    }
  }

  async #fulfil(): Promise<void> {
    for (let wish = this.#wishes.shift(); wish; wish = this.#wishes.shift()) await this.#grant(wish);
  }

  /** Wishes and the choice of the next job come one after the other: a job that is cancelled now is not begun. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #grant({ do: what, id }: JobWish): Promise<void> {
    return this.#inTurn(async () => {
      if (what === 'cancel' && this.#running?.id === id) {
        this.#running.stop.abort();
        // It may have come to its review, or its end, before it looked.
        await this.#running.ended;
      }
      const job = (await this.#jobs()).find((one) => one.id === id);
      if (!job) return;
      if (what === 'cancel') await this.#cancel(job);
      else if (what !== 'dismiss') await this.#step(job, { type: what });
      else if (isEnded(job)) {
        await dropJob(this.#needs.files, id);
        this.#needs.tell({ say: 'gone', id });
      }
    });
  }

  /** Resolves to false where there is none. */
  async #runNext(): Promise<boolean> {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const stop = new AbortController();
    const job = await this.#inTurn(async () => {
      const next = nextJob((await this.#jobs()).filter(({ id }) => !this.#unnoted.has(id)));
      if (next) this.#running = { id: next.id, stop, ended };
      return next;
    });
    if (!job) return false;
    try {
      await this.#run(job, stop.signal);
    } finally {
      this.#running = undefined;
      resolve();
    }
    return true;
  }

  async #run(waiting: ImportJob, signal: AbortSignal): Promise<void> {
    let job = waiting;
    try {
      job = await this.#step(job, { type: 'begin' });
      await this.#endSuperseded(job);
      job = await (job.format === 'pack'
        ? runPack(job, this.#needs, this.#report, signal)
        : runTable(job, this.#needs, this.#report, signal));
      if (job.state === 'review') await this.#save(job);
      else await this.#finish(job);
    } catch (error) {
      const cancel = { type: 'cancel', at: this.#needs.now() } as const;
      await this.#note(job, signal.aborted ? cancel : this.#failStep(error));
    }
  }

  /** The pack is in the base: from now on its file is kept by the pack's name, to fill it from again. */
  async #finish(job: ImportJob): Promise<void> {
    const { files, now, tell } = this.#needs;
    const ended = stepJob(job, { type: 'finish', at: now() });
    try {
      await keepForPack(files, ended);
      await dropWorkFiles(files, job.id);
    } catch {
      // Not even this can be noted: the pack is there all the same, and the next start finds that out.
      this.#unnoted.add(job.id);
    }
    tell({ say: 'job', job: ended });
  }

  async #cancel(job: ImportJob): Promise<void> {
    // A kill cut it off, perhaps after its switch: a run finds that out, and stopped at once it writes nothing.
    if (job.state === 'running') await this.#run(job, AbortSignal.abort());
    else await this.#end(job, { type: 'cancel', at: this.#needs.now() });
  }

  /** The same file is being imported once more: what was begun of it before comes to nothing. */
  async #endSuperseded(job: ImportJob): Promise<void> {
    const why = { code: 'superseded' };
    for (const old of supersededBy(job, await this.#jobs())) {
      await this.#end(old, { type: 'cancel', at: this.#needs.now(), why });
    }
  }

  /** Ends a job that does not run: the base as before. */
  async #end(job: ImportJob, step: JobStep): Promise<void> {
    if (isEnded(job)) return;
    if (job.format !== 'pack' && hasBegun(job)) await clearWritten(job, this.#needs);
    await this.#note(job, step);
  }

  async #note(job: ImportJob, step: JobStep): Promise<void> {
    const { files, tell } = this.#needs;
    try {
      await this.#step(job, step);
      await dropWorkFiles(files, job.id);
      if (step.type === 'cancel') await dropBadRows(files, job.id);
    } catch {
      // A store that cannot even note it: everybody hears it all the same, and the next start tries once more.
      this.#unnoted.add(job.id);
      tell({ say: 'job', job: stepJob(job, step) });
    }
  }

  async #step(job: ImportJob, step: JobStep): Promise<ImportJob> {
    const stepped = stepJob(job, step);
    if (stepped !== job) await this.#save(stepped);
    return stepped;
  }

  async #save(job: ImportJob): Promise<void> {
    await this.#needs.files.putJob(job);
    this.#needs.tell({ say: 'job', job });
  }

  async #jobs(): Promise<ImportJob[]> {
    return (await this.#needs.files.jobs()).flatMap((stored) => readJob(stored) ?? []);
  }

  #failStep(error: unknown): JobStep {
    return { type: 'fail', at: this.#needs.now(), why: failureOf(error) };
  }
}
