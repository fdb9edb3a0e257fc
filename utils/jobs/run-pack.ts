import { InstallError, type PackReaders } from '../knowledge/pack-files.ts';
import type { PackInspection } from '../knowledge/pack-filling.ts';
import { fileOf } from './job-files.ts';
import type { ImportJob } from './job.ts';
import { RefusedError } from './failure.ts';
import { stepJob, type JobStep } from './job-steps.ts';
import type { RunNeeds, RunReport } from './needs.ts';
import { isImportedPack } from '../packs/pack-index.ts';
import { createProgressMeter } from './progress.ts';

/**
 * Looks into a pack in one file and shows what is there; once the reader has accepted, installs it.
 * @returns the job in `review`, or `running`: then the pack is in the base
 * @throws the signal's reason, StoreError, InstallError, OneFileError, or RefusedError
 */
export async function runPack(
  job: ImportJob,
  needs: RunNeeds,
  report: RunReport,
  signal: AbortSignal,
): Promise<ImportJob> {
  const { packs, openPackFile, files } = needs;
  const packReaders = watchedReaders(job, needs, report, signal);
  const inside = await openPackFile(await fileOf(files, job.id));
  let looked = job;
  if (!job.inside) {
    const inspected = await packs.inspectFiles(inside, packReaders);
    signal.throwIfAborted();
    if (!inspected.ok) throw new InstallError(inspected.failure);
    refuseTaken(inspected.value.index.id, needs.builtIn);
    looked = stepJob(job, lookedStep(inspected.value));
    if (looked.state === 'review') return looked;
    await report.save(looked);
  }
  const origin = { type: 'file', name: job.name } as const;
  const outcome = await packs.install(looked.pack, inside, packReaders, origin, signal);
  if (outcome.ok) return looked;
  signal.throwIfAborted();
  throw new InstallError(outcome.failure);
}

/** Neither a pack that comes with the extension nor a table of the reader's is replaced by a file that bears its name. */
function refuseTaken(pack: string, builtIn: readonly string[]): void {
  if (builtIn.includes(pack)) throw new RefusedError('built-in');
  if (isImportedPack(pack)) throw new RefusedError('not-a-pack');
}

/** The readers are asked about every line: by them it is known how far a pack has come, and it can be left there. */
function watchedReaders(
  { id, bytes }: ImportJob,
  { packReaders, now }: RunNeeds,
  { progress }: RunReport,
  signal: AbortSignal,
): PackReaders {
  const meter = createProgressMeter(id, bytes, now);
  let announced = 0;
  return {
    ...packReaders,
    readPackIndex(value) {
      const index = packReaders.readPackIndex(value);
      if (index.ok) announced = index.value.counts.entities;
      return index;
    },
    readEntityLine(text, line) {
      signal.throwIfAborted();
      meter.reached(Math.round(bytes * Math.min(1, line / announced)));
      const due = meter.due(() => ({ entities: line, bad: 0, remarks: 0 }));
      if (due) progress(due);
      return packReaders.readEntityLine(text, line);
    },
  };
}

function lookedStep({ index, tally }: PackInspection): JobStep {
  const { title, description, revision, languages, licence, attribution } = index;
  const { entities, names, statements } = tally;
  const counts = { entities, names, statements, sources: index.counts.sources };
  const inside = { title, description, revision, languages, licence, attribution, counts };
  return { type: 'looked', pack: index.id, inside };
}
