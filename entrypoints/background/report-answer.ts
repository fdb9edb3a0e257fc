import browser from 'webextension-polyfill';
import { reported } from '../../utils/report/report.ts';
import { files } from './copies.ts';
import { base } from './fact-base.ts';
import { filling } from './filling.ts';
import { packs } from './services.ts';

/** "Copy a report": it must come also when nothing else does. */
export async function reportNow() {
  const { version } = browser.runtime.getManifest();
  const about = { version, browser: navigator.userAgent, base: await base.state() };
  try {
    const { writeReport } = await filling();
    return { text: await writeReport(about, reported(), { packs, files, storage: browser.storage.local }) };
  } catch (error) {
    return { text: `Sidelight ${version}, ${about.browser}\nfilling.js: ${String(error)}` };
  }
}
