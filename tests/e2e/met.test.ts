import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inExtension } from '../../scripts/browser/pages.ts';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { goTo } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { marksOn, openRead } from '../support/marks.ts';
import { control, openPopup, press, shows } from '../support/rooms.ts';

const FILLER = 'The road was to be finished in the spring, and in the autumn nobody spoke of it any more. ';
const ARTICLE = `<!doctype html><html lang="en"><head><title>Grain waits</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"></head><body><article><h1>Grain waits</h1>
<p>Trains to Zhetiqala wait for two days. In Kazakhstan nobody counted them before Monday.</p>
<p>${FILLER.repeat(8)}</p></article></body></html>`;

describe.each(BROWSERS)('names that are met and not known, in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let manager: Page;

  beforeAll(async () => {
    site = await serve(PAGES, {
      pages: { '/grain.html': { body: ARTICLE }, '/again.html': { body: ARTICLE } },
    });
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/grain.html`);
    manager = await browser.openExtensionPage('manager.html#settings');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  const stored = async () =>
    ((await inExtension(manager, 'storage.local.get', 'met')) as { met?: { names: { name: string }[] } }).met
      ?.names;
  const marked = async () => (await marksOn(browser, page)).map(({ surface }) => surface);

  test('nothing is counted until it is turned on; then a name is offered, listed with its sentence, added and marked', async () => {
    await shows(manager, 'Names you meet often');
    await until('the page is marked', async () => (await marked()).includes('Kazakhstan'));
    // Longer than a count waits.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await stored()).toBeUndefined();
    expect(await manager.$('a[href="#met"]')).toBeNull();

    await press(manager, 'Names you meet often');
    page = await openRead(browser, `${site.origin}/again.html?utm_source=mail`);
    await until('the name was counted', async () => ((await stored()) ?? []).length > 0);
    expect((await stored())?.map(({ name }) => name)).toEqual(['Zhetiqala']);

    const popup = await openPopup(browser, page);
    await control(popup, 'Add “Zhetiqala”');
    await popup.close();

    await manager.bringToFront();
    await goTo(manager, '#met', 'Zhetiqala');
    await press(manager, '1 example of Zhetiqala');
    await shows(manager, 'Trains to Zhetiqala wait for two days');
    expect(await manager.$eval('.met-examples a', (link) => link.href)).toBe(`${site.origin}/again.html`);
    expect(await accessibilityFindings(manager)).toEqual([]);

    await press(manager, 'Add Zhetiqala');
    await shows(manager, 'A new name');
    await press(manager, 'Save');
    await shows(manager, 'No names yet');
    expect(await stored()).toBeUndefined();
    await page.bringToFront();
    await expect.poll(marked).toContain('Zhetiqala');
  });

  test('what was counted goes when it is turned off, if the reader wants it so', async () => {
    await manager.bringToFront();
    await inExtension(manager, 'storage.local.set', {
      met: {
        names: [
          {
            name: 'Sarykol',
            lang: 'en',
            times: 1,
            pages: 1,
            first: '2026-11-20',
            last: '2026-11-20',
            examples: [],
            on: [],
          },
        ],
        ignored: [],
      },
    });
    await goTo(manager, '#settings', 'Names you meet often');
    await until('the list is there', () => manager.$('a[href="#met"]'));
    await press(manager, 'Names you meet often');
    await shows(manager, 'Forget the names met so far');
    await press(manager, 'Forget');
    await until('nothing is left', async () => (await stored()) === undefined);
  });
});
