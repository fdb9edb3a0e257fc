import browser from 'webextension-polyfill';
import { report, reported } from '../../utils/report/report.ts';
import { reportText } from '../../utils/report/report-text.ts';
import { files } from './copies.ts';
import { filling } from './filling.ts';
import { base, packs } from './services.ts';

/** "Copy a report": it must come also when nothing else does. */
export async function reportNow() {
  const about = {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    base: await base.state(),
    stored: await stored().catch((error: unknown) => {
      report('report', error);
      return [];
    }),
  };
  return { text: reportText(about, reported()) };
}

async function stored(): Promise<readonly string[]> {
  return (await filling()).stored({ packs, files, storage: browser.storage.local });
}
