import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { roomJump, roomReadAnyway } from '../../utils/messages/room-calls.ts';
import { askFrom } from '../browser/ask.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { stillPicture, until } from '../browser/pages.ts';
import { baseReady, readThrough, spansOf, type Mentions, type Span } from '../browser/reading.ts';
import { ROOT } from '../build.ts';
import { linesOf } from './report.ts';

const PICTURES = '.output/screenshots';

/**
 * Without a display: prints the names that the extension marks on a page, and takes pictures of the page and of a card.
 * @throws where nothing is marked, or no card opens
 */
export async function showHeadless(browser: OpenBrowser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const tab = await browser.tabIdOf(page);
  const room = await browser.openExtensionPage(`popup.html?tab=${String(tab)}`);
  await page.bringToFront();

  say('Waiting for the packs and for the marks');
  await baseReady(room);
  const mentions = await readEvenSo(room, tab);
  const spans = await spansOf(room, tab);
  if (spans.length === 0)
    throw new Error(`No name was found on ${url} (the extension says: ${mentions.state}).`);
  for (const line of linesOf(spans, mentions)) say(`  ${line}`);
  say(`${String(spans.length)} marks of ${String(mentions.entities.length)} names`);

  mkdirSync(`${ROOT}${PICTURES}`, { recursive: true });
  await picture(page, 'article');
  await openCard(browser, page, room, tab, spans);
  await picture(page, 'card');
}

/** What is no article is read all the same: it was named on purpose. */
async function readEvenSo(room: Page, tab: number): Promise<Mentions> {
  const mentions = await readThrough(room, tab);
  if (mentions.state !== 'not-article' && mentions.state !== 'too-short') return mentions;
  say(`The page is no article (${mentions.state}): reading it anyway`);
  await askFrom(room, roomReadAnyway, { tab });
  return until('the page has been read', async () => {
    const again = await readThrough(room, tab);
    return again.state === 'done' ? again : undefined;
  });
}

/** Opens the card of a name with several readings, which shows most, or of the first name. */
async function openCard(
  browser: OpenBrowser,
  page: Page,
  room: Page,
  tab: number,
  spans: readonly Span[],
): Promise<void> {
  const readings = (spans.find((span) => span.readings.length > 1) ?? spans[0])?.readings ?? [];
  const { entities } = await readThrough(room, tab);
  const shown = entities.find(({ entity }) => entity.id === readings[0]);
  if (shown === undefined)
    throw new Error(`The extension marks ${readings.join(', ')} but lists no such name.`);
  await askFrom(room, roomJump, { tab, frame: shown.frame, entity: shown.entity.id, nth: 0 });
  await until(`the card of ${shown.entity.name.text} is open`, async () => {
    const frame = await browser.frameOf(page, browser.extensionUrl('card.html'));
    return frame
      ?.evaluate((name) => document.body.innerText.includes(name), shown.entity.name.text)
      .catch(() => false);
  });
}

async function picture(page: Page, name: string): Promise<void> {
  const path = `${PICTURES}/${name}.png`;
  writeFileSync(`${ROOT}${path}`, await stillPicture(page));
  say(`Picture: ${path}`);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
