import type { ImportClient } from '../../utils/jobs/import-client.ts';
import type { ImportJob } from '../../utils/jobs/job.ts';
import { notedHow, notePack } from '../../utils/jobs/noted-pack.ts';
import { packFile } from '../../utils/jobs/job-files.ts';
import type { BaseChanges } from '../../utils/knowledge/changes.ts';
import type { KeptFiles } from '../../utils/knowledge/kept-files.ts';
import type { OwnBase } from '../../utils/knowledge/own-base.ts';
import { ask } from '../../utils/messages/ask.ts';
import { roomChanged } from '../../utils/messages/room-calls.ts';
import { report } from '../../utils/report/report.ts';

/**
 * Notes every import that has come to its end in the reader's own base, and lets the background and all pages know of
 * the pack. An end that no page was there to see is noted by the next one that opens.
 */
export function noteImports(
  client: ImportClient,
  own: Pick<OwnBase, 'put'>,
  changes: BaseChanges,
  signal: AbortSignal,
): void {
  const begun = new Set<string>();
  client.watch((jobs) => {
    for (const { job } of jobs) {
      if (job.state !== 'done' || job.noted || begun.has(job.id)) continue;
      begun.add(job.id);
      noteImport(job, client, own, changes).catch((error: unknown) => {
        begun.delete(job.id);
        report('imports', error);
      });
    }
  }, signal);
}

async function noteImport(
  job: ImportJob,
  client: ImportClient,
  own: Pick<OwnBase, 'put'>,
  changes: BaseChanges,
): Promise<void> {
  await notePack(own, job);
  changes.post('packs');
  await ask(roomChanged, { what: 'packs' });
  client.note(job.id);
}

/**
 * Fills a pack again from the file that is kept of it.
 * @returns the job that does; rejects where no file is kept
 */
export async function refillPack(
  pack: string,
  client: ImportClient,
  own: Pick<OwnBase, 'get'>,
  files: Pick<KeptFiles, 'get'>,
): Promise<ImportJob> {
  const file = await files.get(packFile(pack));
  if (!file) throw new Error(`no file of ${pack} is kept`);
  const { name, ...how } = await notedHow(own, pack);
  return client.startImport(new File([file], name), { ...how, accepted: true });
}
