import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { addFile, goTo, search } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { marksOn, openRead } from '../support/marks.ts';
import { control, press, shows } from '../support/rooms.ts';

const COUNT = 1_200;

/** Invented names, so that no pack has them; the last two are one town spelled in two ways. */
const TABLE = [
  'name,type,people',
  ...Array.from(
    { length: COUNT - 2 },
    (_, nth) => `Qarasu ${syllables(nth)},city,"${(1_000 * (nth + 1)).toLocaleString('en')}"`,
  ),
  'Zhetiqala,city,"251,200"',
  'Jetikala,city,"251,000"',
].join('\n');

const FILLER = 'Those who had to go nonetheless went by night, slowly, and told nobody about it afterwards. ';
const ARTICLE = `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>Snow</title>
<link rel="icon" href="data:,"><article><h1>Snow</h1><p>The road from Zhetiqala was closed on Tuesday.
Buses to Jetikala leave again from Wednesday. ${FILLER.repeat(8)}</p></article>`;

describe.each(BROWSERS)('the list of the base in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let manager: Page;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: { '/spellings.html': { body: ARTICLE } } });
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/spellings.html`);
    manager = await browser.openExtensionPage('manager.html');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  /** What the rows in view say. */
  const rows = () =>
    manager.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')].map((row) => row.innerText),
    );
  const selectedNow = () =>
    manager.evaluate(() => document.querySelector<HTMLElement>('.bulk-bar b')?.innerText ?? '');
  const toList = () => manager.evaluate(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
  const keys = async (...pressed: readonly string[]) => {
    for (const key of pressed) await manager.keyboard.press(key as 'Enter');
  };

  test('a table of 1,200 entries is listed, counted and narrowed to its pack', async () => {
    await addFile(manager, 'rivers.csv', TABLE);
    await shows(manager, 'What the columns hold');
    await (await control(manager, 'Decimals are written')).select('.');
    await press(manager, 'Add this file');
    await shows(manager, '1,200 entries were added');
    await goTo(manager, '#place', 'Places');
    await press(manager, 'Filter');
    await press(manager, 'rivers');
    await until(
      'the pack alone is listed',
      async () =>
        (await manager.evaluate(() => document.querySelector('.list-title .count')?.textContent)) === '1,200',
    );
    await until('the rows say their facts', async () => (await rows()).some((row) => /people/u.test(row)));
  });

  test('1,000 of them are selected, tagged, and the tags taken back and put on again, by keyboard', async () => {
    await toList();
    await keys('Home');
    await manager.keyboard.down('Shift');
    await keys('PageDown');
    const page1 = Number.parseInt(await selectedNow(), 10) - 1;
    const pages = Math.floor(999 / page1);
    await keys(...Array.from({ length: pages - 1 }, () => 'PageDown'));
    await keys(...Array.from({ length: 999 - pages * page1 }, () => 'ArrowDown'));
    await manager.keyboard.up('Shift');
    expect(await selectedNow()).toBe('1,000 selected');
    await keys('Tab', 'Enter');
    await shows(manager, 'Tags of 1,000 entries');
    await manager.keyboard.type('rivers');
    await keys('Enter', 'Tab', 'Tab');
    await manager.evaluate(() => document.querySelector<HTMLElement>('dialog .primary')?.focus());
    await keys('Enter');
    await shows(manager, 'Tagged: rivers \\(1,000 entries\\)');
    await goTo(manager, '#tags', 'rivers\\s+1,000 entries');
    await manager.keyboard.down('Control');
    await keys('z');
    await manager.keyboard.up('Control');
    await shows(manager, 'Taken back: Tagged: rivers');
    await shows(manager, 'No tags yet');
    await manager.keyboard.down('Control');
    await manager.keyboard.down('Shift');
    await keys('Z');
    await manager.keyboard.up('Shift');
    await manager.keyboard.up('Control');
    await shows(manager, 'rivers\\s+1,000 entries');
    await goTo(manager, '#tag/rivers', 'Tag: rivers');
    expect(await manager.evaluate(() => document.querySelector('.list-title .count')?.textContent)).toBe(
      '1,000',
    );
  });

  test('two that are one are merged, and one mark’s entry has both names on a page that is open', async () => {
    const readings = async () => {
      await page.bringToFront();
      return (await marksOn(browser, page)).map(({ surface, readings: of }) => ({ surface, of: of.join() }));
    };
    await expect.poll(async () => new Set((await readings()).map(({ of }) => of)).size).toBe(2);
    await goTo(manager, '#place', 'Places');
    await toList();
    await keys('z', 'h', 'e', 't', 'i');
    await keys(' ', 'Home', 'j', 'e', 't', 'i');
    await keys(' ');
    expect(await selectedNow()).toBe('2 selected');
    await press(manager, 'Merge');
    await shows(manager, 'Which one stays[\\s\\S]+Zhetiqala[\\s\\S]+Jetikala');
    await manager.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.merge-choice')]
        .find((one) => one.innerText.startsWith('Zhetiqala'))
        ?.click(),
    );
    await manager.evaluate(() => document.querySelector<HTMLElement>('dialog .primary')?.click());
    await shows(manager, 'Merged: Zhetiqala');
    await expect.poll(async () => new Set((await readings()).map(({ of }) => of)).size).toBe(1);
    expect((await readings()).map(({ surface }) => surface)).toEqual(['Zhetiqala', 'Jetikala']);
  });

  test('an entry of the reader’s goes to the bin and comes back', async () => {
    await manager.bringToFront();
    await goTo(manager, '#new/Sarybel', 'Sarybel|A new name');
    await press(manager, 'Save');
    await goTo(manager, '#yours', 'Your entries');
    await toList();
    await until('it is listed', async () => {
      await keys('s', 'a', 'r', 'y', 'b');
      return (await rows()).some((row) => row.includes('Sarybel'));
    });
    await keys(' ', 'Delete');
    await shows(manager, 'Moved to the bin: Sarybel');
    await goTo(manager, '#bin', 'Sarybel[\\s\\S]+30 days left');
    await press(manager, 'Put back: Sarybel');
    await shows(manager, 'The bin is empty');
    await search(manager, 'Sarybel');
    await until('it is found again', async () => (await rows())[0]?.includes('Sarybel'));
  });
});

/** Another word for each number. */
function syllables(nth: number): string {
  const of = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 're', 'si', 'to', 'vu'];
  const word = [...String(nth).padStart(4, '0')].map((digit) => of[Number(digit)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
