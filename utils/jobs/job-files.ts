import type { KeptFiles } from '../knowledge/kept-files.ts';
import { InstallError } from '../knowledge/pack-files.ts';
import { dropBadRows } from './bad-rows.ts';
import type { ImportJob } from './job.ts';

/** The file that an unfinished job reads. */
export function jobFile(job: string): string {
  return `job/${job}`;
}

/** What a table's entities refer to, kept while a job is in review. */
export function tablesFile(job: string): string {
  return `tables/${job}`;
}

/** The file from which an installed pack can be filled again. */
export function packFile(pack: string): string {
  return `pack/${pack}`;
}

/** Rejects with InstallError `missing` where the browser has lost it. */
export async function fileOf(files: KeptFiles, job: string): Promise<Blob> {
  const file = await files.get(jobFile(job));
  if (!file) throw new InstallError({ code: 'missing', file: jobFile(job) });
  return file;
}

/**
 * Keeps a done job's file by its pack's name, and stores the job. Where there is no room for both, the file of the
 * version before goes: to fill from it would bring that version back.
 */
export async function keepForPack(files: KeptFiles, ended: ImportJob): Promise<void> {
  const rename = (): Promise<void> => files.rename(jobFile(ended.id), packFile(ended.pack), ended);
  try {
    await rename();
  } catch {
    await files.drop(packFile(ended.pack));
    await rename().catch(() => files.putJob(ended));
  }
}

/** Drops what only an unfinished job needs. */
export async function dropWorkFiles(files: KeptFiles, job: string): Promise<void> {
  await files.drop(jobFile(job));
  await files.drop(tablesFile(job));
}

export async function dropJob(files: KeptFiles, job: string): Promise<void> {
  await dropWorkFiles(files, job);
  await dropBadRows(files, job);
  await files.dropJob(job);
}
