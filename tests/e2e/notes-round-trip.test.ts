import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import type { Note } from '../../utils/facts/note.ts';
import { noteOf } from '../../utils/knowledge/own-notes.ts';
import { PAGES } from '../pages/expectation.ts';
import { addFileTo, goTo, writeNote } from '../support/base-pages.ts';
import {
  BROWSERS,
  extensionFaults,
  extensionPages,
  openBrowser,
  until,
  type OpenBrowser,
} from '../support/browser.ts';
import { lineAt, openRead, roomOf } from '../support/marks.ts';
import { articleWith, expectNoted, noteWindow, saveNote, selectInPassage } from '../support/note-window.ts';
import { storedRows, wipe } from '../support/own-base.ts';
import { press, shows } from '../support/rooms.ts';

/** Longer than a selection waits for its chip, and the chip for its press (entrypoints/adding). */
const CHIP_MS = 900;
const PASSAGE = 'The trains from Kostanay now wait for 48 hours, and those from Zhetiqala for four days.';

describe.each(BROWSERS)('notes leave as files and come back, in %s', (kind) => {
  const saved = mkdtempSync(join(tmpdir(), 'sidelight-notes-'));
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let manager: Page;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: { '/grain.html': { body: articleWith(PASSAGE) } } });
    browser = await openBrowser(kind);
    await browser.saveInto(saved);
    page = await openRead(browser, `${site.origin}/grain.html`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
    rmSync(saved, { recursive: true, force: true });
  });

  /** What the reader wrote and when, as every room is told of it. */
  const notes = async (): Promise<Note[]> =>
    (await storedRows(manager)).flatMap((row) => {
      const note = noteOf(row);
      return note ? [note] : [];
    });

  /** Saves what is chosen, and reads the file. */
  const saveFile = async (room: Page, ending: string): Promise<string> => {
    await press(room, 'Save file');
    await shows(room, 'Handed to the browser');
    return until('a file is there', () => {
      const name = readdirSync(saved).find((file) => file.endsWith(ending));
      const text = name === undefined ? '' : readFileSync(join(saved, name), 'utf8');
      return text === '' ? undefined : text;
    });
  };

  test('the chip, the menu over words and the menu over the page each open a note about what they stand on', async () => {
    await page.bringToFront();
    const opened = await until('the chip was pressed', async () => {
      const { x, y, width, height } = await lineAt(page, 'Zhetiqala');
      await page.mouse.click(x + width / 2, y + height / 2, { count: 2 });
      // It comes after a moment, and takes no press in its first; its second half notes, and ends where the word does.
      await new Promise((resolve) => setTimeout(resolve, CHIP_MS));
      await page.mouse.click(x + width - 24, y + height + 20);
      await new Promise((resolve) => setTimeout(resolve, CHIP_MS));
      return (await extensionPages(browser, 'note.html')).length > 0;
    });
    expect(opened).toBe(true);
    const ofChip = await noteWindow(browser);
    expect(await shows(ofChip, 'Zhetiqala')).toContain('Grain waits at the border');
    await saveNote(browser, ofChip, 'Where is that? **Ask.**');

    const words = 'Kostanay now wait for 48 hours';
    await selectInPassage(page, words);
    await browser.dispatchMenu(words, 'note');
    const ofWords = await noteWindow(browser);
    // What is shown of a name among the words is kept with the note.
    await shows(ofWords, `${words}[\\s\\S]*facts are kept with it`);
    await saveNote(browser, ofWords, '=2+3, says the railway');

    await page.bringToFront();
    await browser.dispatchMenu('', 'note-page');
    const ofPage = await noteWindow(browser);
    expect(await shows(ofPage, 'Grain waits at the border')).not.toContain(words);
    await saveNote(browser, ofPage, 'The whole of it, later.');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expectNoted(page, 'for 48 hours');
  });

  test('the brief of the page has them, by one command, and Enter copies it', async () => {
    await page.bringToFront();
    await browser.dispatchCommand('page-brief');
    const brief = await until(
      'the brief has opened',
      async () => (await extensionPages(browser, 'export.html'))[0],
    );
    const said = await shows(brief, 'Kostanay[\\s\\S]*The whole of it, later');
    expect(said).toContain('Grain waits at the border');
    await brief.bringToFront();
    await brief.keyboard.press('Enter');
    await shows(brief, 'Copied');
    await press(brief, 'Other formats');
    await shows(brief, 'This page[\\s\\S]*All notes');
    await press(brief, 'More formats');
    await press(brief, 'Plain text');
    await shows(brief, 'The whole of it, later');
    expect(await saveFile(brief, '.txt')).toContain('Kostanay now wait for 48 hours');
    await brief.close();
  });

  test('all that was written is the same after everything is lost and the file comes back', async () => {
    manager = await browser.openExtensionPage('manager.html');
    await goTo(manager, '#entity/KZ-39', 'Came from');
    await writeNote(manager, 'On the region itself.');
    await goTo(manager, '#notes', 'All 4');
    const written = await notes();
    expect(written).toHaveLength(4);
    await press(manager, 'Export');
    await press(manager, 'Everything');
    await press(manager, 'JSON');
    await shows(manager, 'On the region itself');
    const file = await saveFile(manager, '.json');
    await manager.close();

    await wipe(browser, await roomOf(browser));
    manager = await browser.openExtensionPage('manager.html');
    await goTo(manager, '#notes', 'No notes yet');
    expect(await notes()).toEqual([]);
    await goTo(manager, '#notes/import', 'Drop files with notes here');
    await addFileTo(manager, 'notes.json', file);
    await press(manager, 'Import 4 notes');
    await shows(manager, '4 notes were imported');
    expect(await notes()).toEqual(written);
    await page.reload();
    await expectNoted(page, 'for 48 hours');
  });
});
