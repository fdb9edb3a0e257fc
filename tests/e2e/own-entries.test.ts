import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { addFile, findEntry, goTo, search, write } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, openCard } from '../support/card.ts';
import { marksOn, openRead, paintedTexts } from '../support/marks.ts';
import { greenUnder } from '../support/pixels.ts';
import { control, openPopup, press, shows } from '../support/rooms.ts';
import { ROADS } from '../support/subscribed.ts';

const TABLE = `name,type,people
Zhetiqala,city,"251,200"
Sarkent,city,"115,500"
,city,"5,300"
`;

describe.each(BROWSERS)('what the reader adds is found in pages, in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let manager: Page;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: { '/roads.html': { body: ROADS } } });
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/roads.html`);
    other = await openRead(browser, `${site.origin}/roads.html`);
    manager = await browser.openExtensionPage('manager.html');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  /** Both open tabs have these marks, and no other. */
  async function expectFound(...names: readonly string[]): Promise<void> {
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await expect
        .poll(async () => (await marksOn(browser, tab)).map(({ surface }) => surface))
        .toEqual(names);
    }
  }

  async function expectDrawn(...names: readonly string[]): Promise<void> {
    for (const name of names) await expect.poll(() => greenUnder(page, name)).toBeGreaterThan(20);
  }

  test('names of a table are found and say what the table says, until it is uninstalled', async () => {
    await addFile(manager, 'places.csv', TABLE);
    await shows(manager, 'What the columns hold');
    await (await control(manager, 'Decimals are written')).select('.');
    await press(manager, 'Add this file');
    await shows(manager, 'Nothing added yet: 2 entries ready, 1 row to review');
    await expectFound();
    await press(manager, 'Add 2 entries');
    await shows(manager, '2 entries were added');
    await expectFound('Zhetiqala', 'Sarkent');
    await page.bringToFront();
    expect(await openCard(browser, page, 'Sarkent')).toMatch(/Sarkent[\s\S]+115,500/);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);

    await goTo(manager, '#packs', 'places.csv');
    await press(manager, 'More for places.csv');
    await manager.keyboard.press('End');
    await manager.keyboard.press('Enter');
    await shows(manager, 'Uninstall places.csv');
    await press(manager, 'Uninstall');
    await shows(manager, 'What you wrote is still here');
    await expectFound();
  });

  test('a name nobody knows becomes an entry of the reader’s, found at once in every tab', async () => {
    await search(manager, 'Ulytobe');
    await press(manager, 'Add “Ulytobe” as a new name');
    await press(manager, 'Save');
    await shows(manager, 'Came from[\\s\\S]*made by you');
    await expectFound('Ulytobe');
    const popup = await openPopup(browser, other);
    await shows(popup, 'Ulytobe');
    await popup.close();
  });

  test('a name that the reader gives a pack’s entry is found too, and the page is told of neither', async () => {
    await findEntry(manager, 'Kostanay');
    await press(manager, 'Add a name');
    await write(manager, 'Name', 'Zhetiqala');
    await manager.keyboard.press('Enter');
    await shows(manager, 'Zhetiqala[\\s\\S]*you');
    await expectFound('Zhetiqala', 'Ulytobe');
    for (const tab of [page, other]) {
      await tab.bringToFront();
      expect(await paintedTexts(tab)).toEqual([]);
    }
    await page.bringToFront();
    expect(await openCard(browser, page, 'Zhetiqala')).toMatch(/Kostanay/);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
  });

  test('they are drawn as others are, where they stand, and the page scrolls and enlarges them with itself', async () => {
    await page.bringToFront();
    await expectDrawn('Zhetiqala', 'Ulytobe');
    // The measure tells a line from none.
    expect(await greenUnder(page, 'Sarkent')).toBe(0);
    await page.evaluate(() => {
      document.body.style.cssText = 'padding-top: 150vh; zoom: 1.5';
    });
    await expectDrawn('Zhetiqala', 'Ulytobe');
    await page.evaluate(() => {
      document.body.style.cssText = '';
    });
    await expectDrawn('Zhetiqala', 'Ulytobe');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('what is hidden is found no more, and shown again it is', async () => {
    await findEntry(manager, 'Ulytobe');
    await press(manager, 'More for Ulytobe');
    await press(manager, 'Hide everywhere');
    await shows(manager, 'You hid this entry');
    await expectFound('Zhetiqala');
    await page.bringToFront();
    await expect.poll(() => greenUnder(page, 'Ulytobe')).toBe(0);
    await expectDrawn('Zhetiqala');
    await press(manager, 'Show again');
    await expectFound('Zhetiqala', 'Ulytobe');
  });
});
