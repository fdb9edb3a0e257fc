import type { Browser, Frame, Page, Target, WebWorker } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { ChromiumErrors, clientOf } from './chromium-errors.ts';
import { findBrowser } from './find.ts';
import type { OpenBrowser, OpenOptions, Suggested } from './open.ts';
import { activeTabId, afterGoingBack, startedOrClosed, until } from './pages.ts';

/** Between two requests to a worker to stop. */
const STOP_AGAIN_MS = 1_000;

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  // The browser's own requests: updates of its parts and of extensions, its clock, its accounts.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--extensions-update-frequency=86400',
  '--allow-browser-signin=false',
];

export async function openChromium(options: OpenOptions): Promise<OpenBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined)
    throw new Error('No Chromium is installed. `npm start` says how to get one.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    // Extensions are installed over the pipe: --load-extension is refused by some builds.
    pipe: true,
    enableExtensions: options.extension === undefined ? true : [options.extension],
    defaultViewport: options.headless === false ? null : (options.viewport ?? { width: 1280, height: 800 }),
    ...(options.language === undefined ? {} : { env: speaking(options.language) }),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // A reader at a real window is spared the bar that says who steers it.
    ...(options.headless === false ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args: [...QUIET, ...rootArguments(), ...proxyArguments(options.proxy)],
  });
  return startedOrClosed(new Chromium(browser, options));
}

class Chromium implements OpenBrowser {
  readonly kind = 'chromium';
  version = '';
  #origin = '';
  #scheme: 'light' | 'dark' = 'light';
  #errors: ChromiumErrors | undefined;
  readonly puppeteer: Browser;
  readonly #options: OpenOptions;

  constructor(browser: Browser, options: OpenOptions) {
    this.puppeteer = browser;
    this.#options = options;
  }

  async ready(): Promise<this> {
    this.version = await this.puppeteer.version();
    if (this.#options.extension === undefined) return this;
    const worker = await this.puppeteer.waitForTarget(isWorker, { timeout: 20_000 });
    this.#origin = `chrome-extension://${new URL(worker.url()).host}`;
    this.#errors = new ChromiumErrors(this.puppeteer, this.#origin);
    return this;
  }

  extensionUrl(path: string): string {
    return `${this.#origin}/${path}`;
  }

  async newPage(): Promise<Page> {
    const page = await this.puppeteer.newPage();
    if (this.#scheme !== 'light') await emulate(page, this.#scheme);
    return page;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(this.extensionUrl(path), { waitUntil: 'load' });
    return page;
  }

  async tabIdOf(page: Page): Promise<number> {
    await page.bringToFront();
    return (await this.#worker()).evaluate(activeTabId);
  }

  async frameOf(page: Page, addressStart: string): Promise<Frame | undefined> {
    return page.frames().find((frame) => frame.url().startsWith(addressStart));
  }

  async goBack(page: Page): Promise<void> {
    await afterGoingBack(page);
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme;
    for (const page of await this.puppeteer.pages()) await emulate(page, scheme);
  }

  async stopBackground(): Promise<void> {
    const target = this.puppeteer.targets().find(isWorker);
    if (target === undefined) return;
    let asked = 0;
    await until('the background has stopped', async () => {
      if (!this.puppeteer.targets().includes(target)) return true;
      // A worker that is just answering somebody may pass over it.
      if (Date.now() - asked > STOP_AGAIN_MS) {
        asked = Date.now();
        const worker = await target.worker().catch(() => null);
        await worker?.close().catch(() => undefined);
      }
      return false;
    });
  }

  async saveInto(folder: string): Promise<void> {
    // Holds as long as the session does.
    const session = await this.puppeteer.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  async dispatchCommand(name: string): Promise<void> {
    await (await this.#worker()).evaluate(dispatch, name);
  }

  async dispatchMenu(words: string, item = 'add'): Promise<void> {
    await (await this.#worker()).evaluate(dispatchMenu, words, item);
  }

  async dispatchOmnibox(text: string): Promise<readonly Suggested[]> {
    return (await this.#worker()).evaluate(dispatchOmnibox, text);
  }

  async extensionErrors(): Promise<readonly string[]> {
    return [...(this.#errors?.found ?? [])];
  }

  close(): Promise<void> {
    return this.puppeteer.close();
  }

  /** The background's worker, started if it sleeps. */
  async #worker(): Promise<WebWorker> {
    const running = this.puppeteer.targets().find(isWorker);
    const target = running ?? (await this.#wake());
    const worker = await target.worker();
    if (worker === null) throw new Error('The background of the extension cannot be reached.');
    return worker;
  }

  /** By a page that asks it something, behind the one at the front: a command is for the tab that is there. */
  async #wake(): Promise<Target> {
    const session = await this.puppeteer.target().createCDPSession();
    const url = this.extensionUrl('popup.html');
    const { targetId } = await session.send('Target.createTarget', { url, background: true });
    const target = await this.puppeteer.waitForTarget(isWorker, { timeout: 10_000 });
    await session.send('Target.closeTarget', { targetId });
    await session.detach();
    return target;
  }
}

/** Each frame is told for itself: one that lives in another process does not hear what its page is told. */
async function emulate(page: Page, value: 'light' | 'dark'): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value }];
  await page.emulateMediaFeatures(features);
  for (const frame of page.frames().slice(1)) {
    await clientOf(frame).send('Emulation.setEmulatedMedia', { features });
  }
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

interface Dispatches {
  readonly commands: {
    readonly onCommand: { hasListeners(): boolean; dispatch(name: string, tab: unknown): void };
  };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } };
  readonly omnibox: {
    readonly onInputStarted: { dispatch(): void };
    readonly onInputChanged: {
      dispatch(text: string, suggest: (lines: readonly Suggested[]) => void): void;
    };
  };
  readonly tabs: { query(query: object): Promise<readonly unknown[]> };
}

/** Runs in the worker. */
async function dispatch(name: string): Promise<void> {
  const api = (globalThis as unknown as { chrome: Dispatches }).chrome;
  // A worker that has only just started may not hear yet.
  while (!api.commands.onCommand.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab === undefined) throw new Error('No tab is at the front.');
  api.commands.onCommand.dispatch(name, tab);
}

/** Runs in the worker. */
async function dispatchMenu(selectionText: string, menuItemId: string): Promise<void> {
  const api = (globalThis as unknown as { chrome: Dispatches }).chrome;
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  api.contextMenus.onClicked.dispatch({ menuItemId, selectionText, frameId: 0, editable: false }, tab);
}

/** Runs in the worker. */
async function dispatchOmnibox(text: string): Promise<readonly Suggested[]> {
  const { omnibox } = (globalThis as unknown as { chrome: Dispatches }).chrome;
  omnibox.onInputStarted.dispatch();
  return new Promise((resolve) => omnibox.onInputChanged.dispatch(text, resolve));
}

/** On Linux Chromium takes its language from the environment and passes over --lang. */
function speaking(language: string): Record<string, string | undefined> {
  return { ...process.env, LANGUAGE: language };
}

/** Chromium refuses its sandbox to root, which is who tests in a container run as. */
function rootArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function proxyArguments(proxy: string | undefined): readonly string[] {
  return proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'];
}
