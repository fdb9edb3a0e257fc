/** Pages of names with several readings, of peoples and of sections, and what is done about them. */
import type { Page } from 'puppeteer-core';
import type { Page as Served } from '../../scripts/site/serve.ts';
import { spansOf } from '../../scripts/browser/reading.ts';
import { inCard, isCardOpen, pressInCard } from './card.ts';
import { roomOf } from './marks.ts';
import { until, type OpenBrowser } from './browser.ts';

/** Both hold the same; a second one, because what is decided for one page does not hold for another. */
export const READINGS = ['/readings-a.html', '/readings-b.html'] as const;

const FILLER =
  'The harvest was late, the wagons came later still, and those who wait for both have learned to say little. ';

const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What the steppe sends</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"><meta name="color-scheme" content="light dark"></head>
<body style="max-width: 42rem; margin: 2rem auto; font: 18px/1.6 serif"><article>
<h1>What the steppe sends</h1>
<p>Snow lay over Kostanay in the morning. ${FILLER}</p>
<p>The Kazakhs of the north say that Kazakhstan sells more than Uzbekistan buys; Kazakhstan says the same. ${FILLER}</p>
<p>Nobody asked Kostanay twice. A Kazakh miller laughs at that. ${FILLER}</p>
<h2>By rail</h2>
<p>From Uzbekistan the wagons come back empty to Kazakhstan. ${FILLER}</p>
<section><p>In Kazakhstan the line ends where Kazakhstan ends. ${FILLER}</p></section>
<p lang="kk">Бұл жылы Қостанай облысындағылар астықты көп жинады. Ауыл тұрғындары бұған бек риза болды.</p>
</article></body></html>`;

export const READING_PAGES: Readonly<Record<string, Served>> = Object.fromEntries(
  READINGS.map((path) => [path, { body: BODY }]),
);

/** What is painted of a page now: the text and the look of every range, sorted. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        told.push(`${range.toString()} ${name.split('-')[0] ?? ''}`);
      }
    }
    return told.toSorted();
  });
}

/** Longer than a menu takes to open, so that a press that was lost is one. */
const MENU_MS = 3_000;

/** Opens the card's menu by the button of this name and presses an entry of it. */
export async function pressInMenu(
  browser: OpenBrowser,
  page: Page,
  name: string,
  more = 'More',
): Promise<void> {
  // A card that is drawn anew as its facts come loses the press, or the menu.
  await until('the menu is open', async () => {
    await pressInCard(browser, page, more);
    return until('its entries are there', () => hasMenu(browser, page), MENU_MS).catch(() => false);
  });
  await pressInCard(browser, page, name);
}

async function hasMenu(browser: OpenBrowser, page: Page): Promise<boolean> {
  return (await inCard(browser, page, () => document.querySelector('[role=menuitem]') !== null)) ?? false;
}

/** The entries of the card's open menu. */
export async function menuItems(browser: OpenBrowser, page: Page): Promise<string[]> {
  return until('the menu is open', async () => {
    const items = await inCard(browser, page, () =>
      [...document.querySelectorAll('[role=menuitem]')].map((item) => item.textContent.trim()),
    );
    return items && items.length > 0 ? items : undefined;
  });
}

/** The names of the card's tabs, the selected one first. */
export async function tabsOf(browser: OpenBrowser, page: Page): Promise<string[]> {
  const tabs = await inCard(browser, page, () =>
    [...document.querySelectorAll('[role=tab]')]
      .toSorted((a, b) => Number(b.ariaSelected === 'true') - Number(a.ariaSelected === 'true'))
      .map((tab) => tab.textContent.trim()),
  );
  return tabs ?? [];
}

/**
 * How often a name is marked on a page, to be asked again and again: the tab need not come to the front for it, as it
 * does where its marks are asked for by the page, which takes the pointer off an open card.
 */
export async function counting(browser: OpenBrowser, page: Page): Promise<(name: string) => Promise<number>> {
  const room = await roomOf(browser);
  const tab = await browser.tabIdOf(page);
  return async (name) => (await spansOf(room, tab)).filter(({ surface }) => surface === name).length;
}

/** The pointer goes where nothing is, and the card with it. A hand is never quite still. */
export async function leaveCard(browser: OpenBrowser, page: Page): Promise<void> {
  let stir = 0;
  await until('the card is closed', async () => {
    await page.mouse.move(2 + stir, 2);
    stir = 1 - stir;
    return !(await isCardOpen(browser, page));
  });
}
