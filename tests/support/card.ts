/** The hover card: pointed open, and read from within its own frame. */
import type { Page } from 'puppeteer-core';
import { until, type OpenBrowser } from './browser.ts';
import { pointAt, type Point } from './marks.ts';

/** Moves the pointer onto a marked word at a reader's pace: the speed gate lets no leap open a card. */
export async function pointTo(page: Page, text: string, nth = 0): Promise<Point> {
  const { x, y } = await pointAt(page, text, nth);
  await page.mouse.move(x - 12, y + 40);
  for (let step = 1; step <= 8; step += 1) {
    await page.mouse.move(x - 12 + (12 * step) / 8, y + 40 - (40 * step) / 8);
    await pause(20);
  }
  return { x, y };
}

/** Points at a word and waits for its card. */
export async function openCard(browser: OpenBrowser, page: Page, text: string, nth = 0): Promise<string> {
  await pointTo(page, text, nth);
  return cardText(browser, page);
}

/** What the open card says, once it is shown and holds something. */
export function cardText(browser: OpenBrowser, page: Page): Promise<string> {
  return until('the card is open', async () => {
    const text = await inCard(browser, page, shownText);
    return text === undefined || text === '' ? undefined : text;
  });
}

/** Whether a card is shown now. */
export async function isCardOpen(browser: OpenBrowser, page: Page): Promise<boolean> {
  const text = await inCard(browser, page, shownText);
  return text !== undefined && text !== '';
}

export async function cardClosed(browser: OpenBrowser, page: Page): Promise<void> {
  await until('the card is closed', async () => !(await isCardOpen(browser, page)));
}

/**
 * Runs a function in the card's frame. The frame is sought anew each time: a browser may replace it.
 * @returns undefined where there is no frame, or it went away meanwhile
 */
export async function inCard<Given extends unknown[], Told>(
  browser: OpenBrowser,
  page: Page,
  read: (...given: Given) => Told,
  ...given: Given
): Promise<Awaited<Told> | undefined> {
  const frame = await browser.frameOf(page, browser.extensionUrl('card.html'));
  // The function's own text is sent over: it may not be wrapped in another.
  const run = read as unknown as (...list: unknown[]) => Told;
  return frame?.evaluate(run, ...given).catch(() => undefined);
}

/** Runs in the card. A frame that is not shown has no size. */
function shownText(): string {
  return innerWidth === 0 || innerHeight === 0 ? '' : document.body.innerText;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
