import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, cardSays, openCard } from '../support/card.ts';
import { expectMarks, expectPainted, marksOn, namesOn, openRead, paintedTexts } from '../support/marks.ts';
import { overflowing } from '../support/overflowing.ts';
import { openPopup, openSettings, press, shows } from '../support/rooms.ts';

const ARTICLE = 'kostanay.fr.html';
const { mentions } = readExpectation(ARTICLE);

/** The interface's languages, and a word of the popup in each. */
const LANGUAGES = {
  en: 'Open base',
  fr: 'Ouvrir la base',
  ru: 'Открыть базу',
  kk: 'Базаны ашу',
} as const;

describe.each(BROWSERS)('popup and welcome page in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let welcome: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    welcome = await browser.openExtensionPage('welcome.html');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  test('the popup lists the names in reading order, each with its count', async () => {
    const counts = [...Map.groupBy(mentions, ({ entity }) => entity)];
    const { entities } = await namesOn(browser, page);
    expect(entities.map(({ entity, positions }) => [entity.id, positions.length])).toEqual(
      counts.map(([id, all]) => [id, all.length]),
    );

    const popup = await openPopup(browser, page);
    const rows = await popup.$$eval('.name-row', (all) =>
      all.map((row) => [
        row.querySelector('b')?.textContent,
        row.querySelector('.flags > [aria-hidden=true]')?.textContent,
      ]),
    );
    expect(rows).toEqual(
      entities.map(({ entity, positions }) => [entity.name.text, `${String(positions.length)}×`]),
    );
    await shows(popup, `${String(counts.length)} names`);
    await popup.close();
  });

  test('a row leads to its mention, pressed again to the next', async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await openPopup(browser, page);
    await press(popup, 'Uzbekistan');
    await page.bringToFront();
    await cardSays(browser, page, /^Uzbekistan[\s\S]*1 of 4/);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await press(popup, 'Uzbekistan');
    await page.bringToFront();
    await cardSays(browser, page, /Uzbekistan[\s\S]*2 of 4/);
    await popup.close();
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
  });

  test('the popup is used by keyboard alone', async () => {
    const popup = await openPopup(browser, page);
    const focused = () =>
      popup.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.ariaLabel ?? element.innerText;
      });
    expect(await focused()).toMatch(/^Kazakhstan/);
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Kostanay/);
    await popup.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Open Kostanay/);
    await popup.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Hide Kostanay/);
    await popup.keyboard.down('Shift');
    for (const _ of [1, 2]) await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press('Enter');
    await page.bringToFront();
    await cardSays(browser, page, /Kostanay/);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    await popup.close();
  });

  test('a choice of marks is seen at once in the open article', async () => {
    const looks = () =>
      page.evaluate(() => [...new Set([...CSS.highlights.keys()].map((name) => name.split('-')[0]))]);
    for (const [choice, look] of [
      ['Shapes', 'sls'],
      ['Tint', 'slt'],
      ['Whisper', 'slw'],
      ['Quiet', 'sl'],
    ] as const) {
      await press(welcome, choice);
      await page.bringToFront();
      await expect.poll(looks).toContain(look);
      await expectPainted(page, mentions);
    }
    expect(await looks()).not.toContain('slt');
  });

  test('a pack that is switched off takes its names along, and brings them back', async () => {
    await press(welcome, 'Central Asia');
    await page.bringToFront();
    await until('the names of the pack are gone', async () => {
      const surfaces = (await marksOn(browser, page)).map(({ surface }) => surface);
      return surfaces.includes('Kazakhstan') && !surfaces.includes('Roudny');
    });
    await expect.poll(() => paintedTexts(page)).not.toContain('Roudny');
    expect(await paintedTexts(page)).toContain('Kazakhstan');
    await press(welcome, 'Central Asia');
    await page.bringToFront();
    await expectMarks(browser, page, mentions);
    await expectPainted(page, mentions);
  });

  test('whole pages are read once that is chosen, and no longer when it is taken back', async () => {
    const path = 'behaviour/whole-page-not-article.html';
    const forum = await openRead(browser, `${site.origin}/${path}`);
    await expectMarks(browser, forum, []);
    const settings = await openSettings(browser, 'settings', 'Whole pages');
    await press(settings, 'Whole pages');
    await expectMarks(browser, forum, readExpectation(path).mentions);
    await press(settings, 'Whole pages');
    await expectMarks(browser, forum, []);
    await settings.close();
    await forum.close();
  });

  test.each(Object.entries(LANGUAGES))(
    'in %s all is said, and nothing runs over its edge',
    async (lang, word) => {
      await welcome.bringToFront();
      await welcome.waitForSelector('#read-in');
      await welcome.select('#read-in', lang);
      await until('the page speaks it', () =>
        welcome.evaluate((to) => document.documentElement.lang === to, lang),
      );
      expect(await overflowing(welcome)).toEqual([]);

      const popup = await browser.openExtensionPage(`popup.html?tab=${String(await browser.tabIdOf(page))}`);
      await popup.bringToFront();
      await popup.setViewport({ width: 400, height: 560 });
      await shows(popup, word);
      expect(await overflowing(popup)).toEqual([]);
      await popup.close();

      await page.bringToFront();
      await openCard(browser, page, 'Kostanaï');
      const frame = await browser.frameOf(page, browser.extensionUrl('card.html'));
      expect(await frame?.evaluate(() => document.documentElement.lang)).toBe(lang);
      if (frame) expect(await overflowing(frame)).toEqual([]);
      await page.keyboard.press('Escape');
      await cardClosed(browser, page);
    },
  );
});
