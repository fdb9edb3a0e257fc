import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { builtFolder } from '../../scripts/build.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { inCard, openCard } from '../support/card.ts';
import { openRead, paintedTexts } from '../support/marks.ts';

const ARTICLE = 'hostile/pointer-targets.html';
const NAME = 'Kostanay Region';

describe.each(BROWSERS)('an update under an open page in %s', (kind) => {
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

  test('case 19: the open card says so, or is gone; the new copy has each mark once, one element and a card', async () => {
    const page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    await openCard(browser, page, NAME);
    const before = (await paintedTexts(page)).toSorted();
    expect(before).toContain(NAME);

    await browser.puppeteer.installExtension(builtFolder(kind, 'e2e'));
    await page.bringToFront();
    const old = await until('the old card has lost its line', async () => {
      const text = await inCard(browser, page, () => document.body.innerText);
      return text === undefined || text === '' || text.includes('was updated') ? [text] : undefined;
    });
    expect(old.join()).not.toContain('Population');
    await page.mouse.move(2, 2, { steps: 5 });
    await until('the new copy shows its card', async () => {
      const text = await openCard(browser, page, NAME);
      await page.mouse.move(2, 2, { steps: 5 });
      return text.includes('Population');
    });
    expect((await paintedTexts(page)).toSorted()).toEqual(before);
    expect(await page.evaluate(() => document.querySelectorAll('[data-sidelight]').length)).toBe(1);
  });
});
