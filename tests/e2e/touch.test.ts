import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { pause } from '../support/card.ts';
import { openRead, pointAt } from '../support/marks.ts';
import { seenAre, seenCards, type SeenCard } from '../support/pins.ts';
import { inContentScript } from '../support/strangers.ts';

const ARTICLE = 'kostanay.fr.html';
const PHONE = { width: 390, height: 780, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** Only Chromium's driver makes touches that a page takes for a finger's. */
describe.each(BROWSERS.filter((kind) => kind === 'chromium'))('fingers in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    await page.setViewport(PHONE);
    // What watches fingers comes after the first mark: a tap before it is the page's alone.
    const content = await inContentScript(browser, page);
    await until('fingers are watched', () => content(() => Symbol.for('sidelight-hovering') in globalThis));
    await page.bringToFront();
    return async () => {
      expect(await extensionFaults(browser)).toEqual([]);
      await page.close();
    };
  });

  async function tap(name: string, nth = 0): Promise<{ x: number; y: number }> {
    const point = await pointAt(page, name, nth);
    await page.touchscreen.tap(point.x, point.y);
    return point;
  }

  async function sheet(says: RegExp): Promise<SeenCard> {
    return (await seenAre(browser, page, [says]))[0] as SeenCard;
  }

  test('a tap on a name opens a sheet at the lower edge, as wide as the screen', async () => {
    await tap('Tadjikistan');
    await sheet(/Tajikistan/);
    await until('it stands at the lower edge', async () => {
      const [card] = await seenCards(browser, page);
      const { x = 1, y = 0, width = 0, height = 0 } = card?.box ?? {};
      return x === 0 && width === 390 && Math.abs(y + height - 780) < 1 && height <= 0.6 * 780;
    });
    const { frame } = await sheet(/Tajikistan/);
    // What its frame has below it would be the page.
    const left = () => innerHeight - (document.querySelector('.card')?.getBoundingClientRect().bottom ?? 0);
    expect(Math.abs(await frame.evaluate(left))).toBeLessThan(1);
  });

  test('scrolling leaves it, a tap elsewhere and Esc close it', async () => {
    await tap('Tadjikistan');
    const { box } = await sheet(/Tajikistan/);
    await page.evaluate(() => scrollBy({ top: 2_000, behavior: 'instant' }));
    await pause(400);
    expect((await sheet(/Tajikistan/)).box.x).toBe(box.x);
    await page.touchscreen.tap(3, 60);
    await seenAre(browser, page, []);

    await tap('Tadjikistan');
    await sheet(/Tajikistan/);
    await page.keyboard.press('Escape');
    await seenAre(browser, page, []);
  });

  test('a tap on another name changes the sheet; a tap within it stays within it', async () => {
    await tap('Tadjikistan');
    const { box } = await sheet(/Tajikistan/);
    await page.touchscreen.tap(box.x + 60, box.y + 60);
    await pause(400);
    await sheet(/Tajikistan/);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const { x, y } = await pointAt(page, 'Ouzbékistan', 1, 'start');
    await page.touchscreen.tap(x, y);
    await sheet(/Uzbekistan/);
  });

  test('drags and long rests open nothing', async () => {
    const { x, y } = await pointAt(page, 'Tadjikistan');
    const drag = await page.touchscreen.touchStart(x, y);
    await drag.move(x + 30, y + 4);
    await drag.end();
    await pause(500);
    const rest = await page.touchscreen.touchStart(x, y);
    await pause(700);
    await rest.end();
    await pause(500);
    expect(await seenCards(browser, page)).toEqual([]);
  });

  test('two fingers open nothing', async () => {
    const { x, y } = await pointAt(page, 'Tadjikistan');
    const one = await page.touchscreen.touchStart(x, y);
    const two = await page.touchscreen.touchStart(x + 60, y + 90);
    await two.end();
    await one.end();
    await pause(600);
    expect(await seenCards(browser, page)).toEqual([]);
  });

  test('a link keeps its tap', async () => {
    const name = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('article p a[href]');
      if (link) link.href = '#led';
      return link?.textContent.trim() ?? '';
    });
    await tap(name);
    await until('the link leads', () => page.evaluate(() => location.hash === '#led'));
    await pause(500);
    expect(await seenCards(browser, page)).toEqual([]);
  });

  test('the page gets every tap', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['pointerup', 'click']) addEventListener(type, () => heard.push(type));
    });
    await tap('Tadjikistan');
    await sheet(/Tajikistan/);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
      'pointerup',
      'click',
    ]);
  });
});
