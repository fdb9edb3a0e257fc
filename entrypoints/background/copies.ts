import browser from 'webextension-polyfill';
import { keepFilesStore } from '../../utils/knowledge/files-store.ts';
import { filesPlace } from '../../utils/knowledge/kept-files.ts';
import { report } from '../../utils/report/report.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { filling } from './filling.ts';
import { buckets, own, packs, place } from './services.ts';
import { stayAwake } from './stay-awake.ts';

const ALARM = 'copies';
const DAY_IN_MINUTES = 24 * 60;

export const files = keepFilesStore(() => filesPlace(place, buckets));

/** Daily copies of what the reader made; the first after each start of the browser, when that has calmed down. */
export function listenToCopies(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) keepCopy().catch((error: unknown) => report('copies', error));
  });
  const schedule = () =>
    void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
  browser.runtime.onStartup.addListener(schedule);
  browser.runtime.onInstalled.addListener(schedule);
}

async function keepCopy(): Promise<void> {
  const awake = new AbortController();
  stayAwake(awake.signal);
  try {
    const { lookAfter } = await filling();
    const app = browser.runtime.getManifest().version;
    await lookAfter({
      own,
      packs,
      files,
      storage: browser.storage.local,
      settings: await loadSettings(),
      app,
    });
  } finally {
    awake.abort();
  }
}
