import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { openRead, paintedTexts } from '../support/marks.ts';
import { startPublisher, type Publisher } from '../support/publisher.ts';
import { control, press, shows } from '../support/rooms.ts';
import { layPack, ROADS } from '../support/subscribed.ts';

/** Enough that the loss of nine tenths can be told. */
const VILLAGES = Array.from({ length: 20 }, (_, nth) => `Aul${String.fromCodePoint(97 + nth)}tau`);

describe.each(BROWSERS)('a reader and a publisher in %s', (kind) => {
  let browser: OpenBrowser;
  let publisher: Publisher;
  let site: Site;
  let page: Page;
  let manager: Page;

  beforeAll(async () => {
    publisher = await startPublisher();
    site = await serve(PAGES, { pages: { '/roads.html': { body: ROADS } } });
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/roads.html`);
    manager = await browser.openExtensionPage('manager.html#import');
    await manager.bringToFront();
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await Promise.all([publisher.close(), site.close()]);
  });

  async function goTo(hash: string): Promise<void> {
    await manager.bringToFront();
    await manager.evaluate((to) => {
      location.hash = to;
    }, hash);
  }

  async function lookAt(address: string): Promise<void> {
    const field = await control(manager, 'Address of a pack');
    await field.click({ count: 3 });
    await field.type(address);
    await press(manager, 'Look at it');
  }

  async function expectMarked(...names: readonly string[]): Promise<void> {
    await page.bringToFront();
    await expect.poll(async () => (await paintedTexts(page)).toSorted()).toEqual(names.toSorted());
    await manager.bringToFront();
  }

  test('an address in the open is refused, a web page is told from a pack', async () => {
    await lookAt('http://packs.example/index.json');
    await shows(manager, 'has to begin with https://');
    publisher.at.set('/small/index.json', '<!doctype html><title>Packs</title>');
    await lookAt(`${publisher.origin}/small/index.json`);
    await shows(manager, 'a web page, not a pack');
  });

  test('a pack is looked at first, then installed, and pages that are open show its names', async () => {
    const url = layPack(publisher, ['Zhetiqala', ...VILLAGES], { revision: '2026-11-01' });
    publisher.asked.splice(0);
    await lookAt(url);
    await shows(manager, 'A small pack can be installed');
    expect(publisher.asked.map(({ path }) => path)).toEqual(['/small/index.json']);
    await expectMarked();
    await press(manager, 'Install and subscribe');
    await until('the pack has a page', () =>
      manager.evaluate(() => location.hash === '#packs/small').catch(() => false),
    );
    await expectMarked('Zhetiqala');
  });

  test('a new version waits where the reader wants to be asked, and is taken by a press', async () => {
    await goTo('packs');
    await (await control(manager, 'New versions')).select('ask');
    layPack(publisher, ['Zhetiqala', 'Sarkent', ...VILLAGES], { revision: '2026-11-02' });
    await press(manager, 'Check for updates');
    await shows(manager, '1 pack has a new version');
    await expectMarked('Zhetiqala');
    await press(manager, 'Update A small pack');
    await expectMarked('Zhetiqala', 'Sarkent');
  });

  test('one that lost nine tenths is not taken, until the reader says so', async () => {
    layPack(publisher, ['Ulytobe'], { revision: '2026-11-03' });
    await press(manager, 'Check for updates');
    await shows(manager, 'Nine tenths of its content are gone');
    await expectMarked('Zhetiqala', 'Sarkent');
    await press(manager, 'Take it anyway');
    await shows(manager, 'Only 1 entry is left in it');
    await (await manager.waitForSelector('dialog[open] button:last-of-type'))?.click();
    await expectMarked('Ulytobe');
  });
});
