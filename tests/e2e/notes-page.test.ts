import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askFrom } from '../../scripts/browser/ask.ts';
import { serve } from '../../scripts/site/serve.ts';
import { roomOpenNote } from '../../utils/messages/room-calls.ts';
import { PAGES } from '../pages/expectation.ts';
import {
  BROWSERS,
  extensionFaults,
  extensionPages,
  openBrowser,
  openFresh,
  until,
  type OpenBrowser,
} from '../support/browser.ts';
import { openCard } from '../support/card.ts';
import { openRead, paintedTexts, roomOf } from '../support/marks.ts';
import { storedRows } from '../support/own-base.ts';
import { yellowUnder } from '../support/pixels.ts';
import { press, shows } from '../support/rooms.ts';

const FILLER = 'The road was to be finished in the spring, and in the autumn nobody spoke of it any more. ';
const PASSAGE = `The trains from the north now wait for 48 hours, and
those from the south for four days.`;
const QUOTE = 'wait for 48 hours, and those from the south';
/** Within one line of the page. */
const SEEN = 'for 48 hours';

const article = (passage: string): string => `<!doctype html><html lang="en-GB"><head>
<title>Grain waits | Steppe Post</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:title" content="Grain waits at the border">
<meta property="og:site_name" content="Steppe Post">
<meta property="article:published_time" content="2026-11-20T08:00:00Z"></head><body>
<article style="width: 40em; font: 16px/24px sans-serif"><h1>Grain waits</h1><p>${FILLER.repeat(30)}</p>
<p>${passage} It was quicker once, and nobody counted.</p><p>${FILLER.repeat(30)}</p></article></body></html>`;

describe.each(BROWSERS)('a note on words of a page, in %s', (kind) => {
  test('is marked on return, tells what was changed, loses its place with it, and leads back', async () => {
    const pages = { '/grain.html': { body: article(PASSAGE) } };
    const site = await serve(PAGES, { pages });
    onTestFinished(() => site.close());
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-notes-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
    const address = `${site.origin}/grain.html`;
    let browser = await openBrowser(kind, { profile });
    onTestFinished(() => browser.close());
    let page = await openRead(browser, `${address}?utm_source=mail#top`);

    await select(page, QUOTE);
    await browser.dispatchCommand('note');
    const form = await until(
      'the note’s window has opened',
      async () => (await extensionPages(browser, 'note.html'))[0],
    );
    await shows(form, 'New note');
    expect(await form.evaluate(() => document.body.innerText)).toContain(QUOTE);
    await form.bringToFront();
    await form.type('textarea', 'Ask the railway.');
    await press(form, 'Save').catch(() => undefined);
    await until(
      'the window has closed',
      async () => (await extensionPages(browser, 'note.html')).length === 0,
    );
    // In the colours of a selection nothing is yellow.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expectMarked(page, SEEN);
    expect((await paintedTexts(page)).join('|')).not.toContain('48');
    expect(await noteIn(browser)).toMatchObject({
      text: 'Ask the railway.',
      quote: { exact: QUOTE },
      page: { address, title: 'Grain waits at the border', outlet: 'Steppe Post', published: '2026-11-20' },
    });

    await browser.close();
    await until('the profile is left alone', () =>
      readdirSync(profile).every((name) => !name.endsWith('.puppeteer')),
    );
    browser = await openFresh(kind, { profile });
    page = await openRead(browser, address);
    await expectMarked(page, SEEN);
    expect(await openCard(browser, page, SEEN)).toMatch(/Your note[\s\S]*Ask the railway/u);
    expect((await noteIn(browser))['place']).toMatchObject({ state: 'unchanged' });

    pages['/grain.html'].body = article(PASSAGE.replace('48', '43'));
    await page.reload();
    await expectMarked(page, 'for 43 hours');
    expect(await openCard(browser, page, 'for 43 hours')).toMatch(/was changed since[\s\S]*48[\s\S]*43/u);
    expect((await noteIn(browser))['place']).toMatchObject({ state: 'changed' });

    pages['/grain.html'].body = article('Nothing waits.');
    await page.reload();
    await until('the note has lost its place', async () => {
      const { state } = ((await noteIn(browser))['place'] ?? {}) as { state?: string };
      return state === 'gone';
    });

    pages['/grain.html'].body = article(PASSAGE);
    await page.close();
    const room = await roomOf(browser);
    const { id } = await noteIn(browser);
    expect(await askFrom(room, roomOpenNote, { id })).toEqual({ done: true });
    page = await until('the page has opened', async () => {
      const open = await browser.puppeteer.pages();
      const at = await Promise.all(open.map((each) => each.evaluate(() => location.href).catch(() => '')));
      return open.find((_, nth) => at[nth]?.startsWith(address));
    });
    await until('the passage is in sight', () => page.evaluate(isInSight, SEEN));
    await page.evaluate(() => scrollTo(0, 0));
    // In the tab that shows it, the second time.
    expect(await askFrom(room, roomOpenNote, { id })).toEqual({ done: true });
    await until('the passage is in sight', () => page.evaluate(isInSight, SEEN));

    // Another article under the same script: the words are not the note's there.
    await page.evaluate(() => history.pushState({}, '', '/rain.html'));
    await page.evaluate(readAgain);
    await expect.poll(() => yellowUnder(page, SEEN)).toBe(0);
    await page.evaluate(() => history.back());
    await page.evaluate(readAgain);
    await expectMarked(page, SEEN);
    expect((await noteIn(browser))['place']).toMatchObject({ state: 'unchanged' });
    expect(await extensionFaults(browser)).toEqual([]);
  });
});

/** A site's script draws the article of its new route. */
function readAgain(): void {
  const before = document.querySelector('article') as HTMLElement;
  before.replaceWith(before.cloneNode(true));
}

async function noteIn(browser: OpenBrowser): Promise<Record<string, unknown> & { id: string }> {
  const rows = await storedRows(await roomOf(browser));
  const [note] = rows.filter(({ kind }) => kind === 'note');
  if (!note) throw new Error('No note is stored.');
  return { ...note.f, id: note.id };
}

async function expectMarked(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => yellowUnder(page, words)).toBeGreaterThan(200);
}

/** Selects a text, which may be broken over lines of the source. */
async function select(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((words) => {
    const node = document.querySelectorAll('article p')[1]?.firstChild as Text;
    const start = node.data.indexOf(words.slice(0, 12));
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  }, text);
}

/** Runs in the page. */
function isInSight(words: string): boolean {
  const node = document.querySelectorAll('article p')[1]?.firstChild as Text;
  const range = new Range();
  const start = node.data.indexOf(words);
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  const { top, bottom } = range.getBoundingClientRect();
  return top > 0 && bottom < innerHeight;
}
