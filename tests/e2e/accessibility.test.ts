import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { BROWSERS, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { openCard } from '../support/card.ts';
import { openRead } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';
import { openPopup, shows } from '../support/rooms.ts';

const SCHEMES = ['light', 'dark'] as const;

describe.each(BROWSERS)('axe in %s finds nothing', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let article: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    article = await openRead(browser, `${site.origin}/kostanay.fr.html`);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('on the popup', async () => {
    const popup = await openPopup(browser, article);
    await popup.setViewport({ width: 400, height: 560 });
    await inBothSchemes(popup, 'popup');
  });

  test('on the welcome page', async () => {
    const welcome = await browser.openExtensionPage('welcome.html');
    await shows(welcome, 'Sidelight');
    await inBothSchemes(welcome, 'welcome');
  });

  test('on the card', async () => {
    await article.bringToFront();
    await openCard(browser, article, 'Kostanaï');
    const frame = await browser.frameOf(article, browser.extensionUrl('card.html'));
    if (frame === undefined) throw new Error('The card has no frame.');
    await inBothSchemes(article, 'card', frame);
  });

  async function inBothSchemes(page: Page, name: string, where: Page | Frame = page): Promise<void> {
    await page.bringToFront();
    for (const scheme of SCHEMES) {
      await browser.setColorScheme(scheme);
      await picture(page, `${name}-${scheme}-${kind}`);
      expect(await accessibilityFindings(where), scheme).toEqual([]);
    }
  }
});
