import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import {
  BROWSERS,
  extensionFaults,
  extensionPages,
  openBrowser,
  until,
  type OpenBrowser,
} from '../support/browser.ts';
import { expectPainted, openRead, paintedTexts } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';
import { openPopup, press, pressWhere, shows, typeInField } from '../support/rooms.ts';

const ARTICLE = 'kostanay.fr.html';
const { mentions } = readExpectation(ARTICLE);
const NOTE = 'Who counted the wagons?';

describe.each(BROWSERS)('the popup in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    other = await openRead(browser, `${site.otherOrigin}/${ARTICLE}`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  /** A popup that opens the base closes itself, where the browser lets a tab do so. */
  const leave = (popup: Page) => popup.close().catch(() => undefined);

  const focused = (popup: Page) =>
    popup.evaluate(() => {
      const on = document.activeElement as HTMLElement | null;
      return (on?.ariaLabel ?? on?.innerText ?? '').split('\n')[0] ?? '';
    });

  const tabTo = (popup: Page, name: string, isBack = false) =>
    until(`Tab leads to ${name}`, async () => {
      if ((await focused(popup)) === name) return true;
      if (isBack) await popup.keyboard.down('Shift');
      await popup.keyboard.press('Tab');
      if (isBack) await popup.keyboard.up('Shift');
      return undefined;
    });

  const expectMarked = async (tab: Page, isMarked: boolean) => {
    await tab.bringToFront();
    if (isMarked) await expectPainted(tab, mentions);
    else await until('the marks are gone', async () => (await paintedTexts(tab)).length === 0);
  };

  /** How often a name is marked on each of the two pages. */
  const times = async (name: string) => {
    const counts: number[] = [];
    for (const tab of [page, other]) {
      await tab.bringToFront();
      counts.push((await paintedTexts(tab)).filter((text) => text === name).length);
    }
    return counts;
  };

  test('finds what was typed on the wrong keyboard or with an error, and opens it in the base', async () => {
    const popup = await openPopup(browser, page);
    await expect.poll(() => focused(popup)).toMatch(/^Kazakhstan/);
    await popup.keyboard.press('/');
    await typeInField(popup, 'rjcnfyfq');
    await shows(popup, 'Closest to “rjcnfyfq”[\\s\\S]*Kostanay[\\s\\S]*typed on an English keyboard');
    await picture(popup, `popup-keyboard-${kind}`);
    expect(await accessibilityFindings(popup)).toEqual([]);

    await popup.keyboard.press('Escape');
    await shows(popup, 'On this page');
    await popup.keyboard.type('kostanei');
    await shows(popup, 'Closest to “kostanei”[\\s\\S]*Kostanay');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await shows(popup, 'Edit Kostanay');
    await popup.keyboard.press('Escape');
    await shows(popup, 'Closest to “kostanei”');
    await expect.poll(() => focused(popup)).toBe('Search your base');
    // The popup goes as it opens the base, perhaps before the key is let go.
    await popup.keyboard.press('Enter').catch(() => undefined);
    const base = await until('the base is open', async () => {
      const [open] = await extensionPages(browser, 'manager.html');
      return open;
    });
    expect(await base.evaluate(() => location.hash)).toMatch(/^#entity\//);
    await shows(base, 'Kostanay');
    await base.close();
    await leave(popup);
  });

  test('is used by keyboard alone: tabs, filter, where it works, a new name whose draft is kept', async () => {
    const popup = await openPopup(browser, page);
    await until('the first row has the focus', async () => (await focused(popup)).startsWith('Kazakhstan'));
    const order: string[] = [];
    for (let stops = 0; stops < 16 && order.at(-1) !== 'Open base'; stops += 1) {
      if (stops > 0) await popup.keyboard.press('Tab');
      order.push(await focused(popup));
    }
    expect(order.slice(-6)).toEqual([
      'Open Kazakhstan in your base',
      'Hide Kazakhstan',
      'New',
      'Export the facts and notes of this page',
      'Settings',
      'Open base',
    ]);

    await tabTo(popup, 'Mark names', true);
    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup)).toBe('On this page');
    await popup.keyboard.press('Escape');
    await expect.poll(() => focused(popup)).toBe('Mark names');
    await tabTo(popup, 'Filter');
    const all = new Set(mentions.map(({ entity }) => entity)).size;
    const rows = () => rowsOf(popup).then(({ length }) => length);
    /** The last item of the menu: names with a flag alone, or all again. */
    const turnFlagged = async () => {
      await popup.keyboard.press('Enter');
      await expect.poll(() => focused(popup)).toBe('Place');
      for (const key of ['End', 'Enter', 'Escape'] as const) await popup.keyboard.press(key);
      await expect.poll(() => focused(popup)).toBe('Filter');
    };
    await turnFlagged();
    await expect.poll(rows).toBeLessThan(all);
    await turnFlagged();
    await expect.poll(rows).toBe(all);

    await tabTo(popup, 'New');
    await popup.keyboard.press('Enter');
    await shows(popup, 'In one sentence');
    await typeInField(popup, 'Zhetiqala');
    await picture(popup, `popup-new-${kind}`);
    expect(await accessibilityFindings(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await shows(popup, 'On this page');
    await popup.close();
    const again = await openPopup(browser, page);
    await press(again, 'New');
    await press(again, 'Continue');
    await until('what was typed is there', () =>
      again.$$eval('input', (all) => all.some(({ value }) => value === 'Zhetiqala')),
    );
    await again.close();
  });

  test('hides a name here, and everywhere, and brings it back', async () => {
    const popup = await openPopup(browser, page);
    const before = await times('Ouzbékistan');
    expect(before[0]).toBeGreaterThan(0);
    // The menu has the focus: its first item is this page, its last everywhere.
    for (const [way, after] of [
      ['Home', [0, before[1]]],
      ['End', [0, 0]],
    ] as const) {
      await popup.bringToFront();
      await press(popup, 'Hide Uzbekistan');
      await popup.waitForSelector('[role^=menuitem]:focus');
      await popup.keyboard.press(way);
      await popup.keyboard.press('Enter');
      await shows(popup, '“Uzbekistan” is no longer marked');
      await expect.poll(() => times('Ouzbékistan')).toEqual(after);
      await popup.bringToFront();
      await until('the row is gone', async () => !(await rowsOf(popup)).includes('Uzbekistan'));
      await press(popup, 'Undo');
      await expect.poll(() => times('Ouzbékistan')).toEqual(before);
      await popup.bringToFront();
      await until('the row is there', async () => (await rowsOf(popup)).includes('Uzbekistan'));
    }
    await popup.close();
  });

  test('leaves this page alone, or its site, and the open tab follows', async () => {
    const popup = await openPopup(browser, page);
    await pressWhere(popup, 'On this page');
    await shows(popup, 'This page is left alone');
    await expectMarked(page, false);
    await expectMarked(other, true);
    await press(popup, 'Mark this page again');
    await expectMarked(page, true);

    await press(popup, 'Sidelight on this site');
    await shows(popup, 'Nothing is marked here');
    await expectMarked(page, false);
    await press(popup, 'Turn on for this site');
    await expectMarked(page, true);
    await popup.close();
  });

  test('keeps notes about names of the page, and hands over its brief', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-brief-'));
    await browser.saveInto(folder);
    const popup = await openPopup(browser, page);
    await press(popup, 'Notes');
    await shows(popup, 'No notes here yet');
    await (await popup.waitForSelector('.note-text'))?.focus();
    await popup.keyboard.type(NOTE);
    await press(popup, 'Add');
    await shows(popup, `Notes\\s*1[\\s\\S]*On Kazakhstan\\s+${NOTE.slice(0, -1)}`);
    expect(await accessibilityFindings(popup)).toEqual([]);
    await press(popup, 'Edit the note');
    await typeInField(popup, ' And when?');
    await press(popup, 'Save');
    await shows(popup, 'And when\\?');
    await press(popup, 'Move the note');
    await shows(popup, 'The note is in the bin[\\s\\S]*');
    await shows(popup, 'No notes here yet');
    await press(popup, 'Undo');
    await shows(popup, 'On Kazakhstan[\\s\\S]*And when');

    await press(popup, 'On this page');
    await press(popup, 'Export the facts');
    await press(popup, 'Save brief');
    const brief = await until('the brief is there', () => {
      const name = readdirSync(folder).find((file) => file.endsWith('.md'));
      const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
      return text === '' ? undefined : text;
    });
    expect(brief).toMatch(/^# /);
    expect(brief).toContain('Kazakhstan');
    expect(brief).toContain('And when?');
    await popup.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

function rowsOf(popup: Page): Promise<string[]> {
  return popup.$$eval('.name-row b', (all) => all.map(({ textContent }) => textContent));
}
