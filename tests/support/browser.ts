import type { Page } from 'puppeteer-core';
import { openBrowser as open, type OpenBrowser, type OpenOptions } from '../../scripts/browser/open.ts';
import { BROWSERS as ALL, type BrowserKind } from '../../scripts/browser/kinds.ts';
import { until } from '../../scripts/browser/pages.ts';
import { builtFolder } from '../../scripts/build.ts';

export type { OpenBrowser } from '../../scripts/browser/open.ts';
export { until } from '../../scripts/browser/pages.ts';

/** The welcome page opens when the packs are installed; milliseconds. */
const FIRST_START = 60_000;

const chosen = process.env['SIDELIGHT_BROWSER'];

/** The browsers in which stories are told: both, or the one that SIDELIGHT_BROWSER names. */
export const BROWSERS: readonly BrowserKind[] =
  chosen === undefined ? ALL : ALL.filter((kind) => kind === chosen);

export interface StoryOptions extends Omit<OpenOptions, 'extension'> {
  /** False for a browser without the extension, to compare with. */
  readonly extension?: boolean;
}

/**
 * A headless browser with the extension, built for the stories: it may read every site from the start.
 * The welcome page that opens at installation is closed, so that the tabs are those of the story.
 */
export async function openBrowser(kind: BrowserKind, options: StoryOptions = {}): Promise<OpenBrowser> {
  const browser = await openFresh(kind, options);
  if (options.extension === false) return browser;
  try {
    const welcome = await until('the welcome page has opened', () => welcomePage(browser), FIRST_START);
    await welcome.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The same browser in the first moment after installation: its base is still empty, and welcome not yet open. */
export async function openFresh(kind: BrowserKind, options: StoryOptions = {}): Promise<OpenBrowser> {
  const { extension = true, ...rest } = options;
  return open(kind, {
    ...rest,
    language: 'en',
    ...(extension ? { extension: builtFolder(kind, 'e2e') } : {}),
  });
}

/**
 * Errors and warnings of the extension's scripts, without what Firefox says of pages that were left: that an answer
 * came too late for them, and that a script of theirs was cut short on the way back in the history.
 */
export async function extensionFaults(browser: OpenBrowser): Promise<readonly string[]> {
  const all = await browser.extensionErrors();
  return all.filter(
    (error) => !/^(Promise rejected after context unloaded|Script terminated by)/.test(error),
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

async function welcomePage(browser: OpenBrowser): Promise<Page | undefined> {
  return (await extensionPages(browser, 'welcome.html'))[0];
}
