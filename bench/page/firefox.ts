import type { Page } from 'puppeteer-core';
import { openFirefox } from '../../scripts/browser/firefox.ts';
import { doBy, measurePainting, type Do } from './painting.ts';
import { sayPainting } from './say.ts';
import { verdicts } from './targets.ts';

/**
 * Painting and pointing in Firefox, by the page's own clock: T8 without a count of layouts, T9 and T10. What needs a
 * content script's world is not measured there, because no driver reaches one; `npm run bench:browser -- firefox` tells
 * what the page sees of reading.
 */
export async function paintInFirefox(origin: string, say: (line: string) => void): Promise<void> {
  const browser = await openFirefox({});
  try {
    say(browser.version);
    const pages = { article: await browser.newPage(), long: await browser.newPage() };
    for (const [name, page] of Object.entries(pages)) {
      page.setDefaultTimeout(0);
      await page.goto(`${origin}/bare-${name}.html`, { waitUntil: 'load', timeout: 0 });
    }
    const doIn = (page: Page): Do =>
      doBy(async (expression) => {
        await page.bringToFront();
        return page.evaluate(expression);
      });
    const painting = await measurePainting(doIn(pages.article), doIn(pages.long));
    sayPainting(painting, say);
    for (const verdict of verdicts({ painting })) say(verdict);
  } finally {
    await browser.close();
  }
}
