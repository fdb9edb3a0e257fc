import { changeSettings, loadSettings } from '../settings/store.ts';
import { isGranted, requestSite } from './grants.ts';
import { isWanted } from './site.ts';

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

async function putOn(host: string, request: Promise<boolean> | true): Promise<boolean> {
  const granted = await request;
  if (granted) {
    await changeSettings(({ sitesOff }) => ({ paused: false, sitesOff: without(sitesOff, host) }));
  }
  return granted;
}

function without(sites: Record<string, true>, host: string): Record<string, true> {
  return Object.fromEntries(Object.entries(sites).filter(([site]) => site !== host));
}
