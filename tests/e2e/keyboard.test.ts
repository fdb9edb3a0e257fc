import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, cardSays, cardText, inCard, pause } from '../support/card.ts';
import { openRead } from '../support/marks.ts';

const ARTICLE = 'kostanay.fr.html';
/** Long enough for a key to reach the page before its end does. */
const AHEAD_MS = 1_000;

describe.each(BROWSERS)('the keyboard in %s', (kind) => {
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
    return async () => {
      expect(await extensionFaults(browser)).toEqual([]);
      await page.close();
    };
  });

  /** What the card's focus is on: its name, or its role. */
  function focused(): Promise<string | undefined> {
    return inCard(browser, page, () => {
      const on = document.hasFocus() ? document.activeElement : null;
      return on === null
        ? ''
        : (on.ariaLabel ?? (on.className === 'card-body' ? 'body' : (on as HTMLElement).innerText));
    });
  }

  async function expectFocus(on: string): Promise<void> {
    await expect.poll(focused).toBe(on);
  }

  test('next and previous walk the marks, the card has the focus, and Esc gives it back', async () => {
    await page.focus('nav a[href]');
    const before = await page.evaluate(() => document.activeElement?.textContent);

    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /Kazakhstan[\s\S]*1 of \d/);
    await expectFocus('body');
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /City\s+Region[\s\S]*1 of 5/);
    await expectFocus('body');
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /France/);
    await browser.dispatchCommand('previous-mark');
    await cardSays(browser, page, /City\s+Region[\s\S]*1 of 5/);

    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
    expect(await page.evaluate(() => document.hasFocus())).toBe(true);
  });

  test('within the card Tab goes as the eye goes; arrows change reading and mention', async () => {
    await browser.dispatchCommand('next-mark');
    await cardText(browser, page);
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /City\s+Region/);
    await expectFocus('body');

    // Right: the other reading. Down and up: the other mentions of the name.
    await page.keyboard.press('ArrowRight');
    await cardSays(browser, page, /196,001/);
    await page.keyboard.press('ArrowLeft');
    // Both tabs are always there: it is the city's once the region's area is gone.
    await cardSays(browser, page, /^(?![\s\S]*196,001)[\s\S]*City[\s\S]*1 of 5/);
    await page.keyboard.press('ArrowDown');
    await cardSays(browser, page, /2 of 5/);
    await page.keyboard.press('ArrowUp');
    await cardSays(browser, page, /1 of 5/);

    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await expectFocus('City');
    const order = await tabOrder();
    expect(order.at(-1)).toBe('Close');
    expect(order.slice(-8)).toEqual([
      'Previous mention',
      'Next mention',
      'Pin card',
      'Add a note',
      'Edit facts',
      'Open in base',
      'More',
      'Close',
    ]);
    expect(order.length).toBeGreaterThan(8);
    expect(order).toEqual(await seenOrder());
  });

  test('a mark in a link opens its card and not the link', async () => {
    const { mentions } = readExpectation(ARTICLE);
    const inLink = await page.evaluate(() => document.querySelector('article p a[href]')?.textContent ?? '');
    const at = mentions.findIndex(({ surface }) => inLink.includes(surface));
    expect(at).toBeGreaterThanOrEqual(0);
    const address = page.url();

    for (let step = 0; step <= at; step += 1) {
      await browser.dispatchCommand('next-mark');
      await cardText(browser, page);
    }
    await page.keyboard.press('Enter');
    await until('the card still has the focus', async () => (await focused()) === 'body');
    expect(page.url()).toBe(address);
  });

  test('the walk begins at what is seen', async () => {
    await page.evaluate(() =>
      document.querySelector('h2')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /City\s+Region[\s\S]*5 of 5/);
  });

  test('a key pressed while the page still loads is not lost', async () => {
    const whole = readFileSync(`${PAGES}/${ARTICLE}`, 'utf8');
    const half = whole.indexOf('</article>');
    const { promise: rest, resolve: goOn } = Promise.withResolvers<string>();
    const slow = await serve(PAGES, { pages: { '/slow.html': { body: whole.slice(0, half), rest } } });
    const early = await browser.newPage();
    const loaded = early.goto(`${slow.origin}/slow.html`, { waitUntil: 'load' });
    try {
      await until('half of the page is there', () =>
        early.evaluate(() => document.querySelector('article') !== null).catch(() => false),
      );
      await early.bringToFront();
      await browser.dispatchCommand('next-mark');
      await pause(AHEAD_MS);
      goOn(whole.slice(half));
      await loaded;
      await cardSays(browser, early, /Kazakhstan[\s\S]*1 of \d/);
    } finally {
      goOn('');
      await early.close();
      await slow.close();
    }
  });

  /** Names of what Tab leads to from here to the card's last control. */
  async function tabOrder(): Promise<string[]> {
    const order: string[] = [];
    for (let presses = 0; presses < 60 && order.at(-1) !== 'Close'; presses += 1) {
      await page.keyboard.press('Tab');
      const on = (await focused()) ?? '';
      if (on !== 'body') order.push(on);
    }
    return order;
  }

  /** The same controls as they stand in the card, from its top to its end. */
  async function seenOrder(): Promise<string[] | undefined> {
    return inCard(browser, page, () => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button')];
      const below = all.filter((each) => each.role !== 'tab');
      const box = (each: HTMLElement) => each.getBoundingClientRect();
      return below
        .toSorted((a, b) => Math.round(box(a).y - box(b).y) || box(a).x - box(b).x)
        .map((each) => each.ariaLabel ?? each.innerText);
    });
  }
});
