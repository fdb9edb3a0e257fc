import type { Page } from 'puppeteer-core';
import { openChromium } from '../../scripts/browser/chromium.ts';
import { openFirefox } from '../../scripts/browser/firefox.ts';
import { openBrowser as open, type OpenBrowser, type OpenOptions } from '../../scripts/browser/open.ts';
import { BROWSERS as ALL, type BrowserKind } from '../../scripts/browser/kinds.ts';
import { builtFolder } from '../../scripts/build.ts';

export type { OpenBrowser } from '../../scripts/browser/open.ts';
export { until } from '../../scripts/browser/pages.ts';

const chosen = process.env['SIDELIGHT_BROWSER'];

/** The browsers in which stories are told: both, or the one that SIDELIGHT_BROWSER names. */
export const BROWSERS: readonly BrowserKind[] =
  chosen === undefined ? ALL : ALL.filter((kind) => kind === chosen);

export interface StoryOptions extends Omit<OpenOptions, 'extension'> {
  /** False for a browser without the extension, to compare with. */
  readonly extension?: boolean;
}

/** A headless browser with the extension, built for the stories: it may read every site from the start. */
export async function openBrowser(kind: BrowserKind, options: StoryOptions = {}): Promise<OpenBrowser> {
  return open(kind, withExtension(kind, options));
}

/** The same browser in its first moment: nothing is waited for, its base may still be being filled. */
export async function openFresh(kind: BrowserKind, options: StoryOptions = {}): Promise<OpenBrowser> {
  const all = withExtension(kind, options);
  return kind === 'chromium' ? openChromium(all) : openFirefox(all);
}

/** With line 0: no script's doing. */
const LAID_OUT_EARLY = /^Layout was forced before .*\.html[^/]*:0\)$/;

const CUT_SHORT = [
  'Script terminated by timeout',
  'An IndexedDB transaction that was not yet complete has been aborted due to page navigation',
];

/**
 * Errors and warnings of the extension's scripts, but for what Firefox says of any script that it cuts short: a page's
 * when the reader goes back in the history, and a background's that is stopped in the middle of a transaction. And but
 * for its notice that it laid out a page before the styles were there: it does so by itself, also where a card's frame
 * has no script at all, and with the welcome page on a busy machine (seen in 153). A card measures itself after its
 * styles have come, because scripts of modules wait for them, and is not seen until then.
 */
export async function extensionFaults(browser: OpenBrowser): Promise<readonly string[]> {
  const all = await browser.extensionErrors();
  return all.filter(
    (error) => !LAID_OUT_EARLY.test(error) && !CUT_SHORT.some((start) => error.startsWith(start)),
  );
}

/** The open pages of the extension at this path. Each page is asked: Firefox's driver knows no address of theirs. */
export async function extensionPages(browser: OpenBrowser, path: string): Promise<Page[]> {
  const pages = await browser.puppeteer.pages();
  const addresses = await Promise.all(
    pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
  );
  return pages.filter((_, at) => addresses[at]?.startsWith(browser.extensionUrl(path)));
}

function withExtension(kind: BrowserKind, { extension = true, ...rest }: StoryOptions): OpenOptions {
  return { ...rest, language: 'en', ...(extension ? { extension: builtFolder(kind, 'e2e') } : {}) };
}
