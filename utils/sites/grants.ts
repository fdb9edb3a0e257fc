import browser from 'webextension-polyfill';
import { EVERY_SITE, hostsOf, patternOf } from './site.ts';

/** Whether this host may be read, by its own grant or by one for all sites. */
export function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

export function isEverySiteGranted(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...EVERY_SITE] });
}

/**
 * Asks the reader for one host. Must be called at once from a click or a key: browsers refuse it after an await.
 * Resolves to false when the reader declines.
 */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** Asks the reader for all sites; the same rule as for one. */
export function requestEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [...EVERY_SITE] });
}

/** Gives the grant for all sites back; single sites stay. Resolves to false where it was not ours to give back. */
export function giveBackEverySite(): Promise<boolean> {
  return browser.permissions.remove({ origins: [...EVERY_SITE] });
}

/**
 * Match patterns of all web pages that may be read now. A site is granted for http and https at once: what is granted
 * for https alone is where a pack comes from (publishers.ts), which nobody wanted read.
 */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(<all_urls>$|\*:|https?:\/\/\*\/)/.test(pattern));
}

/** Hosts that are granted by name, whether or not all sites are. */
export async function grantedHosts(): Promise<string[]> {
  return hostsOf(await grantedPatterns());
}

/** Gives one host back. Resolves to false where the browser keeps it: granted by a wider pattern, or by the manifest. */
export async function giveBackSite(host: string): Promise<boolean> {
  try {
    await browser.permissions.remove({ origins: [patternOf(host)] });
  } catch {
    // A grant of the manifest's own cannot be given back.
  }
  return !(await grantedHosts()).includes(host);
}

/** Calls `heard` whenever a grant may have come or gone, also by the browser's own settings. */
export function onGrantsChange(heard: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  });
}
