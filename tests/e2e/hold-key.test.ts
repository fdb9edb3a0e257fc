import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inExtension } from '../../scripts/browser/pages.ts';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, cardText, isCardOpen, openCard, pause, pointTo } from '../support/card.ts';
import { openRead, roomOf } from '../support/marks.ts';

const ARTICLE = 'kostanay.fr.html';
/** Long enough for a card that must not come. */
const TIME_TO_OPEN = 700;

describe.each(BROWSERS)('cards that want a key in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    await choose('shift');
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await cardClosed(browser, page);
    // One that follows at once opens sooner, and so of a name on the way.
    await pause(TIME_TO_OPEN);
    return async () => {
      await page.keyboard.up('Shift');
      expect(await extensionFaults(browser)).toEqual([]);
    };
  });

  /** As the popup's choice does: open pages follow. */
  async function choose(cardOpening: string): Promise<void> {
    const room = await roomOf(browser);
    const { settings } = (await inExtension(room, 'storage.local.get', 'settings')) as { settings?: object };
    await inExtension(room, 'storage.local.set', { settings: { ...settings, cardOpening } });
  }

  test('a rest alone opens nothing; the key, pressed then, opens at once; let go of, it closes nothing', async () => {
    await pointTo(page, 'Tadjikistan');
    await pause(TIME_TO_OPEN);
    expect(await isCardOpen(browser, page)).toBe(false);
    await page.keyboard.down('Shift');
    expect(await cardText(browser, page)).toMatch(/Tajikistan/);
    await page.keyboard.up('Shift');
    await pause(TIME_TO_OPEN);
    expect(await isCardOpen(browser, page)).toBe(true);
  });

  test('with the key held the pointer opens as ever', async () => {
    await page.keyboard.down('Shift');
    expect(await openCard(browser, page, 'Afghanistan')).toMatch(/Afghanistan/);
  });

  test('another key is none', async () => {
    await pointTo(page, 'Tadjikistan');
    await pause(TIME_TO_OPEN);
    await page.keyboard.down('Control');
    await pause(TIME_TO_OPEN);
    await page.keyboard.up('Control');
    expect(await isCardOpen(browser, page)).toBe(false);
  });

  test('the walk by keyboard asks for none, and the page hears its keys', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup'] as const)
        addEventListener(type, (event) =>
          heard.push(`${type} ${event.key} ${String(event.defaultPrevented)}`),
        );
    });
    await page.keyboard.press('Shift');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
      'keydown Shift false',
      'keyup Shift false',
    ]);
    await browser.dispatchCommand('next-mark');
    await cardText(browser, page);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
  });

  test('without a key chosen, a rest is enough again', async () => {
    await choose('rest');
    expect(await openCard(browser, page, 'Ouzbékistan', 1)).toMatch(/Uzbekistan/);
  });
});
