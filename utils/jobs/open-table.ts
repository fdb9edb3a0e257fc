import { openReader } from '../importing/open-reader.ts';
import type { ImportReader } from '../importing/import-item.ts';
import type { ReaderOptions } from '../importing/reader-options.ts';
import { InstallError } from '../knowledge/pack-files.ts';
import type { Packs } from '../knowledge/packs.ts';
import type { ImportJob } from './job.ts';
import { readKnownIds } from './known-ids.ts';

/** The reader of a job's table, told what the base knows. Rejects with InstallError for a job that is no table's. */
export async function openTable(
  { name, format, options }: ImportJob,
  packs: Pick<Packs, 'packSummaries' | 'entitiesOf' | 'knownTables'>,
  isStopWord: NonNullable<ReaderOptions['isStopWord']>,
): Promise<ImportReader> {
  if (format === 'pack' || !options) throw new InstallError({ code: 'unreadable', file: name });
  const [{ vocabulary }, known] = await Promise.all([packs.knownTables(), readKnownIds(packs)]);
  const idOf = (outside: string): string | undefined => known.get(outside);
  return openReader(format, { ...options, fileName: name, vocabulary, isStopWord, idOf });
}
