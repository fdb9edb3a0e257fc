import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { cardSays, openCard, pressInCard } from '../support/card.ts';
import { openRead } from '../support/marks.ts';

describe.each(BROWSERS)('an article of 2013 in %s', (kind) => {
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

  test('shows who lived there then before who does today, says so, and what the area comes to with its sum', async () => {
    const page = await openRead(browser, `${site.origin}/behaviour/article-2013.html`);
    await openCard(browser, page, 'région de Kostanaï');
    const told = await cardSays(browser, page, /880,227[\s\S]*2013[\s\S]*821,800[\s\S]*2025/);
    expect(told).toMatch(/Article of .*2013: figures of that time come first/);
    await pressInCard(browser, page, '≈ 80% of the United Kingdom');
    await cardSays(browser, page, /196,001[\s\S]*United Kingdom[\s\S]*243,610/);
    await page.close();
  });
});
