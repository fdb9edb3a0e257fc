import browser from 'webextension-polyfill';

/**
 * The address of a pack as a reader may type it, or null where none can be: only https, without user and password,
 * and without a fragment. The build for stories alone also asks this machine.
 */
export function packAddress(typed: string): string | null {
  if (!URL.canParse(typed.trim())) return null;
  const url = new URL(typed.trim());
  url.hash = '';
  return isPublic(url) || isThisMachine(url) ? url.href : null;
}

/**
 * Asks the reader for the origin of a pack's address. Must be called at once from a press: browsers refuse it after
 * an await. Resolves to false when the reader declines. What is granted is fetched from, and is not read as a site:
 * sites are granted for http and https together (`patternOf`).
 * @param address as `packAddress` made it
 */
export function askOrigin(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(address)] });
}

/** Whether this address may be fetched from, by a grant for its origin or by one for all sites. */
export function isOriginGranted(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(address)] });
}

/**
 * Gives the grant for an origin back, once nothing is subscribed to there. The grant for a site that is read is
 * another one, and stays.
 */
export async function giveBackOrigin(address: string): Promise<void> {
  // What came with a wider grant, or with the build for stories, is not ours to give back: both browsers then reject.
  await browser.permissions.remove({ origins: [originPattern(address)] }).catch(() => false);
}

/** Any port: Firefox's patterns know none. */
function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

function isPublic({ protocol, username, password }: URL): boolean {
  return protocol === 'https:' && username === '' && password === '';
}

function isThisMachine({ protocol, hostname, username, password }: URL): boolean {
  return (
    import.meta.env.MODE === 'e2e' &&
    protocol === 'http:' &&
    hostname === '127.0.0.1' &&
    username + password === ''
  );
}
