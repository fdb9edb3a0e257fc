import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { addFile, goTo } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, openCard } from '../support/card.ts';
import { marksOn, openRead } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';
import { press, shows } from '../support/rooms.ts';
import { ROADS } from '../support/subscribed.ts';
import { oneFileOf, packFiles, place, population } from '../unit/knowledge/small-pack.ts';

describe.each(BROWSERS)('an entry is changed in its place, in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let manager: Page;
  let other: Page;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: { '/roads.html': { body: ROADS } } });
    browser = await openBrowser(kind);
    manager = await browser.openExtensionPage('manager.html');
    const entities = [place('shelf-sarkent', 'Sarkent', { statements: [population(1_000)] })];
    await addFile(manager, 'shelf.sidelight.ndjson', oneFileOf(packFiles({ id: 'shelf', entities })));
    await shows(manager, 'Nothing added yet');
    await press(manager, 'Install');
    await shows(manager, '1 entry was added');
    page = await openRead(browser, `${site.origin}/roads.html`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  /** What the card of the open page says of the place. */
  async function cardSays(pattern: RegExp): Promise<void> {
    await page.bringToFront();
    await expect.poll(async () => (await marksOn(browser, page)).length).toBe(1);
    expect(await openCard(browser, page, 'Sarkent')).toMatch(pattern);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    await page.mouse.move(1, 1);
  }

  /** Opens the value's cell by keyboard and types over what stands in it. */
  async function typeValue(window: Page, text: string): Promise<void> {
    await window.bringToFront();
    await window.waitForSelector('.fact-value .cell-button');
    await window.focus('.fact-value .cell-button');
    await window.keyboard.press('Enter');
    await window.waitForSelector('.fact-value input');
    await window.keyboard.type(text);
  }

  test('a value typed over a pack’s is in the card of an open page at once, is undone and done again', async () => {
    await goTo(manager, '#entity/shelf-sarkent', 'Came from');
    await typeValue(manager, '1111');
    await manager.keyboard.press('Enter');
    await shows(manager, '1,111[\\s\\S]*edited by you');
    await cardSays(/1,111/u);
    await press(manager, 'Undo');
    await expect.poll(() => valueIn(manager)).toBe('1,000');
    await cardSays(/1,000/u);
    await press(manager, 'Redo');
    await expect.poll(() => valueIn(manager)).toBe('1,111');
    await cardSays(/1,111/u);
    await manager.bringToFront();
    await press(manager, 'edited by you');
    await shows(manager, 'The publisher says\\s+1,000');
    await picture(manager, `manager-entity-${kind}`);
    expect(await accessibilityFindings(manager)).toEqual([]);
  });

  test('it is stored without a key once nothing is typed, and what is wrong is kept beside its words', async () => {
    await typeValue(manager, '1212');
    other = await browser.openExtensionPage('manager.html#entity/shelf-sarkent');
    await shows(other, 'Came from');
    await expect.poll(() => valueIn(other)).toBe('1,212');
    await manager.bringToFront();
    await manager.keyboard.press('Enter');
    await expect.poll(() => valueIn(manager)).toBe('1,212');
  });

  test('two windows write the same field: the second is asked, and neither value is lost', async () => {
    await typeValue(other, 'many');
    await shows(other, 'Write a number');
    await typeValue(manager, '2222');
    await manager.keyboard.press('Enter');
    await expect.poll(() => valueIn(manager)).toBe('2,222');

    await other.bringToFront();
    await other.focus('.fact-value input');
    await other.keyboard.down('Control');
    await other.keyboard.press('a');
    await other.keyboard.up('Control');
    await other.keyboard.type('3333');
    await other.keyboard.press('Enter');
    const asked = await shows(other, 'Another window changed this');
    expect(asked).toMatch(/Theirs\s+2,222/u);
    expect(asked).toMatch(/Yours\s+3333/u);
    expect(await accessibilityFindings(other)).toEqual([]);
    expect(await valueIn(manager)).toBe('2,222');
    await press(other, 'Keep mine');
    await expect.poll(() => valueIn(other)).toBe('3,333');
    await expect.poll(() => valueIn(manager)).toBe('3,333');
  });

  test('what was being written and cannot be stored is there again when the entry is', async () => {
    await typeValue(other, 'a lot');
    await shows(other, 'Write a number');
    await other.close();
    other = await browser.openExtensionPage('manager.html#entity/shelf-sarkent');
    await shows(other, 'What you wrote here last time could not be stored');
    expect(await other.$eval('.fact-value input', (input) => input.value)).toBe('a lot');
    await other.focus('.fact-value input');
    await other.keyboard.press('Escape');
    await expect.poll(() => valueIn(other)).toBe('3,333');
    await other.close();
  });

  test('the history says all of it, and puts an earlier value back', async () => {
    await press(manager, 'History');
    const told = await shows(manager, 'Fact changed: Population');
    expect(told).toMatch(/2,222[\s\S]{0,40}3,333[\s\S]+1,212[\s\S]{0,40}2,222[\s\S]+1,111/u);
    await press(manager, 'Put back: Fact changed: Population');
    await press(manager, 'Facts');
    await expect.poll(() => valueIn(manager)).toBe('2,222');
    await press(manager, 'edited by you');
    await press(manager, 'Take theirs back');
    await expect.poll(() => valueIn(manager)).toBe('1,000');
    await cardSays(/1,000/u);
  });
});

/** The first value of the table as it is shown. */
function valueIn(window: Page): Promise<string> {
  return window.evaluate(() => document.querySelector('.fact-value .cell-button b')?.textContent ?? '');
}
