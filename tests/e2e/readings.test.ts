import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, cardSays, inCard, openCard, pressInCard } from '../support/card.ts';
import { marksOn, openRead } from '../support/marks.ts';
import {
  counting,
  leaveCard,
  menuItems,
  pressInMenu,
  READING_PAGES,
  READINGS,
  tabsOf,
} from '../support/readings.ts';
import { openSettings, press, shows } from '../support/rooms.ts';

const [HERE, NEXT] = READINGS;

describe.each(BROWSERS)('names with several readings in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: READING_PAGES });
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  const open = (path: string, origin = site.origin) => openRead(browser, `${origin}${path}`);
  const reload = async (page: Page) => {
    await page.reload();
    await marksOn(browser, page);
  };

  test('stand as tabs; the one that is chosen is first on this page from then on, and on no other', async () => {
    const page = await open(`${HERE}#top`);
    await openCard(browser, page, 'Kostanay');
    expect(await tabsOf(browser, page)).toEqual(['City', 'Region']);
    await pressInCard(browser, page, 'Region');
    await cardSays(browser, page, /196,001/);
    await leaveCard(browser, page);
    await reload(page);
    expect(await openCard(browser, page, 'Kostanay', 1)).toContain('196,001');
    expect(await tabsOf(browser, page)).toEqual(['Region', 'City']);
    const next = await open(NEXT);
    await openCard(browser, next, 'Kostanay');
    expect(await tabsOf(browser, next)).toEqual(['City', 'Region']);
    await next.close();

    await page.bringToFront();
    const decided = await openSettings(browser, 'decided', 'Meanings you chose');
    await shows(decided, 'kostanay\\s+Kostanay Region[\\s\\S]*on one page of 127.0.0.1');
    await press(decided, 'Undo: kostanay');
    await shows(decided, 'None yet. Choose between the tabs of a card.');
    await decided.close();
    await reload(page);
    await openCard(browser, page, 'Kostanay');
    expect(await tabsOf(browser, page)).toEqual(['City', 'Region']);
    await page.close();
  });

  test('mean one thing for good if the reader says so, on every page in that language; the other is in the menu', async () => {
    const page = await open(HERE);
    await openCard(browser, page, 'Kostanay');
    await pressInCard(browser, page, 'Region');
    await cardSays(browser, page, /196,001/);
    await pressInMenu(browser, page, 'Always “Region” for “Kostanay” in English');
    await cardSays(browser, page, /“Kostanay” in English now always means this\.\s+Undo/);
    await leaveCard(browser, page);

    const next = await open(NEXT, site.otherOrigin);
    expect(await openCard(browser, next, 'Kostanay')).toContain('196,001');
    expect(await tabsOf(browser, next)).toEqual([]);
    await pressInCard(browser, next, 'More');
    expect((await menuItems(browser, next))[0]).toBe('City');
    await pressInCard(browser, next, 'City');
    await cardSays(browser, next, /^(?![\s\S]*196,001)/);
    await leaveCard(browser, next);
    await next.close();

    await page.bringToFront();
    const decided = await openSettings(browser, 'decided', 'Meanings you chose');
    await shows(decided, 'always, in English');
    for (let left = 3; left > 0; left -= 1) {
      await shows(decided, 'Undo');
      await press(decided, 'Undo: kostanay');
      await until('it is taken back', async () => (await decided.$$('.decisions li')).length === left - 1);
    }
    await decided.close();
    await reload(page);
    await openCard(browser, page, 'Kostanay');
    expect(await tabsOf(browser, page)).toEqual(['City', 'Region']);
    await page.close();
  });

  test('kept for good in the card may be taken back in the card', async () => {
    const page = await open(HERE);
    await openCard(browser, page, 'Kostanay');
    await pressInMenu(browser, page, 'Always “City” for “Kostanay” in English');
    await cardSays(browser, page, /now always means this/);
    await pressInCard(browser, page, 'Undo');
    await cardSays(browser, page, /^(?![\s\S]*now always means this)[\s\S]*City/);
    const decided = await openSettings(browser, 'decided', 'Meanings you chose');
    await shows(decided, 'None yet. Choose between the tabs of a card.');
    await decided.close();
    await page.close();
  });

  test.each([
    ['On this page', /no longer marked on this page/, [true, false, false]],
    ['On 127.0.0.1', /no longer marked on 127\.0\.0\.1/, [true, true, false]],
    ['Everywhere', /no longer marked anywhere/, [true, true, true]],
  ] as const)('that are wrong matches are hidden, at once: %s', async (where, says, hidden) => {
    const pages = [await open(HERE), await open(NEXT), await open(NEXT, site.otherOrigin)];
    const [page] = pages as [Page, Page, Page];
    const counters: ((name: string) => Promise<number>)[] = [];
    for (const each of pages) counters.push(await counting(browser, each));
    const counts = (name = 'Uzbekistan') => Promise.all(counters.map((count) => count(name)));
    expect(await counts()).toEqual([2, 2, 2]);
    expect(await counts('Kazakhstan')).toEqual([5, 5, 5]);

    await page.bringToFront();
    await openCard(browser, page, 'Uzbekistan');
    await pressInMenu(browser, page, where);
    await cardSays(browser, page, says);
    const gone = hidden.map((is) => (is ? 0 : 2));
    await expect.poll(() => counts()).toEqual(gone);
    expect(await counts('Kazakhstan')).toEqual([5, 5, 5]);
    // The card stays until it is left, and the way back is in it.
    await pressInCard(browser, page, 'Undo');
    await cardSays(browser, page, /^Uzbekistan[\s\S]*Population/);
    await expect.poll(() => counts()).toEqual([2, 2, 2]);
    await leaveCard(browser, page);

    await openCard(browser, page, 'Uzbekistan');
    await pressInMenu(browser, page, where);
    await cardSays(browser, page, says);
    await leaveCard(browser, page);
    await reload(page);
    await expect.poll(() => counts()).toEqual(gone);
    const decided = await openSettings(browser, 'decided', 'Meanings you chose');
    await shows(decided, 'Names you hid\\s+uzbekistan');
    await press(decided, 'Undo: uzbekistan');
    await shows(decided, 'is in a card’s menu');
    await expect.poll(() => counts()).toEqual([2, 2, 2]);
    await decided.close();
    for (const each of pages) await each.close();
  });

  test('are hidden and brought back by keyboard alone', async () => {
    const page = await open(HERE);
    const times = await counting(browser, page);
    await page.bringToFront();
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /City\s+Region/);
    const focused = () =>
      inCard(browser, page, () => {
        const on = document.hasFocus() ? (document.activeElement as HTMLElement | null) : null;
        return on?.ariaLabel ?? on?.textContent.trim();
      });
    const tabTo = (name: string) =>
      until(`Tab leads to ${name}`, async () => {
        if ((await focused()) === name) return true;
        await page.keyboard.press('Tab');
        return false;
      });
    const focusOn = (name: string) => expect.poll(focused).toBe(name);

    await tabTo('More');
    await page.keyboard.press('Enter');
    await focusOn('Copy facts');
    await page.keyboard.press('ArrowDown');
    await focusOn('Why is this marked?');
    await page.keyboard.press('Enter');
    await focusOn('More');
    await cardSays(browser, page, /Kostanay ← Kostanay[\s\S]*Name in English/);
    await page.keyboard.press('Enter');
    await focusOn('Copy facts');
    await page.keyboard.press('Escape');
    await focusOn('More');
    await page.keyboard.press('Enter');
    for (const item of ['Why is this marked?', 'Always “City” for “Kostanay” in English', 'On this page']) {
      await page.keyboard.press('ArrowDown');
      await focusOn(item);
    }
    await page.keyboard.press('Enter');
    await cardSays(browser, page, /no longer marked on this page/);
    await focusOn('Undo');
    await expect.poll(() => times('Kostanay')).toBe(0);
    await page.keyboard.press('Enter');
    await cardSays(browser, page, /City\s+Region/);
    await expect.poll(() => times('Kostanay')).toBe(2);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    await page.close();
  });
});
