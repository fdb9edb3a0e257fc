import { IMPORTED } from '../packs/pack-index.ts';

/** An id has at most 100 characters, its beginning included. */
const LONGEST = 80;

/**
 * The id of the pack that a table becomes: by the file's name, so that the same file a month later is an update. What
 * compression adds to a name does not count, and what no id can hold becomes a hyphen.
 */
export function importedPackId(fileName: string): string {
  const slug = fileName
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.gz$/u, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${IMPORTED}${[...slug].slice(0, LONGEST).join('') || 'file'}`;
}
