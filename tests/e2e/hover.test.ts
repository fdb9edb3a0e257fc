import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { AFTER_SCROLL_MS, CLOSE_GRACE_MS, DWELL_MS } from '../../utils/hover/delays.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import {
  cardBox,
  cardClosed,
  cardSays,
  isCardOpen,
  openCard,
  pause,
  pointTo,
  pressInCard,
} from '../support/card.ts';
import { lineAt, openRead, pointAt } from '../support/marks.ts';

const ARTICLE = 'kostanay.fr.html';

/** Long enough for a card to come that must not come. */
const TIME_TO_OPEN = 2 * DWELL_MS;

describe.each(BROWSERS)('the card under the pointer in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Every story begins with the pointer in a corner, where no name stands, and without a card. */
  beforeEach(async () => {
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await cardClosed(browser, page);
  });

  test('Kostanaï is the city, dated and sourced; the region is a tab away, and stays chosen here', async () => {
    const city = await openCard(browser, page, 'Kostanaï', 0);
    expect(city).toMatch(/Kostanay\s+Қостанай\s+City/);
    expect(city).toMatch(/Population\s[\s\S]*?\d{3},\d{3}\s+20\d\d\s+\S/);

    await pressInCard(browser, page, 'Region');
    await cardSays(browser, page, /Area\s[\s\S]*?196,001\s*km²/);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);

    await openCard(browser, page, 'KOSTANAÏ');
    await cardSays(browser, page, /196,001/);
    expect(await extensionFaults(browser)).toEqual([]);
  });

  test('the way from the word into the card keeps it, however slow; inside it stays; outside it goes', async () => {
    await until('the card was kept all the way, or the hand was steady', async () => {
      await openCard(browser, page, 'Ouzbékistan', 1);
      const word = await pointAt(page, 'Ouzbékistan', 1);
      const card = await cardBox(browser, page);
      // Between word and card, never resting, and much longer than a card stays that was left.
      const line = await lineAt(page, 'Ouzbékistan', 1, 'nearest');
      const between = (line.y + line.height + card.y) / 2;
      const longest = await steps(9, CLOSE_GRACE_MS / 3, (step) =>
        page.mouse.move(word.x + 4 * step, between),
      );
      await page.mouse.move(card.x + card.width - 20, card.y + 30, { steps: 3 });
      return longest < CLOSE_GRACE_MS / 2 || (await isCardOpen(browser, page));
    });
    await pause(2 * CLOSE_GRACE_MS);
    expect(await isCardOpen(browser, page)).toBe(true);

    await page.mouse.move(2, 2, { steps: 4 });
    await cardClosed(browser, page);
  });

  test('a pointer that passes by opens nothing', async () => {
    const { y } = await pointAt(page, 'Tadjikistan');
    await page.mouse.move(2, y);
    await page.mouse.move(1270, y, { steps: 24 });
    await pause(TIME_TO_OPEN);
    expect(await isCardOpen(browser, page)).toBe(false);
    await openCard(browser, page, 'Tadjikistan');
  });

  test('nothing opens while a button is down', async () => {
    const { x, y } = await pointAt(page, 'Astana');
    await page.mouse.move(x, y - 60);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    await pause(TIME_TO_OPEN);
    expect(await isCardOpen(browser, page)).toBe(false);
    await page.mouse.up();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await openCard(browser, page, 'Astana');
  });

  test('nothing opens while text is selected', async () => {
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body),
    );
    await pointTo(page, 'Tachkent');
    await pause(TIME_TO_OPEN);
    expect(await isCardOpen(browser, page)).toBe(false);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await openCard(browser, page, 'Tachkent');
  });

  test('nothing opens while the page scrolls, nor when a name comes to rest under the pointer', async () => {
    const { x, y } = await pointAt(page, 'Afghanistan');
    const goal = await page.evaluate(() => scrollY);
    await page.evaluate(() => scrollBy({ top: -200, behavior: 'instant' }));
    await page.mouse.move(x, y);
    // A busy machine may take a turn of the wheel for less than it was: what is left is turned again, once at rest.
    let before = NaN;
    await until('the name is under the pointer', async () => {
      const top = await page.evaluate(() => scrollY);
      const isAtRest = top === before;
      before = top;
      if (Math.abs(top - goal) < 2) return true;
      if (isAtRest) await page.mouse.wheel({ deltaY: goal - top });
      return false;
    });
    await pause(TIME_TO_OPEN);
    expect(await isCardOpen(browser, page)).toBe(false);

    // Nor does a hand that is busy scrolling ask for anything.
    await until('nothing opened, or the hand was steady', async () => {
      const longest = await steps(8, TIME_TO_OPEN / 8, async (stroke) => {
        await page.mouse.move(x + (stroke % 2), y);
        await page.mouse.wheel({ deltaY: stroke % 2 === 0 ? 2 : -2 });
      });
      if (longest < AFTER_SCROLL_MS || !(await isCardOpen(browser, page))) return true;
      await page.mouse.move(2, 2);
      await cardClosed(browser, page);
      return false;
    });
    expect(await isCardOpen(browser, page)).toBe(false);
    await openCard(browser, page, 'Afghanistan');
  });

  test('a click outside the card closes it, and so does Esc, which the page does not hear', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('keydown', ({ key }) => heard.push(key));
    });
    await openCard(browser, page, 'Ouzbékistan', 1);
    // On the name itself: there is no leaving that would close the card as well.
    await page.mouse.down();
    await page.mouse.up();
    await cardClosed(browser, page);

    await page.focus('a[href]');
    await openCard(browser, page, 'Ouzbékistan', 1);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    expect(await page.evaluate(() => document.activeElement?.matches('a[href]'))).toBe(true);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test.each(['start', 'center', 'end'] as const)('the card never covers its line (%s)', async (block) => {
    for (const word of ['région de Kostanaï', 'Tadjikistan', 'Russie']) {
      await openCard(browser, page, word, 0, block);
      const card = await cardBox(browser, page);
      const line = await lineAt(page, word, 0, 'nearest');
      expect(card.y >= line.y + line.height || card.y + card.height <= line.y).toBe(true);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.y + card.height).toBeLessThanOrEqual(800);
      await page.keyboard.press('Escape');
      await cardClosed(browser, page);
    }
  });

  test('next and previous lead through the mentions', async () => {
    const first = await openCard(browser, page, 'Ouzbékistan', 1);
    const [, nth = '', total = ''] = /(\d+) of (\d+)/.exec(first) ?? [];
    expect(Number(total)).toBeGreaterThan(1);
    await pressInCard(browser, page, 'Next mention');
    await cardSays(browser, page, new RegExp(`${String(Number(nth) + 1)} of ${total}`));
    await pressInCard(browser, page, 'Previous mention');
    await cardSays(browser, page, new RegExp(`${nth} of ${total}`));
  });
});

/**
 * Has a hand do something so often, and tells the longest that it took from one to the next, in milliseconds: what a
 * busy machine makes a rest is none of the reader's.
 */
async function steps(count: number, wait: number, move: (step: number) => Promise<void>): Promise<number> {
  let longest = 0;
  let last = Date.now();
  for (let step = 0; step < count; step += 1) {
    await move(step);
    longest = Math.max(longest, Date.now() - last);
    last = Date.now();
    await pause(wait);
  }
  return longest;
}
