import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askFrom } from '../../scripts/browser/ask.ts';
import { serve } from '../../scripts/site/serve.ts';
import { roomOpenNote } from '../../utils/messages/room-calls.ts';
import { PAGES } from '../pages/expectation.ts';
import {
  BROWSERS,
  extensionFaults,
  openBrowser,
  openFresh,
  until,
  type OpenBrowser,
} from '../support/browser.ts';
import { openCard } from '../support/card.ts';
import { openRead, paintedTexts, roomOf } from '../support/marks.ts';
import { articleWith, expectNoted, noteWindow, saveNote, selectInPassage } from '../support/note-window.ts';
import { storedRows } from '../support/own-base.ts';
import { yellowUnder } from '../support/pixels.ts';

const PASSAGE = `The trains from the north now wait for 48 hours, and
those from the south for four days.`;
const QUOTE = 'wait for 48 hours, and those from the south';
/** Within one line of the page. */
const SEEN = 'for 48 hours';

describe.each(BROWSERS)('a note on words of a page, in %s', (kind) => {
  test('is marked on return, tells what was changed, loses its place with it, and leads back', async () => {
    const pages = { '/grain.html': { body: articleWith(PASSAGE) } };
    const site = await serve(PAGES, { pages });
    onTestFinished(() => site.close());
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-notes-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
    const address = `${site.origin}/grain.html`;
    let browser = await openBrowser(kind, { profile });
    onTestFinished(() => browser.close());
    let page = await openRead(browser, `${address}?utm_source=mail#top`);

    await selectInPassage(page, QUOTE);
    await browser.dispatchCommand('note');
    const form = await noteWindow(browser);
    expect(await form.evaluate(() => document.body.innerText)).toContain(QUOTE);
    await saveNote(browser, form, 'Ask the railway.');
    // In the colours of a selection nothing is yellow.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expectNoted(page, SEEN);
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
    await expectNoted(page, SEEN);
    expect(await openCard(browser, page, SEEN)).toMatch(/Your note[\s\S]*Ask the railway/u);
    expect((await noteIn(browser))['place']).toMatchObject({ state: 'unchanged' });

    pages['/grain.html'].body = articleWith(PASSAGE.replace('48', '43'));
    await page.reload();
    await expectNoted(page, 'for 43 hours');
    expect(await openCard(browser, page, 'for 43 hours')).toMatch(/was changed since[\s\S]*48[\s\S]*43/u);
    expect((await noteIn(browser))['place']).toMatchObject({ state: 'changed' });

    pages['/grain.html'].body = articleWith('Nothing waits.');
    await page.reload();
    await until('the note has lost its place', async () => {
      const { state } = ((await noteIn(browser))['place'] ?? {}) as { state?: string };
      return state === 'gone';
    });

    pages['/grain.html'].body = articleWith(PASSAGE);
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
    await expectNoted(page, SEEN);
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
