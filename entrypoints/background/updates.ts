import browser from 'webextension-polyfill';
import { report } from '../../utils/report/report.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { bringPagesInStep } from '../../utils/sites/orders.ts';
import { UPDATE_ALARM } from '../../utils/sites/update-alarm.ts';
import type { Filling } from '../filling/index.ts';
import { filling } from './filling.ts';
import { base, names, own, packs } from './services.ts';
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
      if (!(await (await updates()).check(options))) return;
      names.packsChanged();
      await bringPagesInStep(await loadSettings(), await base.state(), true);
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
