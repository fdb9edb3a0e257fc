import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, openCard } from '../support/card.ts';
import { expectPainted, openRead, paintedTexts } from '../support/marks.ts';
import { openPopup, press, pressWhere, shows } from '../support/rooms.ts';

const ARTICLE = 'kostanay.fr.html';
const { mentions } = readExpectation(ARTICLE);

describe.each(BROWSERS)('a page and what is left of it in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  /** No mark, no element of ours. */
  async function expectUntouched(): Promise<void> {
    await page.bringToFront();
    await until('the marks are gone', async () => (await paintedTexts(page)).length === 0);
    expect(await hosts(page)).toBe(0);
  }

  test('the page is as it is without us, but for one element; off takes that too, on brings the marks', async () => {
    await browser.dispatchCommand('toggle-site');
    await until('the site is off', async () => (await paintedTexts(page)).length === 0);
    await page.reload({ waitUntil: 'load' });
    const bare = await told(page);
    expect(bare.copied).toContain('région de Kostanaï');
    await browser.dispatchCommand('toggle-site');

    await expectPainted(page, mentions);
    await openCard(browser, page, 'Ouzbékistan', 1);
    expect(await hosts(page)).toBe(1);
    const { html, ...text } = await told(page);
    expect(html.replace('<div data-sidelight="" popover="manual" role="none"></div>', '')).toBe(bare.html);
    expect(text).toEqual({ selected: bare.selected, copied: bare.copied });

    const popup = await openPopup(browser, page);
    await press(popup, 'Sidelight on this site');
    await shows(popup, 'Nothing is marked here');
    await expectUntouched();
    await cardClosed(browser, page);
    expect(await told(page)).toEqual(bare);

    await popup.bringToFront();
    await press(popup, 'Sidelight on this site');
    await shows(popup, '\\d+ names');
    await page.bringToFront();
    await expectPainted(page, mentions);
    await popup.close();
    await openCard(browser, page, 'Tadjikistan');
  });

  test('the key of the site does the same', async () => {
    await page.bringToFront();
    await browser.dispatchCommand('toggle-site');
    await expectUntouched();
    await browser.dispatchCommand('toggle-site');
    await expectPainted(page, mentions);
  });

  test('pause leaves every page alone, those opened meanwhile too, until it ends', async () => {
    const popup = await openPopup(browser, page);
    await pressWhere(popup, 'Everywhere');
    await shows(popup, 'Paused everywhere');
    await expectUntouched();
    const other = await browser.newPage();
    await other.goto(`${site.origin}/grain-road.en.html`, { waitUntil: 'load' });
    expect([await paintedTexts(other), await hosts(other)]).toEqual([[], 0]);

    await press(popup, 'Resume');
    await shows(popup, '\\d+ names');
    await popup.close();
    await page.bringToFront();
    await expectPainted(page, mentions);
    await other.bringToFront();
    await expectPainted(other, readExpectation('grain-road.en.html').mentions);
  });
});

function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-sidelight]').length);
}

/** The page's markup, the text of everything selected, and what a real copy of that brings into a field. */
async function told(page: Page): Promise<{ html: string; selected: string; copied: string }> {
  await page.bringToFront();
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const selected = await page.evaluate(() => {
    const article = document.querySelector('article');
    if (article) getSelection()?.selectAllChildren(article);
    return getSelection()?.toString() ?? '';
  });
  await chord(page, 'c');
  await page.evaluate(() => document.querySelector('textarea')?.select());
  await chord(page, 'v');
  const copied = await page.evaluate(() => {
    const field = document.querySelector('textarea');
    const text = field?.value ?? '';
    if (field) field.value = field.defaultValue;
    field?.blur();
    getSelection()?.removeAllRanges();
    return text;
  });
  return { html, selected, copied };
}

async function chord(page: Page, key: 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
