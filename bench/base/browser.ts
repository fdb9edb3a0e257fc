import type { Page } from 'puppeteer-core';
import { openChromium } from '../../scripts/browser/chromium.ts';
import type { OpenBrowser } from '../../scripts/browser/open.ts';
import { until } from '../../scripts/browser/pages.ts';
import { BENCH_PAGE } from './extension.ts';
import type { Bench } from './page/main.ts';

interface Told {
  readonly value?: unknown;
  readonly error?: string;
}

const PATIENCE = 1_800_000;
/** A job that failed tells of every row. */
const LONGEST_FAULT = 2_000;

/** What a bench's page does, by name. */
type Does = Readonly<Record<string, (...given: never[]) => unknown>>;

/** A Chromium on a profile that stays, with the bench's page in front. */
export class BenchBrowser<Deeds extends Does = Bench> {
  readonly page: Page;
  readonly #browser: OpenBrowser;

  private constructor(browser: OpenBrowser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  static async open<Deeds extends Does = Bench>(
    extension: string,
    profile: string,
  ): Promise<BenchBrowser<Deeds>> {
    const browser = await openChromium({ extension, profile });
    const page = await browser.openExtensionPage(BENCH_PAGE);
    page.setDefaultTimeout(0);
    await until('the page is there', () => page.evaluate('typeof bench === "object"'));
    return new BenchBrowser<Deeds>(browser, page);
  }

  get version(): string {
    return this.#browser.version;
  }

  /** Has the page do one thing, however long it takes. */
  async do<Name extends keyof Deeds & string>(
    name: Name,
    ...given: Parameters<Deeds[Name]>
  ): Promise<Awaited<ReturnType<Deeds[Name]>>> {
    const listed = given.map((each) => JSON.stringify(each)).join(', ');
    // The driver waits three minutes for one answer: a million entities take longer on a busy machine.
    await this.page.evaluate(
      `globalThis.told = undefined; (async () => bench.${name}(${listed}))().then(
        (value) => { globalThis.told = { value }; },
        (error) => { globalThis.told = { error: String(error?.stack ?? error) }; },
      ); undefined`,
    );
    const told = await until(
      `${name} is done`,
      () => this.page.evaluate('globalThis.told') as Promise<Told | undefined>,
      PATIENCE,
    );
    if (told.error !== undefined) throw new Error(`${name}: ${told.error.slice(0, LONGEST_FAULT)}`);
    return told.value as Awaited<ReturnType<Deeds[Name]>>;
  }

  /** Chooses the file that imports and floors read. */
  async choose(path: string): Promise<void> {
    const input = await this.page.$('input');
    if (!input) throw new Error('the page has no input');
    // The page's handle does not know that it is an input.
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
