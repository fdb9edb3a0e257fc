import { ImportError } from '../importing/import-error.ts';
import { installFailureOf } from '../knowledge/pack-files.ts';
import { OneFileError } from '../packs/one-file.ts';
import type { JobFailure } from './job.ts';

/** `built-in`: the pack has the id of one that comes with the extension. `not-a-pack`: that of an imported table. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: 'built-in' | 'not-a-pack';

  constructor(code: RefusedError['code']) {
    super(code);
    this.code = code;
  }
}

/** Any error of an import as a failure to store and show. */
export function failureOf(error: unknown): JobFailure {
  if (error instanceof RefusedError) return { code: error.code };
  if (error instanceof OneFileError) return { code: error.code, detail: error.message };
  if (!(error instanceof ImportError)) return installFailureOf(error);
  const { code, line } = error;
  return { code, ...(line !== undefined && { detail: String(line) }) };
}
