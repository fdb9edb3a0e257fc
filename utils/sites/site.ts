import type { Settings } from '../settings/settings.ts';

/** Why a page can never be read: an own page of the browser, its add-on store, or no web page at all. */
export type NoSite = 'browser-page' | 'store' | 'not-web';

/** A page's site, named by its host without port, as match patterns name it. */
export type Site = { readonly host: string } | { readonly host: null; readonly why: NoSite };

/** Hosts on which browsers run no extension's script, whatever is granted. */
const STORES: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

/** The site of an address; an address that the browser keeps from us counts as one of its own pages. */
export function siteOf(address: string | undefined): Site {
  if (!address || !URL.canParse(address)) return { host: null, why: 'browser-page' };
  const url = new URL(address);
  if (url.protocol === 'file:' || url.protocol === 'ftp:') return { host: null, why: 'not-web' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { host: null, why: 'browser-page' };
  return STORES.has(url.hostname) ? { host: null, why: 'store' } : { host: url.hostname };
}

/** The match pattern that covers one host, http and https, any port. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** The hosts of patterns as `patternOf` makes them; wider patterns name none, and those of a pack's origin neither. */
export function hostsOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => /^\*:\/\/([^*/]+)\//.exec(pattern)?.[1] ?? []);
}

/** The patterns that cover every web page. */
export const EVERY_SITE = ['http://*/*', 'https://*/*'] as const;

/** Whether the reader wants this host read, provided that the permission is held. */
export function isWanted(host: string, settings: Settings): boolean {
  return !settings.paused && !Object.hasOwn(settings.sitesOff, host);
}
