import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { DWELL_MS } from '../../utils/hover/delays.ts';
import { PAGES } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { cardSays, isCardOpen, openCard, pause, pointTo } from '../support/card.ts';
import { marksOn, openRead } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';
import { leaveCard, painted, READING_PAGES, READINGS } from '../support/readings.ts';
import { choose, control, openSettings, press } from '../support/rooms.ts';

describe.each(BROWSERS)('what is marked, and how fully, in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let settings: Page;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: READING_PAGES });
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}${READINGS[0]}`);
    settings = await openSettings(browser, 'settings', 'Peoples and adjectives');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  const expectPainted = async (counts: Readonly<Record<string, number>>) => {
    await page.bringToFront();
    await expect
      .poll(async () => {
        const all = (await painted(page)).filter((each) => !each.startsWith('Қ'));
        return Object.fromEntries(
          [...Map.groupBy(all, (each) => each)].map(([name, { length }]) => [name, length]),
        );
      })
      .toEqual(counts);
  };
  const SECTION = {
    'Kostanay sl': 1,
    'Kostanay slw': 1,
    // Of the first section, of the second, and of the element that is made for one.
    'Kazakhstan sl': 3,
    'Kazakhstan slw': 2,
    'Uzbekistan sl': 2,
  };

  test('the first mention of each section fully, the others faintly', () => expectPainted(SECTION));

  test('every mention', async () => {
    await choose(settings, 'Which mentions', 'Every mention');
    await expectPainted({ 'Kostanay sl': 2, 'Kazakhstan sl': 5, 'Uzbekistan sl': 2 });
  });

  test('the first of the page and no other, and the others are there for the keyboard alone', async () => {
    await choose(settings, 'Which mentions', 'First on the page and no other');
    await expectPainted({ 'Kostanay sl': 1, 'Kazakhstan sl': 1, 'Uzbekistan sl': 1 });
    expect(await marksOn(browser, page)).toHaveLength(10);
    await page.bringToFront();
    await openCard(browser, page, 'Kazakhstan');
    await leaveCard(browser, page);
    await pointTo(page, 'Kazakhstan', 1);
    await pause(2 * DWELL_MS);
    expect(await isCardOpen(browser, page)).toBe(false);
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /\d of \d/);
    await page.keyboard.press('Escape');
    await leaveCard(browser, page);
    await choose(settings, 'Which mentions', 'First in each section, the others faintly');
    await expectPainted(SECTION);
  });

  test('peoples and adjectives once that is switched on, fainter than any name, and not when it is switched off', async () => {
    const before = await marksOn(browser, page);
    expect(before.map(({ surface }) => surface)).not.toContain('Kazakhs');
    await press(settings, 'Peoples and adjectives');
    await expectPainted({ ...SECTION, 'Kazakhs slf': 1, 'Kazakh slf': 1 });
    for (const scheme of ['dark', 'light'] as const) {
      await browser.setColorScheme(scheme);
      await picture(page, `marks-peoples-${scheme}-${kind}`);
    }
    expect(await openCard(browser, page, 'Kazakhs')).toMatch(/^Kazakhstan/);
    await leaveCard(browser, page);
    const again = await openRead(browser, `${site.origin}${READINGS[1]}`);
    expect((await marksOn(browser, again)).map(({ surface }) => surface)).toContain('Kazakhs');
    await again.close();
    await press(settings, 'Peoples and adjectives');
    await expectPainted(SECTION);
    expect(await marksOn(browser, page)).toEqual(before);
  });

  test('by keyboard alone', async () => {
    await settings.bringToFront();
    await (await control(settings, 'Which mentions')).focus();
    await settings.keyboard.press('ArrowDown');
    await expectPainted({ 'Kostanay sl': 2, 'Kazakhstan sl': 5, 'Uzbekistan sl': 2 });
    await settings.bringToFront();
    await settings.keyboard.press('ArrowUp');
    await expectPainted(SECTION);
  });

  test.each(['light', 'dark'] as const)(
    'the settings have nothing that axe finds, and a picture, %s',
    async (scheme) => {
      await browser.setColorScheme(scheme);
      await settings.bringToFront();
      await picture(settings, `settings-${scheme}-${kind}`);
      expect(await accessibilityFindings(settings)).toEqual([]);
      await browser.setColorScheme('light');
    },
  );
});
