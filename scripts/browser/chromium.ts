import type { Browser, Frame, Page, Target, WebWorker } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find.ts';
import type { OpenBrowser, OpenOptions } from './open.ts';
import { activeTabId, afterGoingBack, inExtension, until } from './pages.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  // The default search engine's own new-tab and suggestion services.
  '--no-default-browser-check',
  '--no-pings',
];

export async function openChromium(options: OpenOptions): Promise<OpenBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined)
    throw new Error('No Chromium is installed. `npm run setup` says how to get one.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    // Extensions are installed over the pipe: --load-extension is refused by some builds.
    pipe: true,
    enableExtensions: options.extension === undefined ? true : [options.extension],
    defaultViewport: options.headless === false ? null : (options.viewport ?? { width: 1280, height: 800 }),
    args: [...QUIET, ...rootArguments(), ...proxyArguments(options.proxy)],
  });
  return new Chromium(browser, options).ready();
}

class Chromium implements OpenBrowser {
  readonly kind = 'chromium';
  version = '';
  #origin = '';
  readonly #errors: string[] = [];
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
    await this.#listenTo(worker);
    this.puppeteer.on('targetcreated', (target) => void this.#listenTo(target));
    return this;
  }

  extensionUrl(path: string): string {
    return `${this.#origin}/${path}`;
  }

  newPage(): Promise<Page> {
    return this.puppeteer.newPage();
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.puppeteer.newPage();
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
    const pages = await this.puppeteer.pages();
    await Promise.all(
      pages.map((page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])),
    );
  }

  async stopBackground(): Promise<void> {
    const target = this.puppeteer.targets().find(isWorker);
    if (target === undefined) return;
    const worker = await target.worker();
    await worker?.close();
    await until('the background has stopped', () => !this.puppeteer.targets().includes(target));
  }

  async dispatchCommand(name: string): Promise<void> {
    await (await this.#worker()).evaluate(dispatch, name);
  }

  async extensionErrors(): Promise<readonly string[]> {
    return [...this.#errors];
  }

  close(): Promise<void> {
    return this.puppeteer.close();
  }

  /** The background's worker, started if it sleeps. */
  async #worker(): Promise<WebWorker> {
    const running = this.puppeteer.targets().find(isWorker);
    if (running === undefined) {
      const page = await this.openExtensionPage('popup.html');
      await inExtension(page, 'runtime.getPlatformInfo').catch(() => undefined);
      await page.close();
    }
    const target = running ?? (await this.puppeteer.waitForTarget(isWorker, { timeout: 10_000 }));
    const worker = await target.worker();
    if (worker === null) throw new Error('The background of the extension cannot be reached.');
    return worker;
  }

  async #listenTo(target: Target): Promise<void> {
    if (!target.url().startsWith(this.#origin)) return;
    const session = await target.createCDPSession().catch(() => undefined);
    if (session === undefined) return;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.#errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error' || entry.level === 'warning') this.#errors.push(entry.text);
    });
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]).catch(() => undefined);
  }
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

interface Dispatches {
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly tabs: { query(query: object): Promise<readonly unknown[]> };
}

/** Runs in the worker. */
async function dispatch(name: string): Promise<void> {
  const api = (globalThis as unknown as { chrome: Dispatches }).chrome;
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  api.commands.onCommand.dispatch(name, tab);
}

/** Chromium refuses its sandbox to root, which is who tests in a container run as. */
function rootArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function proxyArguments(proxy: string | undefined): readonly string[] {
  return proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'];
}
