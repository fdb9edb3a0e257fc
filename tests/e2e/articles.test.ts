import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { LAYOUTS, PAGES, readExpectation, readPage, SAMPLE_ARTICLES } from '../pages/expectation.ts';
import { BROWSERS, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { expectCounts, expectMarks, expectPainted, openRead, paintedTexts } from '../support/marks.ts';
import { openPopup, press, shows } from '../support/rooms.ts';

/** The painter's own limit: every registered range costs at every change (utils/paint/near-view.ts). */
const PAINTED_AT_ONCE = 500;

/** A page with an article of the site in a frame beside one of another site: an advertisement, say. */
const FRAMES = (elsewhere: string) => `<!doctype html><meta charset="utf-8" /><title>Frames</title>
  <p>A shell that is no article.</p>
  <iframe title="The article" src="/behaviour/framed-article.html" width="640" height="300"></iframe>
  <iframe title="Advertisement" src="${elsewhere}/grain-road.en.html" width="640" height="300"></iframe>`;

describe.each(BROWSERS)('pages that stand still in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(SAMPLE_ARTICLES)('%s shows its expected marks and no other', async (article) => {
    const page = await openRead(browser, `${site.origin}/${article}`);
    const { mentions } = readExpectation(article);
    await expectMarks(browser, page, mentions);

    await expectPainted(page, mentions);
    await page.close();
  });

  test.each(LAYOUTS)('%s, a layout of news sites, shows its marks and no other', async (layout) => {
    const page = await openRead(browser, `${site.origin}/${layout}`);
    const { mentions } = readExpectation(layout);
    if (layout.includes('front-page')) {
      await expectMarks(browser, page, []);
      const popup = await openPopup(browser, page);
      await press(popup, 'Read this page anyway');
      await popup.close();
    }
    await expectMarks(browser, page, mentions);
    await page.close();
  });

  test.each(['split-by-tags', 'nfd', 'article-2013'])('%s shows its marks and no other', async (name) => {
    const path = `behaviour/${name}.html`;
    const page = await openRead(browser, `${site.origin}/${path}`);
    const { mentions } = readExpectation(path);
    await expectMarks(browser, page, mentions);
    await expectPainted(page, mentions);
    await page.close();
  });

  test('an article in a frame of the same site is read, one of another site is not', async () => {
    const shell = await openRead(browser, `${site.origin}/behaviour/same-origin-frame.html`);
    const { mentions } = readExpectation('behaviour/framed-article.html');
    await expectMarks(browser, shell, mentions);
    await shell.close();

    const own = await serve(PAGES, { pages: { '/frames.html': { body: FRAMES(site.otherOrigin) } } });
    try {
      const page = await openRead(browser, `${own.origin}/frames.html`);
      await expectMarks(browser, page, mentions);
      const [, advertisement] = page.frames().slice(1);
      expect(await advertisement?.evaluate(() => [document.title, CSS.highlights.size])).toEqual([
        readExpectation('grain-road.en.html').title,
        0,
      ]);
      await page.close();
    } finally {
      await own.close();
    }
  });

  test('of a thousand names all are known, and those near the viewport are painted', async () => {
    const path = 'behaviour/many-mentions.html';
    const page = await openRead(browser, `${site.origin}/${path}`);
    const [loaded] = readExpectation(path).stages ?? [];
    await expectCounts(browser, page, loaded?.counts ?? {});
    const { length } = await paintedTexts(page);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(PAINTED_AT_ONCE);
    await page.close();
  });

  test('a page that is no article is left alone, says why, and is read when told to', async () => {
    const path = 'behaviour/whole-page-not-article.html';
    const page = await openRead(browser, `${site.origin}/${path}`);
    await expectMarks(browser, page, []);

    const popup = await openPopup(browser, page);
    await shows(popup, 'This page is not an article');
    await press(popup, 'Read this page anyway');
    await expectMarks(browser, page, readExpectation(path).mentions);
    await shows(popup, '\\d+ names');
    await popup.close();
    await page.close();
  });

  test('an article served as plain text is no page to read', async () => {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const own = await serve(PAGES, {
      pages: { '/article.txt': { body: readPage('grain-road.en.html'), headers } },
    });
    try {
      const page = await openRead(browser, `${own.origin}/article.txt`);
      await expectMarks(browser, page, []);
      await page.close();
    } finally {
      await own.close();
    }
  });
});
