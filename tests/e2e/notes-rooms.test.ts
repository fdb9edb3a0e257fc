import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { goTo } from '../support/base-pages.ts';
import {
  BROWSERS,
  extensionFaults,
  extensionPages,
  openBrowser,
  until,
  type OpenBrowser,
} from '../support/browser.ts';
import { openRead } from '../support/marks.ts';
import { openPopup, press, shows, typeInField } from '../support/rooms.ts';

const ARTICLE = 'kostanay.fr.html';

describe.each(BROWSERS)('notes of a page beside it, in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  /** Writes in the note's window and has it saved by keyboard, by which it closes. */
  const write = async (text: string): Promise<void> => {
    const form = await until(
      'the note’s window has opened',
      async () => (await extensionPages(browser, 'note.html'))[0],
    );
    await shows(form, 'New note');
    await form.bringToFront();
    await typeInField(form, text);
    await together(form, 'Enter').catch(() => undefined);
    await until('it has closed', async () => (await extensionPages(browser, 'note.html')).length === 0);
  };

  test('are taken from popup and panel, listed in both, led to, put away and had back', async () => {
    const panel = await browser.openExtensionPage(
      `sidepanel.html?tab=${String(await browser.tabIdOf(page))}`,
    );
    await shows(panel, 'Your notes on this page\\s+None yet');
    await press(panel, 'Note on this page');
    await write('Ask the mayor for the budget');
    await shows(panel, 'Your notes on this page\\s+On this page\\s+Ask the mayor for the budget');

    const quote = await selectLastParagraph(page);
    await browser.dispatchCommand('note');
    await write('Who said so');
    await panel.bringToFront();
    await shows(panel, '2 notes[\\s\\S]*On words of this page');
    await shows(panel, 'Who said so');
    const popup = await openPopup(browser, page);
    await press(popup, 'Notes');
    await shows(popup, 'On words of this page[\\s\\S]*Who said so[\\s\\S]*Ask the mayor for the budget');
    await popup.close();

    await page.bringToFront();
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
    });
    expect(await page.evaluate(isInSight, quote)).toBe(false);
    await press(panel, 'Go to it');
    await until('the quote is in sight', () => page.evaluate(isInSight, quote));

    // The ruler has one tick for the note that is marked, and End leads to the last stop.
    await panel.bringToFront();
    await until('the note stands on the ruler', () =>
      panel.evaluate(() => document.querySelectorAll('.ruler .tick.note').length === 1),
    );
    await panel.focus('.ruler');
    await page.evaluate(() => scrollTo(0, 0));
    // Pages that are not in front tell late where they are.
    await panel.keyboard.press('End');
    await until('it is at the last stop', async () => / (\d+) of \1$/u.test(await ruler(panel)));
    for (let stop = 0; stop < 40 && !(await ruler(panel)).startsWith('Note'); stop += 1) {
      const before = await ruler(panel);
      await panel.keyboard.press('ArrowLeft');
      await until('it is at another stop', async () => (await ruler(panel)) !== before);
    }
    expect(await ruler(panel)).toMatch(/^Note: Who said so, \d+ of \d+$/u);
    await until('the quote is in sight', () => page.evaluate(isInSight, quote));

    await press(panel, 'Open in the base');
    const manager = await until(
      'the note is open in the base',
      async () => (await extensionPages(browser, 'manager.html'))[0],
    );
    await shows(manager, 'Who said so');
    await press(manager, 'More for this note');
    await manager.keyboard.press('End');
    await manager.keyboard.press('Enter');
    await shows(manager, 'All 1');
    await together(manager, 'z');
    await shows(manager, 'All 2');
    await manager.evaluate(() => document.querySelector<HTMLElement>('[role=option]')?.click());
    await shows(manager, 'Open at the passage');
    await press(manager, 'More for this note');
    await manager.keyboard.press('End');
    await manager.keyboard.press('Enter');
    await shows(manager, 'All 1');
    await panel.bringToFront();
    await until('the panel lists it no more', async () =>
      panel.evaluate(() => document.querySelectorAll('.page-note').length === 1),
    );
    await goTo(manager, '#bin', 'Put back');
    expect(await manager.evaluate(() => document.body.innerText)).toMatch(
      /Who said so\s+Note · .*bin since/u,
    );
    await press(manager, 'Put back: Who said so');
    await shows(manager, 'The bin is empty');
    await panel.bringToFront();
    await shows(panel, 'On words of this page[\\s\\S]*Who said so');
  });
});

const ruler = (panel: Page): Promise<string> =>
  panel.$eval('.ruler', (line) => line.getAttribute('aria-valuetext') ?? '');

async function together(where: Page, key: 'Enter' | 'z'): Promise<void> {
  await where.keyboard.down('Control');
  await where.keyboard.press(key);
  await where.keyboard.up('Control');
}

/** Selects some words of the article's last long paragraph, and returns them. */
async function selectLastParagraph(page: Page): Promise<string> {
  await page.bringToFront();
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('article p')].flatMap(({ childNodes }) =>
      [...childNodes].filter((node) => node instanceof Text && node.data.trim().length > 60),
    );
    const node = texts.at(-1) as Text;
    const start = node.data.search(/\S/u);
    getSelection()?.setBaseAndExtent(node, start, node, start + 40);
    return node.data.slice(start, start + 40);
  });
}

/** Runs in the page. */
function isInSight(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }
  return false;
}
