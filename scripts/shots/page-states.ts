import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../browser/open.ts';
import { cardSays, cardText, isCardOpen, openCard, pause, pointTo } from '../../tests/support/card.ts';
import { pointAt } from '../../tests/support/marks.ts';
import { pressIn, pushCard, seenAre, seenCards } from '../../tests/support/pins.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { until } from '../browser/pages.ts';
import type { Shot } from './room.ts';

/** Something seen in a page that is read, and what a reader does to see it. */
export interface PageState extends Shot {
  readonly path: string;
  readonly settings?: Partial<Settings>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** As the reader's browser zooms the tab. Drivers then point elsewhere than they say: the keyboard does it all. */
  readonly zoom?: 2;
  /** Only Chromium's driver makes touches that a page takes for a finger's. */
  readonly touch?: true;
  readonly act?: (browser: OpenBrowser, page: Page) => Promise<unknown>;
}

const ARTICLE = '/kostanay.fr.html';
const GROUNDS = '/grounds.html';
const REGION = 'région de Kostanaï';
const EVERY = { density: 'every' } as const;

const cardOf =
  (name: string, nth = 0) =>
  (browser: OpenBrowser, page: Page): Promise<unknown> =>
    openCard(browser, page, name, nth);

export const PAGE_STATES: readonly PageState[] = [
  { name: 'article', caption: 'An article, as it comes', path: ARTICLE },
  { name: 'quiet', caption: 'Marks: Quiet', path: GROUNDS, settings: EVERY },
  { name: 'whisper', caption: 'Marks: Whisper', path: GROUNDS, settings: { ...EVERY, preset: 'whisper' } },
  { name: 'shapes', caption: 'Marks: Shapes', path: GROUNDS, settings: { ...EVERY, preset: 'shapes' } },
  { name: 'tint', caption: 'Marks: Tint', path: GROUNDS, settings: { ...EVERY, preset: 'tint' } },
  {
    name: 'hot',
    caption: 'The mark in hand and its kin, own names too',
    path: GROUNDS,
    settings: EVERY,
    act: cardOf('Kostanay Region', 1),
  },
  {
    name: 'own',
    caption: 'A name of the reader’s own, its card and its kin',
    path: GROUNDS,
    settings: EVERY,
    act: cardOf('Zhetiqala', 0),
  },
  { name: 'card', caption: 'A card', path: ARTICLE, act: cardOf(REGION) },
  { name: 'card-tabs', caption: 'A card with two readings', path: ARTICLE, act: cardOf('Kostanaï') },
  {
    name: 'article-2013',
    caption: 'An article of 2013, its figure checked',
    path: '/behaviour/article-2013.html',
    act: cardOf(REGION),
  },
  { name: 'pinned', caption: 'A pinned card and another', path: ARTICLE, act: pinOne },
  {
    name: 'dialog',
    caption: 'In a modal dialog',
    path: '/dialog.html',
    settings: EVERY,
    act: cardOf('Uzbekistan', 2),
  },
  {
    name: 'rtl-page',
    caption: 'A page from right to left',
    path: '/layouts/right-to-left.ar.html',
    act: cardOf('مصر'),
  },
  {
    name: 'scale-150',
    caption: 'Text size 1.5',
    path: ARTICLE,
    settings: { cardScale: 1.5 },
    act: cardOf(REGION),
  },
  {
    name: 'narrow',
    caption: 'A window of 320 pixels',
    path: ARTICLE,
    viewport: { width: 320, height: 560 },
    act: cardOf(REGION),
  },
  {
    name: 'zoom-200',
    caption: 'Zoomed to 200 %',
    path: ARTICLE,
    zoom: 2,
    act: walkTo(/196,001/),
  },
  {
    name: 'sheet',
    caption: 'A finger’s sheet',
    path: ARTICLE,
    viewport: { width: 390, height: 780 },
    touch: true,
    act: tapOn(REGION),
  },
];

/** The pinned one goes to the corner, and another name is pointed at. */
async function pinOne(browser: OpenBrowser, page: Page): Promise<void> {
  await openCard(browser, page, REGION);
  const [card] = await seenAre(browser, page, [/196,001/]);
  if (card) await pressIn(page, card, 'Pin card');
  const pinned = await until('the card is pinned', async () =>
    (await seenCards(browser, page)).find(({ isPinned }) => isPinned),
  );
  await pushCard(page, pinned, ['ArrowRight', 'ArrowUp']);
  const { x, y } = await pointTo(page, 'Tachkent');
  let stir = 0;
  await until('another card is there', async () => {
    stir = 1 - stir;
    await page.mouse.move(x + stir, y);
    return (await seenCards(browser, page)).length === 2;
  });
  await seenAre(browser, page, [/196,001/, /Tashkent/]);
  await pause(200);
}

/** The walk goes from mark to mark, until one has this card. */
function walkTo(says: RegExp) {
  return async (browser: OpenBrowser, page: Page): Promise<void> => {
    await until('the walk has come there', async () => {
      await browser.dispatchCommand('next-mark');
      return says.test(await cardText(browser, page));
    });
  };
}

function tapOn(name: string) {
  return async (browser: OpenBrowser, page: Page): Promise<void> => {
    const { x, y } = await pointAt(page, name);
    await page.touchscreen.tap(x, y);
    await until('the sheet is there', () => isCardOpen(browser, page));
    await cardSays(browser, page, /196,001/);
  };
}
