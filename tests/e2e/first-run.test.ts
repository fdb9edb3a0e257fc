import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askFrom } from '../../scripts/browser/ask.ts';
import { builtFolder } from '../../scripts/build.ts';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { roomBase } from '../../utils/messages/room-calls.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import {
  BROWSERS,
  extensionFaults,
  extensionPages,
  openBrowser,
  openFresh,
  until,
  type OpenBrowser,
} from '../support/browser.ts';
import { cardSays, openCard, pressInCard } from '../support/card.ts';
import { expectMarks, expectPainted, openRead, roomOf } from '../support/marks.ts';

const ARTICLE = 'kostanay.fr.html';
const { mentions } = readExpectation(ARTICLE);

/** Milliseconds for installing the packs on a busy machine. */
const FIRST_START = 60_000;

describe.each(BROWSERS)('from the first moment in %s', (kind) => {
  let browser: OpenBrowser | undefined;
  let site: Site;

  beforeEach(async () => {
    site = await serve(PAGES);
  });

  afterEach(async () => {
    await browser?.close();
    await site.close();
  });

  test('a page opened while the base is being filled has its marks afterwards; welcome opens once', async () => {
    browser = await openFresh(kind);
    const early = await browser.newPage();
    await early.goto(`${site.origin}/${ARTICLE}`, { waitUntil: 'load' });
    const room = await roomOf(browser);
    const { packs } = await until(
      'the base is filled',
      async () => {
        const now = await askFrom(room, roomBase, {});
        return now.base === 'ready' && now;
      },
      FIRST_START,
    );
    await expectMarks(browser, early, mentions);
    expect(packs.map(({ id, state, enabled }) => [id, state, enabled])).toEqual([
      ['central-asia', 'installed', true],
      ['world', 'installed', true],
    ]);
    for (const { names } of packs) expect(names).toBeGreaterThan(1_000);

    const opened = browser;
    const welcomes = () => extensionPages(opened, 'welcome.html');
    await until('the welcome page is open', async () => (await welcomes()).length > 0);
    await browser.stopBackground();
    await askFrom(room, roomBase, {});
    expect(await welcomes()).toHaveLength(1);
    expect(await extensionFaults(browser)).toEqual([]);
  });

  test('a page that was open before the extension came is read as well', async () => {
    browser = await openBrowser(kind, { extension: false });
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${ARTICLE}`, { waitUntil: 'load' });
    await browser.puppeteer.installExtension(builtFolder(kind, 'e2e'));
    await until('the welcome page is open', () => isHidden(page), FIRST_START);
    // Nothing is painted in a page that nobody sees.
    await page.bringToFront();
    await expectPainted(page, mentions);
  });

  test('a background that was stopped is back for card, tabs, steps and keys', async () => {
    browser = await openBrowser(kind);
    const page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    await browser.stopBackground();
    await page.bringToFront();
    await openCard(browser, page, 'Kostanaï');

    // The card's own line to the background breaks under it.
    await browser.stopBackground();
    await pressInCard(browser, page, 'Region');
    await cardSays(browser, page, /196,001/);
    await browser.stopBackground();
    await pressInCard(browser, page, 'Next mention');
    await cardSays(browser, page, /2 of 5/);

    await browser.stopBackground();
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /3 of 5/);
    expect(await extensionFaults(browser)).toEqual([]);
  });
});

/** True once another tab has come to the front. */
function isHidden(page: Page): Promise<boolean> {
  return page.evaluate(() => document.visibilityState === 'hidden');
}
