import browser from 'webextension-polyfill';
import { report, reported } from '../../utils/report/report.ts';
import { reportText } from '../../utils/report/report-text.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { base, packs } from './services.ts';

/** "Copy a report": it must come also when the base does not. */
export async function reportNow() {
  const summaries = await packs.packSummaries().catch((error: unknown) => {
    report('report', error);
    return [];
  });
  const about = {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    base: await base.state(),
    packs: BUNDLED_PACKS.map((id) => {
      const known = summaries.find(({ pack }) => pack === id);
      return { id, state: known?.state ?? 'unknown', entities: known?.content?.entities ?? 0 };
    }),
  };
  return { text: reportText(about, reported()) };
}
