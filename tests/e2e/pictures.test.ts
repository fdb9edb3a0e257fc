import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { escapeCard, openCard } from '../support/card.ts';
import { openRead, paintedTexts } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';

/** A card of each kind, and what it must say: a picture of anything else misleads. */
const CARDS = [
  ['city', 'Kostanaï', /City\s+Region/],
  ['region', 'région de Kostanaï', /196,001/],
  ['country', 'Tadjikistan', /Tajikistan/],
  ['person', 'Kassym-Jomart Tokaïev', /Tokayev/],
  ['organisation', 'OTSC', /Collective Security/],
] as const;

/** Pictures to be looked at beside the drawings (docs/TESTING.md); those of popup and welcome are taken where axe looks. */
describe.each(BROWSERS)('pictures in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/kostanay.fr.html`);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(['light', 'dark'] as const)('the article and its cards, %s', async (scheme) => {
    await browser.setColorScheme(scheme);
    await page.mouse.move(2, 2);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect(await paintedTexts(page)).toContain('région de Kostanaï');
    await picture(page, `article-${scheme}-${kind}`);

    for (const [name, word, says] of CARDS) {
      expect(await openCard(browser, page, word)).toMatch(says);
      await picture(page, `card-${name}-${scheme}-${kind}`);
      await escapeCard(browser, page);
    }
  });
});
