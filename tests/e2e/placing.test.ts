import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inExtension } from '../../scripts/browser/pages.ts';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, isCardOpen, openCard, pause, pointTo } from '../support/card.ts';
import { expectMarks, lineAt, openRead, roomOf, type Box } from '../support/marks.ts';
import { cardAtRest, handOn, linesOf, middleOf } from '../support/places.ts';

const BOXES = 'behaviour/odd-boxes.html';
const ABOVE = 'behaviour/above-the-text.html';
const RIGHT_TO_LEFT = 'layouts/right-to-left.ar.html';
const DIALOG = 'hostile/modal-dialog.html';

/** Long enough for a card that must not come, and for one that was left to go. */
const TIME_TO_OPEN = 500;

describe.each(BROWSERS)('where cards stand in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let shown = '';

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    if (shown === '') return;
    await page.mouse.move(2, 2);
    await cardClosed(browser, page);
  });

  afterEach(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
  });

  /** The page stays open for the stories that follow on it. */
  async function on(path: string): Promise<void> {
    if (shown === path) return;
    if (shown !== '') await page.close();
    shown = path;
    page = await openRead(browser, `${site.origin}/${path}`);
    await page.bringToFront();
  }

  /** Beside the line and near it, over none of it, and wholly in the window. */
  async function expectBeside(line: Box, card: Box): Promise<void> {
    const [wide, high] = await page.evaluate(() => [innerWidth, innerHeight] as const);
    const below = card.y - (line.y + line.height);
    const above = line.y - (card.y + card.height);
    expect(Math.max(below, above)).toBeGreaterThanOrEqual(0);
    expect(Math.max(below, above)).toBeLessThan(12);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(wide + 0.5);
    expect(card.y + card.height).toBeLessThanOrEqual(high + 0.5);
    // The word's line is the one that it is at, however wide the card is.
    expect(card.x).toBeLessThan(line.x + line.width);
    expect(card.x + card.width).toBeGreaterThan(line.x);
  }

  async function escape(): Promise<void> {
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    await page.mouse.move(2, 2);
  }

  test('every name in an odd box is marked, once', async () => {
    await on(BOXES);
    await expectMarks(browser, page, readExpectation(BOXES).mentions);
  });

  test('of a name broken over two lines the card stands at the one that the pointer is on', async () => {
    await on(BOXES);
    for (const nth of [0, 1]) {
      const lines = await linesOf(page, '#wrapped-name');
      expect(lines).toHaveLength(2);
      const line = lines[nth] as Box;
      await handOn(browser, page).open(middleOf(line));
      await expectBeside(line, await cardAtRest(browser, page));
      await escape();
    }
  });

  test.each(['scaled', 'clipped', 'zoomed', 'dark'])(
    '%s: beside its line, whole, as large as anywhere',
    async (box) => {
      await on(BOXES);
      const [line] = await linesOf(page, `#${box}-name`);
      await handOn(browser, page).open(middleOf(line as Box));
      const card = await cardAtRest(browser, page);
      await expectBeside(line as Box, card);
      expect(Math.round(card.width)).toBe(340);
      await escape();
    },
  );

  test.each(['zoom: 1.5', 'transform: translate(30px, 40px) scale(1.2)'])(
    'all of the page with %s',
    async (style) => {
      await on(BOXES);
      await page.$eval('html', (root, css) => root.setAttribute('style', css), style);
      const [line] = await linesOf(page, '#plain-name');
      await handOn(browser, page).open(middleOf(line as Box));
      const card = await cardAtRest(browser, page);
      await expectBeside(line as Box, card);
      expect(Math.round(card.width)).toBe(340);
      await escape();
      await page.$eval('html', (root) => root.removeAttribute('style'));
    },
  );

  test('a page that the reader has enlarged to 200 % has its cards in the window', async () => {
    await on(BOXES);
    const room = await roomOf(browser);
    const tab = await browser.tabIdOf(page);
    await inExtension(room, 'tabs.setZoom', tab, 2);
    await until('the page is enlarged', () => page.evaluate(() => innerWidth < 800));
    // Drivers count in the window's pixels or in the page's.
    await page.evaluate(() =>
      addEventListener('pointermove', ({ clientX }) => Object.assign(globalThis, { clientX })),
    );
    await page.mouse.move(200, 100);
    const at = await until('the page hears the pointer', () =>
      page.evaluate(() => (globalThis as unknown as { clientX?: number }).clientX),
    );
    const [line] = await linesOf(page, '#plain-name');
    await handOn(browser, page, 200 / at).open(middleOf(line as Box));
    const card = await cardAtRest(browser, page);
    await expectBeside(line as Box, card);
    await page.keyboard.press('Escape');
    await inExtension(room, 'tabs.setZoom', tab, 1);
    await until('the page is as it was', () => page.evaluate(() => innerWidth > 1_200));
  });

  test('in a window of 320 pixels the card is as wide as it can be', async () => {
    await on(BOXES);
    await page.setViewport({ width: 320, height: 568 });
    for (const nth of [0, 1]) {
      const line = (await linesOf(page, '#wrapped-name'))[nth] as Box;
      await handOn(browser, page).open(middleOf(line));
      const card = await cardAtRest(browser, page);
      await expectBeside(line, card);
      expect(card.width).toBeGreaterThan(270);
      await escape();
    }
    await page.setViewport({ width: 1_280, height: 800 });
  });

  test('a page from right to left has its marks and its cards', async () => {
    await on(RIGHT_TO_LEFT);
    const { mentions } = readExpectation(RIGHT_TO_LEFT);
    await expectMarks(browser, page, mentions);
    const { surface = '' } = mentions.at(1) ?? {};
    await openCard(browser, page, surface);
    await expectBeside(await lineAt(page, surface, 0, 'nearest'), await cardAtRest(browser, page));
    await escape();
  });

  test('a name under a header has no card, and a card goes when its name is scrolled under it', async () => {
    await on(ABOVE);
    const [line] = await linesOf(page, '#second-name');
    await handOn(browser, page).open(middleOf(line as Box));
    // The name comes to be in the middle of the header's 80 pixels, the pointer is where it was.
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), middleOf(line as Box).y - 40);
    await cardClosed(browser, page);
    const under = middleOf(
      (await page.$eval('#second-name', (name) => name.getBoundingClientRect().toJSON())) as Box,
    );
    expect(Math.abs(under.y - 40)).toBeLessThan(3);
    await page.mouse.move(under.x, under.y, { steps: 10 });
    await pause(TIME_TO_OPEN);
    expect(await isCardOpen(browser, page)).toBe(false);
  });

  test('a popover that is not modal takes no card away, nor keeps one from coming', async () => {
    await on(ABOVE);
    const line = async () => (await linesOf(page, '#first-name'))[0] as Box;
    await handOn(browser, page).open(middleOf(await line()));
    await page.evaluate(() => document.querySelector<HTMLElement>('#note')?.showPopover());
    await pause(TIME_TO_OPEN);
    expect(await isCardOpen(browser, page)).toBe(true);
    await escape();
    await page.evaluate(() => document.querySelector<HTMLElement>('#note')?.showPopover());
    await handOn(browser, page).open(middleOf(await line()));
    await expectBeside(await line(), await cardAtRest(browser, page));
    await escape();
  });

  test('a dialog that closes leaves no card of its own behind, and the page its cards', async () => {
    await on(DIALOG);
    await page.click('#show');
    await until('the dialog is modal', () => page.evaluate(() => document.querySelector(':modal') !== null));
    await until('its names are marked', () => page.evaluate(() => CSS.highlights.size > 0));
    await openCard(browser, page, 'Uzbekistan');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    // The hand is where the name was.
    await page.mouse.move(2, 2, { steps: 4 });
    await cardClosed(browser, page);
    await pointTo(page, 'Uzbekistan');
    await openCard(browser, page, 'Uzbekistan');
    const [inPage] = await page.$$eval('[data-sidelight]', (all) =>
      all.map((each) => each.parentElement?.localName),
    );
    expect(inPage).toBe('html');
    await escape();
  });
});
