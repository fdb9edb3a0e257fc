import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, cardSays, inCard, settled } from '../support/card.ts';
import { expectMarks, openRead, type Box, type Point } from '../support/marks.ts';
import { linesOf, middleOf, onlyCardIn } from '../support/places.ts';
import { closing, leftAre } from '../support/pins.ts';

const BESIDE = 'behaviour/frame-beside-article.html';
const FRAMED = 'behaviour/framed-article.html';

/** An article in a frame of another site, and nothing but it. */
const SHELL = (
  elsewhere: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A shell</title>
<link rel="icon" href="data:,"><p>No article.</p>
<iframe title="The article" src="${elsewhere}/${FRAMED}" width="640" height="500"></iframe></html>`;

describe.each(BROWSERS)('cards and who else is in the page, in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  async function framed(page: Page): Promise<Frame> {
    const frame = await (await page.$('iframe'))?.contentFrame();
    if (!frame) throw new Error('There is no frame.');
    return frame;
  }

  /** In the window: where the frame stands, and in it where the word does. */
  async function wordInFrame(page: Page, frame: Frame, word: string): Promise<Point> {
    const outer = (await linesOf(page, 'iframe', 'nearest'))[0] as Box;
    const inner = await frame.evaluate((text) => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const at = (node as Text).data.indexOf(text);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return undefined;
    }, word);
    if (!inner) throw new Error(`The frame names no ${word}.`);
    const middle = middleOf(inner);
    return { x: outer.x + middle.x, y: outer.y + middle.y };
  }

  test('from a frame into the page and back: one card, and where the hand is', async () => {
    const page = await openRead(browser, `${site.origin}/${BESIDE}`);
    await page.bringToFront();
    const frame = await framed(page);
    const inFrame = await wordInFrame(page, frame, 'Uzbekistan');
    const inPage = middleOf((await linesOf(page, '#outer-name', 'nearest'))[0] as Box);
    for (const [document, at, says] of [
      [frame, inFrame, /Uzbekistan/],
      [page.mainFrame(), inPage, /Turkmenistan/],
      [frame, inFrame, /Uzbekistan/],
    ] as const) {
      const card = await onlyCardIn(browser, page, document, at);
      expect(card.text).toMatch(says);
      const outer = (await linesOf(page, 'iframe', 'nearest'))[0] as Box;
      const wide = document === frame ? outer.width : 1_280;
      expect(card.box.width).toBe(340);
      expect(card.box.x + card.box.width).toBeLessThanOrEqual(document === frame ? outer.x + wide : wide);
    }
    await leftAre(browser, page, []);
    await page.close();
  });

  test('an article in a frame of another site has neither marks nor cards there', async () => {
    const own = await serve(PAGES, { pages: { '/shell.html': { body: SHELL(site.otherOrigin) } } });
    try {
      const page = await openRead(browser, `${own.origin}/shell.html`);
      await page.bringToFront();
      await expectMarks(browser, page, []);
      const frame = await framed(page);
      expect(await frame.evaluate(() => [document.title, CSS.highlights.size])).toEqual([
        readExpectation(FRAMED).title,
        0,
      ]);
      await page.close();
    } finally {
      await own.close();
    }
  });

  test('by keys alone: opened, each step told once, acted in, closed, and the focus is where it was', async () => {
    const page = await openRead(browser, `${site.origin}/behaviour/above-the-text.html`);
    await page.bringToFront();
    await page.focus('#pop');
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /Uzbekistan/);
    await until('the first card is told', () =>
      inCard(browser, page, () =>
        /Uzbekistan/.test(document.querySelector('[role=status]')?.textContent ?? ''),
      ),
    );
    await inCard(browser, page, listen);
    const walk = async (step: 'next-mark' | 'previous-mark', name: string, count: number) => {
      await browser.dispatchCommand(step);
      await cardSays(browser, page, new RegExp(name));
      await until(`${name} is told`, async () => ((await told(page)) ?? []).length >= count);
    };
    await walk('next-mark', 'Kyrgyzstan', 1);
    await walk('previous-mark', 'Uzbekistan', 2);
    // The frame is kept, and its next card is told as any.
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    await walk('next-mark', 'Uzbekistan', 3);
    expect(await told(page)).toEqual(['Kyrgyzstan, Country', 'Uzbekistan, Country', 'Uzbekistan, Country']);

    await tabTo(page, 'Pin card');
    await settled();
    await page.keyboard.press('Enter');
    await until('it is pinned', () =>
      inCard(browser, page, () => document.querySelector('.card-bar') !== null),
    );
    await closing(page.keyboard.press('Escape'));
    await cardClosed(browser, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pop');
    await page.keyboard.press('Enter');
    await until('the page hears the keys again', () =>
      page.evaluate(() => document.querySelector('#note:popover-open') !== null),
    );
    await page.close();
  });

  /** Only Chromium's driver hands the tree over. */
  test.skipIf(kind === 'firefox')('to assistive technology the page is what it is without us', async () => {
    const page = await openRead(browser, `${site.origin}/kostanay.fr.html`);
    await page.bringToFront();
    await until('names are marked', () => page.evaluate(() => CSS.highlights.size > 0));
    await browser.dispatchCommand('next-mark');
    await cardSays(browser, page, /Kazakhstan/);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    const marked = await tree(page);
    await browser.dispatchCommand('toggle-site');
    await until('the marks are gone', () => page.evaluate(() => CSS.highlights.size === 0));
    await page.reload({ waitUntil: 'load' });
    await page.bringToFront();
    const bare = await tree(page);
    expect(bare.length).toBeGreaterThan(100);
    expect(marked).toEqual(bare);
    await browser.dispatchCommand('toggle-site');
    await page.close();
  });

  function told(page: Page): Promise<string[] | undefined> {
    return inCard(browser, page, () => (globalThis as unknown as { told?: string[] }).told ?? []);
  }

  async function tabTo(page: Page, name: string): Promise<void> {
    await until(`Tab leads to ${name}`, async () => {
      const on = await inCard(browser, page, () => document.activeElement?.ariaLabel ?? '');
      if (on === name) return true;
      await page.keyboard.press('Tab');
      return false;
    });
  }
});

/** Runs in the card: keeps what a screen reader would say by itself. */
function listen(): void {
  const live = '[role=status], [role=alert], [aria-live]';
  const told: string[] = [];
  Object.assign(globalThis, { told });
  new MutationObserver((records) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
      if (around) regions.add(around);
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const each of [node, ...node.querySelectorAll(live)])
            if (each.matches(live)) regions.add(each);
    }
    for (const { textContent } of regions) if (textContent.trim() !== '') told.push(textContent.trim());
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Role, name and value of all that a screen reader meets in the page's own document, in order. */
async function tree(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, value }) => [role, name, value].map((each) => String(each?.value ?? '')).join(' | '));
}
