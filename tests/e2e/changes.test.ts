import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { openCard } from '../support/card.ts';
import { expectCounts, expectMarks, expectPainted, openRead, paintedTexts } from '../support/marks.ts';

/** What a reader or the page does to come from one stage of a page's expectation to the next. */
type Deeds = Readonly<Record<string, (page: Page, browser: OpenBrowser) => Promise<unknown>>>;

const DEEDS: Readonly<Record<string, Deeds>> = {
  'added-later': {
    added: (page) => page.click('#add'),
    changed: (page) => page.click('#change'),
    removed: (page) => page.click('#remove'),
  },
  'client-navigation': {
    water: (page) => page.click('[data-route=water]'),
    back: (page, browser) => browser.goBack(page),
  },
  editable: {
    editing: (page) => page.click('#edit'),
    done: (page) => page.click('#done'),
  },
};

/** Runs in the page: its end comes into view once more, after it was seen to be out of view. */
async function scrollOn(): Promise<boolean> {
  for (const top of [0, document.documentElement.scrollHeight]) {
    scrollTo({ top, behavior: 'instant' });
    for (const _ of [1, 2]) await new Promise((frame) => requestAnimationFrame(frame));
  }
  return (globalThis as unknown as { __batches: number }).__batches === 10;
}

describe.each(BROWSERS)('pages that change in %s', (kind) => {
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

  test.each(Object.entries(DEEDS))('%s: the marks are those of each stage', async (name, deeds) => {
    const path = `behaviour/${name}.html`;
    const page = await openRead(browser, `${site.origin}/${path}`);
    const { mentions, stages = [] } = readExpectation(path);
    await expectMarks(browser, page, mentions);
    await expectPainted(page, mentions);
    expect(stages.map((stage) => stage.name)).toEqual(Object.keys(deeds));

    for (const stage of stages) {
      await deeds[stage.name]?.(page, browser);
      await expectMarks(browser, page, stage.mentions ?? []);
      await expectPainted(page, stage.mentions ?? []);
    }
    await page.close();
  });

  test('what scrolling brings is marked too', async () => {
    const path = 'behaviour/infinite-scroll.html';
    const page = await openRead(browser, `${site.origin}/${path}`);
    const { mentions, stages: [all] = [] } = readExpectation(path);
    expect(mentions.length).toBeGreaterThan(0);
    await until('all batches have come', () => page.evaluate(scrollOn));
    await expectCounts(browser, page, all?.counts ?? {});
    await expect.poll(() => paintedTexts(page)).toContain('Shymkent');
    await page.close();
  });

  test('a page back from the back-forward cache has its marks once each, and its card', async () => {
    const page = await openRead(browser, `${site.origin}/behaviour/bfcache-a.html`);
    const { mentions } = readExpectation('behaviour/bfcache-a.html');
    await expectMarks(browser, page, mentions);
    await page.click('#next');
    await expectMarks(browser, page, readExpectation('behaviour/bfcache-b.html').mentions);

    await browser.goBack(page);
    expect(
      await page.evaluate(() => (globalThis as unknown as { __restored: number }).__restored),
      'the page was kept in memory, or this story tells nothing',
    ).toBe(1);
    await expectMarks(browser, page, mentions);
    await expectPainted(page, mentions);
    expect(await openCard(browser, page, 'Kostanay')).toContain('Population');
    await page.close();
  });
});
