/** The window in which a note is written, opened from a page of an article, and how its quote is marked there. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { extensionPages, until, type OpenBrowser } from './browser.ts';
import { yellowUnder } from './pixels.ts';
import { press, shows } from './rooms.ts';

const FILLER = 'The road was to be finished in the spring, and in the autumn nobody spoke of it any more. ';

/** An article of a newspaper with a passage far from its beginning, in the second of its paragraphs. */
export function articleWith(passage: string): string {
  return `<!doctype html><html lang="en-GB"><head>
<title>Grain waits | Steppe Post</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:title" content="Grain waits at the border">
<meta property="og:site_name" content="Steppe Post">
<meta property="article:published_time" content="2026-11-20T08:00:00Z"></head><body>
<article style="width: 40em; font: 16px/24px sans-serif"><h1>Grain waits</h1><p>${FILLER.repeat(30)}</p>
<p>${passage} It was quicker once, and nobody counted.</p><p>${FILLER.repeat(30)}</p></article></body></html>`;
}

/** Selects a text of the passage, which may be broken over lines of the source. */
export async function selectInPassage(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((words) => {
    const node = document.querySelectorAll('article p')[1]?.firstChild as Text;
    const start = node.data.indexOf(words.slice(0, 12));
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  }, text);
}

/** The window of a new note, once it has opened by itself. */
export async function noteWindow(browser: OpenBrowser): Promise<Page> {
  const form = await until(
    'the note’s window has opened',
    async () => (await extensionPages(browser, 'note.html'))[0],
  );
  await shows(form, 'New note');
  return form;
}

/** Writes what the note says, and saves it. */
export async function saveNote(browser: OpenBrowser, form: Page, text: string): Promise<void> {
  await form.bringToFront();
  await form.type('textarea', text);
  // The window goes with the press: nobody is left to tell of its end.
  await press(form, 'Save').catch(() => undefined);
  await until('the window has closed', async () => (await extensionPages(browser, 'note.html')).length === 0);
}

/** Waits until words within one line of the page are marked as a note's quote. */
export async function expectNoted(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => yellowUnder(page, words)).toBeGreaterThan(200);
}
