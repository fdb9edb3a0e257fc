import { storedLines } from '../../utils/backup/stored-lines.ts';
import { openJournal } from '../../utils/journal/journal.ts';
import { keptFilesIn } from '../../utils/knowledge/files-in.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import type { ReportEntry } from '../../utils/report/report.ts';
import { reportText, type ReportAbout } from '../../utils/report/report-text.ts';
import { requestLog } from '../../utils/sites/request-log.ts';
import type { CareNeeds } from './copies.ts';

/** The text of "copy a report", with what the background has kept of errors. */
export async function writeReport(
  about: Omit<ReportAbout, 'stored'>,
  entries: readonly ReportEntry[],
  { packs, files, storage }: Pick<CareNeeds, 'packs' | 'files' | 'storage'>,
): Promise<string> {
  const stored = await storedLines({
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
  return reportText({ ...about, stored }, entries);
}
