import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { BROWSERS, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, openCard } from '../support/card.ts';
import { marksOn, openRead, paintedTexts } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';

const ARTICLE = 'kostanay.fr.html';

describe.each(BROWSERS)('a French article in %s', (kind) => {
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

  test('has its names marked, and a card of facts under the pointer that Esc closes', async () => {
    const page = await openRead(browser, `${site.origin}/${ARTICLE}`);

    const marked = (await marksOn(browser, page)).map(({ surface }) => surface);
    expect(marked).toEqual(readExpectation(ARTICLE).mentions.map(({ surface }) => surface));
    expect(await paintedTexts(page)).toContain('région de Kostanaï');

    const card = await openCard(browser, page, 'région de Kostanaï');
    await picture(page, `card-first-article-${kind}`);
    expect(card).toMatch(/Kostanay/);
    expect(card).toMatch(/Population/);

    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
