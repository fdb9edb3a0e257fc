/** What both kinds of browser do in the same way. */
import type { Page } from 'puppeteer-core';

const PATIENCE = 20_000;
const PAUSE = 25;

/**
 * Asks again and again until the answer is neither false nor undefined, and hands it back.
 * @param what completes the sentence "Waited … ms in vain until …"
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<Exclude<T, false | undefined | null>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined && answer !== null) {
      return answer as Exclude<T, false | undefined | null>;
    }
    if (Date.now() > end) throw new Error(`Waited ${String(patience)} ms in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Waits until a browser is ready, and leaves none behind that never will be. */
export async function startedOrClosed<B extends { ready(): Promise<B>; close(): Promise<void> }>(
  browser: B,
): Promise<B> {
  try {
    return await browser.ready();
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A picture (PNG) of what a page shows once nothing on it moves any more. */
export async function stillPicture(page: Page): Promise<Uint8Array> {
  // Looking beyond the viewport resizes it for a moment, at which cards close and Chromium may hang.
  const options = { captureBeyondViewport: false } as const;
  let last = await page.screenshot(options);
  return until('the page stands still', async () => {
    const next = await page.screenshot(options);
    const still = Buffer.compare(last, next) === 0;
    last = next;
    return still ? next : undefined;
  });
}

/** Areas within areas, and the methods at their ends. */
interface Api {
  readonly [name: string]: Api & ((...given: readonly unknown[]) => Promise<unknown>);
}

/**
 * Calls the browser's API from one of the extension's own pages.
 * @param method as in `tabs.query` or `storage.local.get`
 * @returns what the call answered, as JSON carries it
 */
export async function inExtension(
  page: Page,
  method: string,
  ...given: readonly unknown[]
): Promise<unknown> {
  // As text: Firefox's protocol hands over an object that stands in two places once, and nothing the second time.
  const answer = await page.evaluate(
    async (path: string, list: readonly unknown[]) => {
      const global = globalThis as unknown as { browser?: Api; chrome?: Api };
      const areas = path.split('.');
      const name = areas.pop() ?? '';
      const owner = areas.reduce<Api | undefined>(
        (api, area) => api?.[area],
        global.browser ?? global.chrome,
      );
      return JSON.stringify(await owner?.[name]?.(...list));
    },
    method,
    given,
  );
  return answer === undefined ? undefined : (JSON.parse(answer) as unknown);
}

interface Tabs {
  readonly tabs: { query(query: object): Promise<readonly { readonly id?: number }[]> };
}

/** Runs in the extension. */
export async function activeTabId(): Promise<number> {
  const global = globalThis as unknown as { browser?: Tabs; chrome?: Tabs };
  const found = await (global.browser ?? global.chrome)?.tabs.query({
    active: true,
    lastFocusedWindow: true,
  });
  const id = found?.[0]?.id;
  if (id === undefined) throw new Error('No tab is at the front.');
  return id;
}

/** A driver's own "go back" waits for a load that never comes when the page was kept in memory. */
export async function afterGoingBack(page: Page): Promise<void> {
  const before = await page.evaluate(() => location.href);
  await page.evaluate(() => {
    history.back();
  });
  await until('the page before is shown', async () =>
    page
      .evaluate((left) => location.href !== left && document.readyState === 'complete', before)
      // The document that was asked may be gone by the time it would answer.
      .catch(() => false),
  );
}
