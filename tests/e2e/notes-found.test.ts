import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, showTab } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { press, shows, typeInField } from '../support/rooms.ts';

describe.each(BROWSERS)('notes are found again in %s', (kind) => {
  let browser: OpenBrowser;
  let manager: Page;

  beforeAll(async () => {
    browser = await openBrowser(kind);
    manager = await browser.openExtensionPage('manager.html');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
  });

  /** What the rows in view say. */
  const rows = () =>
    manager.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')].map((row) => row.innerText),
    );

  const noteAbout = async (entity: string, text: string): Promise<void> => {
    await goTo(manager, `#entity/${entity}`, 'Came from');
    await showTab(manager, 'Notes');
    await press(manager, 'Add a note');
    await typeInField(manager, text);
    await manager.keyboard.down('Control');
    await manager.keyboard.press('Enter');
    await manager.keyboard.up('Control');
    await shows(manager, text);
  };

  test('by their words with a typing error, changed in their place, tagged, put away and had back', async () => {
    await goTo(manager, '#notes', 'No notes yet');
    await noteAbout('KZ-39', 'Ask about the grain harvest');
    await noteAbout('KZ-47', 'Drought and livestock');
    await goTo(manager, '#notes', 'All 2');
    expect(await rows()).toHaveLength(2);

    await manager.keyboard.press('/');
    await typeInField(manager, 'havrest');
    await until('one note is found', async () => (await rows()).length === 1);
    expect((await rows())[0]).toContain('Ask about the grain harvest');
    await manager.keyboard.press('Enter');
    await shows(manager, 'Note on Kostanay');

    await press(manager, 'Edit');
    await manager.keyboard.down('Control');
    await manager.keyboard.press('a');
    await manager.keyboard.up('Control');
    await typeInField(manager, 'Ask about **rye**');
    await manager.keyboard.down('Control');
    await manager.keyboard.press('Enter');
    await manager.keyboard.up('Control');
    await until('it is formatted', () =>
      manager.evaluate(() => document.querySelector('.markdown strong')?.textContent === 'rye'),
    );
    await press(manager, 'Tag: add one');
    await typeInField(manager, 'grain');
    await manager.keyboard.press('Enter');
    await until('it has its tag', () =>
      manager.evaluate(() => document.querySelector('.tags-row')?.textContent.includes('grain') === true),
    );
    // What is searched is in step with what was written.
    await until('the old word finds nothing', async () => (await rows()).length === 0);

    await manager.keyboard.press('Escape');
    await manager.keyboard.press('/');
    await until('the search box has the focus', () =>
      manager.evaluate(() => document.activeElement?.role === 'searchbox'),
    );
    await manager.keyboard.press('Escape');
    await shows(manager, 'All 2');

    await press(manager, 'More for this note');
    await manager.keyboard.press('End');
    await manager.keyboard.press('Enter');
    await shows(manager, 'Moved to the bin');
    await shows(manager, 'All 1');
    await manager.keyboard.down('Control');
    await manager.keyboard.press('z');
    await manager.keyboard.up('Control');
    await shows(manager, 'All 2');
  });
});
