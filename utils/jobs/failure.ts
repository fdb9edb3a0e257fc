import { ImportError } from '../importing/import-error.ts';
import { installFailureOf } from '../knowledge/pack-files.ts';
import { OneFileError } from '../packs/one-file.ts';
import type { JobFailure } from './job.ts';

/** Any error of an import as a failure to store and show. */
export function failureOf(error: unknown): JobFailure {
  if (error instanceof OneFileError) return { code: error.code, detail: error.message };
  if (!(error instanceof ImportError)) return installFailureOf(error);
  const { code, line } = error;
  return { code, ...(line !== undefined && { detail: String(line) }) };
}
