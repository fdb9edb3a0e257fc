import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find.ts';
import { FIREFOX_ADDON, FIREFOX_HOST } from './kinds.ts';
import type { OpenBrowser, OpenOptions, Suggested } from './open.ts';
import { activeTabId, afterGoingBack, startedOrClosed, until } from './pages.ts';
import { RemoteControl } from './remote-control.ts';
import { writeXpi } from './xpi.ts';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON]: FIREFOX_HOST }),
  // No page of the browser's own opens beside ours, and it asks nobody anything.
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
};

/** What lies in a profile is taken as installed, although nobody has signed it or was asked. */
const PREFERENCES_OF_A_PROFILE = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
};

export async function openFirefox(options: OpenOptions): Promise<OpenBrowser> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined)
    throw new Error('No Firefox is installed. `npm test` says how to get one.');
  const { profile, extension } = options;
  if (profile !== undefined && extension !== undefined) addToProfile(profile, extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : (options.viewport ?? { width: 1280, height: 800 }),
    // Firefox passes over the preference for its settings server without this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Without it the driver may neither open an extension's page nor speak to the browser itself.
    args: ['--remote-allow-system-access'],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(profile === undefined ? {} : PREFERENCES_OF_A_PROFILE),
      ...proxyPreferences(options.proxy),
      // Without a language pack Firefox's own words stay as they are; pages and extension see this.
      ...(options.language === undefined ? {} : { 'intl.accept_languages': options.language }),
    },
  });
  return startedOrClosed(new Firefox(browser, profile === undefined ? extension : undefined));
}

class Firefox implements OpenBrowser {
  readonly kind = 'firefox';
  version = '';
  readonly puppeteer: Browser;
  readonly #control: RemoteControl;
  readonly #extension: string | undefined;
  #helper: Page | undefined;

  constructor(browser: Browser, extension: string | undefined) {
    this.puppeteer = browser;
    this.#extension = extension;
    this.#control = new RemoteControl(browser);
  }

  async ready(): Promise<this> {
    this.version = await this.puppeteer.version();
    if (this.#extension !== undefined) await this.puppeteer.installExtension(this.#extension);
    return this;
  }

  extensionUrl(path: string): string {
    return `moz-extension://${FIREFOX_HOST}/${path}`;
  }

  newPage(): Promise<Page> {
    return this.puppeteer.newPage();
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.puppeteer.newPage();
    const address = this.extensionUrl(path);
    // `page.goto` waits in vain: the page moves to another process on its way there.
    await this.#control.navigate(page, address);
    await until(`${path} has loaded`, () =>
      page
        .evaluate((sought) => location.href === sought && document.readyState === 'complete', address)
        .catch(() => false),
    );
    return page;
  }

  async tabIdOf(page: Page): Promise<number> {
    const helper = (this.#helper ??= await this.openExtensionPage('popup.html'));
    await page.bringToFront();
    return helper.evaluate(activeTabId);
  }

  async frameOf(page: Page, addressStart: string): Promise<Frame | undefined> {
    // `frame.url()` stays at about:blank for a frame that went to the extension's process: the frame itself is asked.
    for (const frame of page.frames().slice(1)) {
      const address = await addressOf(frame);
      if (address.startsWith(addressStart)) return frame;
    }
    return undefined;
  }

  async goBack(page: Page): Promise<void> {
    await afterGoingBack(page);
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    const wanted = scheme === 'dark' ? 0 : 1;
    await this.#control.run(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${String(wanted)})`,
    );
    for (const page of await this.puppeteer.pages()) {
      for (const frame of page.frames()) await until(`pages are ${scheme}`, () => looks(frame, scheme));
    }
  }

  async stopBackground(): Promise<void> {
    await this.#control.run(`${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true })`);
  }

  async saveInto(folder: string): Promise<void> {
    await this.#control.run(
      `Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
       Services.prefs.setIntPref('browser.download.folderList', 2)`,
    );
  }

  async dispatchCommand(name: string): Promise<void> {
    await this.#control.run(`${EXTENSION}.shortcuts.onCommand(${JSON.stringify(name)})`);
  }

  async dispatchMenu(words: string, item = 'add'): Promise<void> {
    const info = JSON.stringify({ menuItemId: item, selectionText: words, frameId: 0, editable: false });
    await this.#control.run(`${EXTENSION}.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab)`);
  }

  async dispatchOmnibox(text: string): Promise<readonly Suggested[]> {
    const search = JSON.stringify({ keyword: KEYWORD, text: `${KEYWORD} ${text}`, inPrivateWindow: false });
    const told = await this.#control.run(
      `new Promise((resolve) => {
         const { ExtensionSearchHandler } = ChromeUtils.importESModule(
           'resource://gre/modules/ExtensionSearchHandler.sys.mjs');
         const found = (lines) => resolve(JSON.stringify(
           lines.map(({ content, description }) => ({ content, description }))));
         ExtensionSearchHandler.handleSearch(${search}, found);
       })`,
    );
    return JSON.parse(String(told)) as readonly Suggested[];
  }

  async extensionErrors(): Promise<readonly string[]> {
    return this.#control.consoleMessages(this.extensionUrl(''));
  }

  close(): Promise<void> {
    return this.puppeteer.close();
  }
}

/** What is typed before a search (wxt.config.ts). */
const KEYWORD = 'fact';

/** Firefox installs what it finds there at its next start. */
function addToProfile(profile: string, extension: string): void {
  const file = join(profile, 'extensions', `${FIREFOX_ADDON}.xpi`);
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeXpi(extension, file);
}

/** Empty for a frame that is gone: the driver then throws at once, and not by its promise. */
async function addressOf(frame: Frame): Promise<string> {
  try {
    return await frame.evaluate(() => location.href);
  } catch {
    return '';
  }
}

/** True too for a frame that cannot be asked, because it is on its way elsewhere. */
function looks(frame: Frame, scheme: string): Promise<boolean> {
  return frame
    .evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme)
    .catch(() => true);
}

const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ADDON)}).extension`;

function proxyPreferences(proxy: string | undefined): Record<string, unknown> {
  if (proxy === undefined) return {};
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}
