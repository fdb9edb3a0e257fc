import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { write } from '../support/base-pages.ts';
import {
  BROWSERS,
  extensionFaults,
  extensionPages,
  openBrowser,
  openFresh,
  until,
  type OpenBrowser,
} from '../support/browser.ts';
import { lineAt, marksOn, openRead } from '../support/marks.ts';
import { control, press, shows } from '../support/rooms.ts';

/** Longer than a selection waits for its chip, and the chip for its press (entrypoints/adding). */
const CHIP_MS = 900;
const FILLER = 'The road was to be finished in the spring, and in the autumn nobody spoke of it any more. ';
const ARTICLE = `<!doctype html><html lang="en-GB"><head>
<title>Grain waits | Steppe Post</title>
<link rel="icon" href="data:,">
<meta property="og:type" content="article">
<meta property="og:title" content="Grain waits at the border">
<meta property="og:site_name" content="Steppe Post">
<meta property="article:published_time" content="2026-11-20T08:00:00Z">
<script>
  // What a page could see of the reader's hand and of ours.
  var log = [];
  for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
    addEventListener(type, (event) => log.push(type + ' ' + (event.target.localName ?? 'document')), true);
</script></head><body>
<article><h1>Grain waits</h1>
<p>Nobody counted them before. The trains from Zhetiqala now wait for two days, and those from Sarkent for four. It was
quicker once.</p><p>${FILLER.repeat(8)}</p><p>Beyond Ulytobe the line ends.</p></article>
<p><textarea>Zhetiqala in a field</textarea></p></body></html>`;

describe.each(BROWSERS)('what the reader meets while reading is added, in %s', (kind) => {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-adding-'));
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: { '/grain.html': { body: ARTICLE } } });
    browser = await openBrowser(kind, { profile });
    page = await openRead(browser, `${site.origin}/grain.html?utm_source=mail&page=2#top`);
    other = await openRead(browser, `${site.origin}/grain.html`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** The form, once it has opened by itself. */
  async function theForm(): Promise<Page> {
    const form = await until(
      'the form has opened',
      async () => (await extensionPages(browser, 'entry.html'))[0],
    );
    await shows(form, 'A new name');
    return form;
  }

  /** The window goes with the press: nobody is left to tell of its end. */
  async function leaveBy(form: Page, button: string): Promise<void> {
    await press(form, button).catch(() => undefined);
    await closed();
  }

  async function closed(): Promise<void> {
    await until(
      'the form has closed',
      async () => (await extensionPages(browser, 'entry.html')).length === 0,
    );
  }

  async function expectFound(...names: readonly string[]): Promise<void> {
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await expect
        .poll(async () => (await marksOn(browser, tab)).map(({ surface }) => surface))
        .toEqual(names);
    }
  }

  /** Selects a word as a hand does: with two presses upon it. */
  async function selectByHand(
    word: string,
  ): Promise<{ x: number; y: number; width: number; height: number }> {
    await page.bringToFront();
    const line = await lineAt(page, word);
    await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2, { count: 2 });
    expect(await selected()).toBe(word);
    return line;
  }

  const selected = () => page.evaluate(() => String(getSelection()).trim());

  const valueOf = async (form: Page, name: string) =>
    (await control(form, name)).evaluate((field) => (field as HTMLInputElement).value);

  test('the chip opens the form with the words, their sentence and their source; saved, both tabs mark them', async () => {
    await until('the chip was pressed', async () => {
      const line = await selectByHand('Zhetiqala');
      // It comes after a moment, and takes no press in its first; it ends where the word does, and notes there.
      await new Promise((resolve) => setTimeout(resolve, CHIP_MS));
      await page.evaluate('log = []');
      await page.mouse.click(line.x + line.width - 110, line.y + line.height + 20);
      // Beside it a press takes the selection away, and the page hears of it.
      return (await selected()) === 'Zhetiqala' && (await page.evaluate('log.length')) === 0;
    });
    const form = await theForm();
    expect(await valueOf(form, 'Name')).toBe('Zhetiqala');
    expect(await form.evaluate(() => location.href)).not.toContain('Zhetiqala');
    expect(await form.evaluate(() => document.querySelectorAll('textarea')[1]?.value)).toBe(
      '“The trains from Zhetiqala now wait for two days, and those from Sarkent for four.”\n' +
        `Grain waits at the border, Steppe Post, 2026-11-20\n${site.origin}/grain.html?page=2`,
    );
    expect(await valueOf(form, 'Source')).toBe('Grain waits at the border');
    expect(await accessibilityFindings(form)).toEqual([]);
    await (await control(form, 'Fact')).select('population');
    await write(form, 'Number', '251,200');
    await form.keyboard.down('Control');
    await form.keyboard.press('Enter');
    await form.keyboard.up('Control');
    await closed();
    await expectFound('Zhetiqala');
  });

  test('the menu and the command do the same, also where nothing is in the range', async () => {
    await selectByHand('Sarkent');
    await browser.dispatchMenu('Sarkent');
    const form = await theForm();
    expect(await valueOf(form, 'Name')).toBe('Sarkent');
    await leaveBy(form, 'Cancel');

    await selectByHand('Ulytobe');
    await browser.dispatchCommand('add-to-base');
    const again = await theForm();
    expect(await valueOf(again, 'Name')).toBe('Ulytobe');
    await press(again, 'Attach as another name of');
    await write(again, 'Whose name is it?', 'Zhetiqala');
    await shows(again, '251,200');
    await again.keyboard.press('Enter');
    await shows(again, 'Another name of Zhetiqala');
    await leaveBy(again, 'Save');
    await expectFound('Zhetiqala', 'Ulytobe');
  });

  test('a field and a script have no chip', async () => {
    await page.bringToFront();
    const offered = await page.evaluate(async () => {
      const text = document.querySelector('article p')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 6);
      dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 700));
      return document.querySelectorAll('[popover]').length;
    });
    expect(offered).toBeLessThanOrEqual(1);
    expect(await extensionPages(browser, 'entry.html')).toEqual([]);
  });

  test('a draft outlives its window and the browser, and is offered again', async () => {
    const form = await browser.openExtensionPage('entry.html');
    await shows(form, 'A new name');
    await write(form, 'Name', 'Qarasuat');
    await (await form.$('textarea'))?.type('A village at the end of the line.');
    await shows(form, 'Edited, not saved');
    await form.close();
    const again = await browser.openExtensionPage('entry.html');
    await shows(again, 'Draft from \\d\\d:\\d\\d');
    await again.close();
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    browser = await openFresh(kind, { profile });
    const last = await browser.openExtensionPage('entry.html');
    await shows(last, 'Draft from \\d\\d:\\d\\d');
    await press(last, 'Continue');
    expect(await valueOf(last, 'Name')).toBe('Qarasuat');
    await leaveBy(last, 'Save');
    const clean = await browser.openExtensionPage('entry.html');
    expect(await shows(clean, 'A new name')).not.toMatch('Draft from');
  });
});
