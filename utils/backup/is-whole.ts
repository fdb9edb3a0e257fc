import type { Row } from '../knowledge/row.ts';
import { textOf } from './gzip.ts';
import { readBackup } from './read-backup.ts';

/** Whether a backup or a dated copy is as it was written, by its own sums. */
export async function isWholeBackup(file: Blob, readRow: (value: unknown) => Row | null): Promise<boolean> {
  for await (const item of readBackup(textOf(file), readRow)) {
    if (item.type === 'verdict') return item.state === 'whole';
  }
  return false;
}
