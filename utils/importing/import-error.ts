/**
 * Why a file cannot be read as text at all. `packed`: a zip, bzip2, xz or zstd, to be unpacked first. `gzip`: broken or
 * cut off. `too-large`: more text than any table has, or packed so tightly that it is a trap. `not-text`: a NUL byte.
 * `encoding`: bytes that are no text in the file's encoding.
 */
export const IMPORT_FAILURES = ['packed', 'gzip', 'too-large', 'not-text', 'encoding'] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];

export class ImportError extends Error {
  readonly code: ImportFailure;
  /** Line of the first bad byte, counted from 1. */
  readonly line: number | undefined;

  constructor(code: ImportFailure, line?: number) {
    super(line === undefined ? code : `${code} in line ${String(line)}`);
    this.name = 'ImportError';
    this.code = code;
    this.line = line;
  }
}
