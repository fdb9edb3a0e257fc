import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { openCard } from '../support/card.ts';
import { marksOn, openRead } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';
import { press, shows } from '../support/rooms.ts';

const EVENTS = 'Recent events of Central Asia';
const NEWS = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Four years on</title><article>
<h1>Four years on</h1>
<p>Almaty remembers Qandy Qantar this week. ${'People came early, stood in the cold for an hour and went home again. '.repeat(6)}</p>
<p>${'Nobody spoke for long, and the shops along the square stayed open as they do on any other day. '.repeat(6)}</p>
<p>In Kostanay the year began with snow. ${'It had fallen for three days and was still falling in the evening. '.repeat(6)}</p>
</article></html>`;

describe.each(BROWSERS)('a pack of the catalogue in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let manager: Page;

  beforeAll(async () => {
    site = await serve(PAGES, {
      pages: { '/news.html': { body: NEWS, headers: { 'content-type': 'text/html; charset=utf-8' } } },
    });
    browser = await openBrowser(kind);
    manager = await browser.openExtensionPage('manager.html#packs');
    await manager.setViewport({ width: 1280, height: 900 });
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  test('is offered and not installed; one of the release says where it is', async () => {
    const told = await shows(manager, 'Available, not installed');
    expect(told).toContain(EVENTS);
    expect(told).toContain('download world-cities.sidelight.ndjson.gz, then add it here');
    await picture(manager, `manager-catalogue-${kind}`);
    expect(await accessibilityFindings(manager)).toEqual([]);
  });

  test('is installed by one press, without a request, and its names are marked', async () => {
    await press(manager, `Install ${EVENTS}`);
    await shows(manager, `Installed[\\s\\S]*${EVENTS}[\\s\\S]*14 entries`);
    const page = await openRead(browser, `${site.origin}/news.html`);
    await expect
      .poll(async () => (await marksOn(browser, page)).map(({ surface }) => surface))
      .toEqual(['Almaty', 'Qandy Qantar', 'Kostanay']);
    const card = await openCard(browser, page, 'Qandy Qantar');
    expect(card).toMatch(/January 2022 unrest in Kazakhstan[\s\S]*Unrest, Kazakhstan/);
    expect(card).toMatch(/Began[\s\S]*2 January 2022|Began[\s\S]*2 Jan 2022/);
    await picture(page, `card-event-${kind}`);
    await page.close();
  });

  test('goes when the reader takes it away, and is offered again', async () => {
    await manager.bringToFront();
    await press(manager, `More for ${EVENTS}`);
    await press(manager, 'Uninstall…');
    await shows(manager, `Uninstall ${EVENTS}`);
    await press(manager, 'Uninstall');
    await shows(manager, `Available, not installed[\\s\\S]*${EVENTS}`);
  });
});
