import { storedLines } from '../../utils/backup/stored-lines.ts';
import { openJournal } from '../../utils/journal/journal.ts';
import { keptFilesIn } from '../../utils/knowledge/files-in.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { requestLog } from '../../utils/sites/request-log.ts';
import type { CareNeeds } from './copies.ts';

/** What is stored, for the report. */
export function stored({
  packs,
  files,
  storage,
}: Pick<CareNeeds, 'packs' | 'files' | 'storage'>): Promise<string[]> {
  return storedLines({
    packs,
    files: keptFilesIn(files),
    storage,
    bundled: BUNDLED_PACKS,
    expected: () => openJournal(storage).expected(),
    requests: async () => {
      const { requests, older } = await requestLog();
      return requests.length + older;
    },
    estimate: () => navigator.storage.estimate(),
    persisted: () => navigator.storage.persisted(),
  });
}
