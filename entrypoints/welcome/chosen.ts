import browser from 'webextension-polyfill';
import { changeSettings } from '../../utils/settings/store.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import {
  giveBackEverySite,
  isEverySiteGranted,
  onGrantsChange,
  requestEverySite,
} from '../../utils/sites/grants.ts';

/** Switches a pack on or off; packs that are not listed are on. */
export function choosePack(pack: string, on: boolean): Promise<Settings> {
  return changeSettings(({ packsOff }) => {
    const others = Object.entries(packsOff).filter(([id]) => id !== pack);
    return { packsOff: Object.fromEntries(on ? others : [...others, [pack, true as const]]) };
  });
}

/** Leads to where a backup is saved. */
export function openBackup(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/manager.html#backup') });
}

/**
 * Asks for all sites, or gives them back. Call it straight from a press: browsers show the prompt only within one.
 * Resolves to false where the browser or the reader declined.
 */
export async function chooseEverySite(every: boolean): Promise<boolean> {
  try {
    return await (every ? requestEverySite() : giveBackEverySite());
  } catch {
    // A grant of the manifest's own, as builds for tests have it, cannot be given back.
    return false;
  }
}

/** Calls `heard` whenever the grant for all sites may have come or gone, also by the browser's own settings. */
export function onEverySiteChange(heard: (granted: boolean) => void, signal: AbortSignal): void {
  onGrantsChange(() => void isEverySiteGranted().then(heard), signal);
}
