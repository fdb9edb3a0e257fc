import browser from 'webextension-polyfill';
import { changeSettings, loadSettings } from '../settings/store.ts';
import { isGranted, requestSite } from './grants.ts';
import { hostsOf, isWanted } from './site.ts';

/** The site about which the browser is asking the reader now. In session storage: popups close under a prompt. */
const ASKED = 'site-asked-for';

/**
 * Turns a site on. Call it straight from a click or a key: the permission prompt comes first, before any await.
 * Resolves to false when the reader declined; then nothing has changed.
 */
export async function turnSiteOn(host: string): Promise<boolean> {
  return putOn(host, requestSite(host));
}

/** Turns a site off at once, in every tab; the permission is kept, so that turning it on again asks nothing. */
export async function turnSiteOff(host: string): Promise<void> {
  await changeSettings(({ sitesOff }) => ({ sitesOff: { ...sitesOff, [host]: true } }));
}

/** Turns a site on or off, whichever it is not; the same rule for the call as with `turnSiteOn`. */
export async function toggleSite(host: string): Promise<void> {
  // Asked before the request, so that it tells what held until now; both start within the key's own event.
  const before = isGranted(host);
  // Some keys are no gesture to the browser, which then refuses to ask. What is granted need not be asked for.
  const request = requestSite(host).catch(() => false);
  const held = await before;
  if (held && isWanted(host, await loadSettings())) await turnSiteOff(host);
  else await putOn(host, held || request);
}

/** Does what is left to do for sites just granted: whoever asked for one may not have lived to hear the answer. */
export async function followGrant(origins: readonly string[]): Promise<void> {
  const hosts = hostsOf(origins);
  const { [ASKED]: asked } = await browser.storage.session.get(ASKED);
  await listAsOn(
    hosts,
    hosts.some((host) => host === asked),
  );
}

async function putOn(host: string, request: Promise<boolean> | true): Promise<boolean> {
  try {
    await browser.storage.session.set({ [ASKED]: host });
    const granted = await request;
    if (granted) await listAsOn([host], true);
    return granted;
  } finally {
    await browser.storage.session.remove(ASKED);
  }
}

/** @param resumes whether the reader asked for these sites, which ends a pause; a grant alone does not */
async function listAsOn(hosts: readonly string[], resumes: boolean): Promise<void> {
  await changeSettings(({ paused, sitesOff }) => ({
    paused: paused && !resumes,
    sitesOff: Object.fromEntries(Object.entries(sitesOff).filter(([site]) => !hosts.includes(site))),
  }));
}
