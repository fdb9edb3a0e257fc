import type { Browser, Frame, Page } from 'puppeteer-core';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { BrowserKind } from './kinds.ts';
import { until } from './pages.ts';

/** Milliseconds for installing the packs on a busy machine. */
const FIRST_START = 60_000;

export interface OpenOptions {
  /** Folder of the built extension; without it the browser starts bare. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Leaves the welcome page open that the extension shows when it is installed. */
  readonly keepWelcome?: boolean;
  /**
   * Folder of a profile that outlives the browser, kills included; without it, one that goes with it. In Firefox the
   * extension becomes part of the profile.
   */
  readonly profile?: string;
  /** `http://host:port` of a proxy that sees every request, those to this machine included. */
  readonly proxy?: string;
  /** Language of the browser's own words, by which the extension chooses its own; else that of the machine. */
  readonly language?: string;
  /** Of the page area, in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A line under the address bar, and what it stands for. */
export interface Suggested {
  readonly content: string;
  readonly description: string;
}

/**
 * One browser with the extension in it; the two kinds differ only behind this interface. The extension is installed
 * and its packs are in the base.
 */
export interface OpenBrowser {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly puppeteer: Browser;
  /** Address of one of the extension's own files. */
  extensionUrl(path: string): string;
  newPage(): Promise<Page>;
  /** Opens one of the extension's pages in a tab of its own and waits until it has loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /** The id by which the extension knows this page's tab. Brings the tab to the front. */
  tabIdOf(page: Page): Promise<number>;
  /** The first frame of a page whose address begins so; frames in closed shadow roots are found too. */
  frameOf(page: Page, addressStart: string): Promise<Frame | undefined>;
  /** Goes back in history. The promise is kept when the page before is shown, from the cache or loaded anew. */
  goBack(page: Page): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the background as the browser does when it idles; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** From now on what pages save is put into this folder, and nobody is asked. */
  saveInto(folder: string): Promise<void>;
  /** Fires a keyboard command, which synthesised keys never do. */
  dispatchCommand(name: string): Promise<void>;
  /** Fires a press on the extension's own entry in the menu over these selected words, in the tab at the front. */
  dispatchMenu(words: string, item?: 'add' | 'note' | 'note-page'): Promise<void>;
  /** Types after the extension's keyword in the address bar; resolves to the lines that are suggested. */
  dispatchOmnibox(text: string): Promise<readonly Suggested[]>;
  /** Uncaught errors and warnings of the extension's own scripts so far, oldest first. */
  extensionErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Starts a browser of the given kind, headless unless told otherwise, in a profile of its own that goes with it.
 * @throws where no such browser is installed, or it does not start.
 */
export async function openBrowser(kind: BrowserKind, options: OpenOptions = {}): Promise<OpenBrowser> {
  const browser = await (kind === 'chromium' ? openChromium(options) : openFirefox(options));
  if (options.extension === undefined) return browser;
  try {
    const welcome = await welcomePage(browser);
    if (options.keepWelcome !== true) await welcome.close();
    return browser;
  } catch (error) {
    const found = await browser.extensionErrors().catch(() => []);
    await browser.close();
    throw new Error([String(error), 'Errors of the extension:', ...found].join('\n'), { cause: error });
  }
}

/** The page comes to the front once the packs are installed: a story that began before would find itself hidden. */
function welcomePage(browser: OpenBrowser): Promise<Page> {
  const address = browser.extensionUrl('welcome.html');
  return until(
    'the welcome page is open',
    async () => {
      for (const page of await browser.puppeteer.pages()) {
        if ((await page.evaluate(() => location.href).catch(() => '')) === address) return page;
      }
      return undefined;
    },
    FIRST_START,
  );
}
