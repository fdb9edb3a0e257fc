import browser from 'webextension-polyfill';
import { report } from '../../utils/report/report.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { UPDATE_ALARM } from '../../utils/sites/update-alarm.ts';
import type { Filling } from '../filling/index.ts';
import { baseChanged } from './changing.ts';
import { names } from './fact-base.ts';
import { filling } from './filling.ts';
import { own, packs } from './services.ts';
import { stayAwake } from './stay-awake.ts';

/** New versions of packs by address: when they are looked for, and the open pages that follow. */
export function listenToUpdates(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPDATE_ALARM) check({ isScheduled: true });
  });
  const schedule = (): void => run(async () => (await updates()).schedule());
  browser.runtime.onStartup.addListener(schedule);
  browser.runtime.onInstalled.addListener(schedule);
}

/** Looks for new versions now. It takes as long as it takes: whoever asked hears of each pack by its check. */
export function checkNow(pack?: string) {
  check({ pack });
  return { done: true };
}

function check(options: Parameters<Updates['check']>[0]): void {
  run(async () => {
    const awake = new AbortController();
    stayAwake(awake.signal);
    try {
      const changed = await (await updates()).check(options);
      // Of a million names the index takes longer to make than a background lives that nothing keeps awake.
      if (changed) await Promise.all([baseChanged('packs'), names.current()]);
    } finally {
      awake.abort();
    }
  });
}

type Updates = ReturnType<Filling['openUpdates']>;

async function updates(): Promise<Updates> {
  const packUpdates = async () => (await loadSettings()).packUpdates;
  return (await filling()).openUpdates({ packs, own, packUpdates });
}

function run(work: () => Promise<unknown>): void {
  work().catch((error: unknown) => report('updates', error));
}
