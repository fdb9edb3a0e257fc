/** What is marked on a page, asked of the extension; and where a marked word stands, so that a story can point at it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { baseReady, readThrough, spansOf, type Mentions, type Span } from '../../scripts/browser/reading.ts';
import type { Expectation } from '../pages/expectation.ts';
import type { OpenBrowser } from './browser.ts';

/** Milliseconds in which a page's marks must be right after something happened on it. */
const PATIENCE = 20_000;

const rooms = new WeakMap<OpenBrowser, Promise<Page>>();

/** A page of the extension from which its background may be asked; one for each browser. */
export function roomOf(browser: OpenBrowser): Promise<Page> {
  let room = rooms.get(browser);
  if (room === undefined) {
    room = browser.openExtensionPage('popup.html').then(async (page) => {
      await baseReady(page);
      return page;
    });
    rooms.set(browser, room);
  }
  return room;
}

/** Opens an address in a new tab, at the front, and waits until the extension has read it or said why not. */
export async function openRead(browser: OpenBrowser, url: string): Promise<Page> {
  const room = await roomOf(browser);
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await readThrough(room, await browser.tabIdOf(page));
  return page;
}

/** All marks of the page in reading order, once it has been read. */
export async function marksOn(browser: OpenBrowser, page: Page): Promise<readonly Span[]> {
  const room = await roomOf(browser);
  const tab = await browser.tabIdOf(page);
  await readThrough(room, tab);
  return spansOf(room, tab);
}

/** The names on the page as the popup lists them. */
export async function namesOn(browser: OpenBrowser, page: Page): Promise<Mentions> {
  return readThrough(await roomOf(browser), await browser.tabIdOf(page));
}

/** Waits until the page's marks are these and no other, in this order; the further readings of a name have none. */
export async function expectMarks(
  browser: OpenBrowser,
  page: Page,
  mentions: Expectation['mentions'],
): Promise<void> {
  const wanted = mentions.map(({ surface, entity, also = [] }) => mark(surface, [entity, ...also]));
  await expect
    .poll(
      async () => (await marksOn(browser, page)).map(({ surface, readings }) => mark(surface, readings)),
      { timeout: PATIENCE },
    )
    .toEqual(wanted);
}

/** Waits until what the page's highlights paint is just these names, each as often as it is mentioned. */
export async function expectPainted(page: Page, mentions: Expectation['mentions']): Promise<void> {
  const surfaces = mentions.map(({ surface }) => surface).toSorted();
  await expect
    .poll(async () => (await paintedTexts(page)).toSorted(), { timeout: PATIENCE })
    .toEqual(surfaces);
}

/** Waits until the names are marked so often, counted by first reading, and no other name is. */
export async function expectCounts(
  browser: OpenBrowser,
  page: Page,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await expect
    .poll(
      async () => {
        const byReading = Map.groupBy(await marksOn(browser, page), ({ readings }) => String(readings[0]));
        return Object.fromEntries([...byReading].map(([id, marks]) => [id, marks.length]));
      },
      { timeout: PATIENCE },
    )
    .toEqual(counts);
}

function mark(surface: string, [first, ...others]: readonly string[]): string {
  return `${surface} = ${[first, ...others.toSorted()].join(', ')}`;
}

/**
 * The texts that are painted now, near the viewport, with white space as it is shown: read from the page's own
 * CSS.highlights, as any page could.
 */
export function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const painted of highlight) {
        const range = new Range();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        texts.push(range.toString().replace(/[ \t\n\r\f]+/g, ' '));
      }
    }
    return texts;
  });
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * Scrolls a piece of the page's text into view and returns the middle of its first line, in CSS pixels.
 * @param nth counts occurrences from 0; they may run across inline tags
 * @throws where the page does not hold the text so often
 */
export async function pointAt(
  page: Page,
  text: string,
  nth = 0,
  block: ScrollLogicalPosition = 'center',
): Promise<Point> {
  const { x, y, width, height } = await lineAt(page, text, nth, block);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The box of the text's first line, in CSS pixels of the viewport, scrolled as `block` says. */
export async function lineAt(
  page: Page,
  text: string,
  nth = 0,
  block: ScrollLogicalPosition = 'center',
): Promise<Box> {
  const box = await page.evaluate(findText, text, nth, block);
  if (box === undefined) throw new Error(`The page does not hold "${text}" ${String(nth + 1)} times.`);
  return box;
}

/** Runs in the page. */
function findText(text: string, nth: number, block: ScrollLogicalPosition): Box | undefined {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (holder !== null && holder.checkVisibility()) nodes.push(node as Text);
  }
  const whole = nodes.map((node) => node.data).join('');
  let start = -1;
  for (let left = nth; left >= 0; left -= 1) {
    start = whole.indexOf(text, start + 1);
    if (start < 0) return undefined;
  }
  const range = new Range();
  let passed = 0;
  for (const node of nodes) {
    const here = start - passed;
    const end = here + text.length;
    if (here >= 0 && here < node.length) range.setStart(node, here);
    if (end > 0 && end <= node.length) {
      range.setEnd(node, end);
      break;
    }
    passed += node.length;
  }
  range.startContainer.parentElement?.scrollIntoView({ block, behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box && { x: box.x, y: box.y, width: box.width, height: box.height };
}
