/** Several cards on one page: the pinned ones and the one that comes and goes. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until, type OpenBrowser } from './browser.ts';
import { pause } from './card.ts';
import type { Box, Point } from './marks.ts';
import { control } from './rooms.ts';

export interface SeenCard {
  readonly frame: Frame;
  readonly box: Box;
  readonly text: string;
  readonly isPinned: boolean;
}

/** The cards that are seen now, in the order in which their frames were made. */
export async function seenCards(browser: OpenBrowser, page: Page): Promise<SeenCard[]> {
  const seen: SeenCard[] = [];
  // Each frame is asked: Firefox's driver knows no address of an extension's page.
  for (const frame of page.frames().slice(1)) {
    const told = await lookInto(frame).catch(() => undefined);
    if (told === undefined || told.text === '' || !told.address.startsWith(browser.extensionUrl('card.html')))
      continue;
    const element = await frame.frameElement().catch(() => null);
    const isSeen = await element?.evaluate((each) => each.classList.contains('seen')).catch(() => false);
    const box = await element?.boundingBox().catch(() => null);
    if (isSeen === true && box) seen.push({ frame, box, text: told.text, isPinned: told.isPinned });
  }
  return seen;
}

/** A frame that has gone throws at once: here it rejects. */
async function lookInto(frame: Frame) {
  return frame.evaluate(() => ({
    address: location.href,
    text: innerWidth === 0 ? '' : document.body.innerText,
    isPinned: document.querySelector('.card-bar') !== null,
  }));
}

/**
 * Waits until exactly these cards are seen, each told by a piece of its text, and returns them in that order.
 * @param stir done before each look
 */
export function seenAre(
  browser: OpenBrowser,
  page: Page,
  texts: readonly RegExp[],
  stir = (): Promise<void> => Promise.resolve(),
): Promise<SeenCard[]> {
  let last: SeenCard[] = [];
  return until(`the cards are ${texts.map(String).join(', ')}`, async () => {
    await stir();
    last = await seenCards(browser, page);
    const found = texts.map((text) => last.find((card) => text.test(card.text)));
    return last.length === texts.length && found.every((card) => card !== undefined) ? found : undefined;
  });
}

/** Takes the pointer where nothing is, with a hand that is never quite still, and waits until these cards are left. */
export function leftAre(
  browser: OpenBrowser,
  page: Page,
  texts: readonly RegExp[],
  { x, y }: Point = { x: 2, y: 2 },
): Promise<SeenCard[]> {
  let stir = 0;
  return seenAre(browser, page, texts, () => {
    stir = 1 - stir;
    return page.mouse.move(x + stir, y);
  });
}

/** Longer than a browser takes to tell its driver of a key or a press, if it does. */
const TOLD_MS = 5_000;

/**
 * Does what closes a pinned card. Its frame goes with it, perhaps before the driver is told of the key or the press in
 * it, which then waits for ever: what it did is for the story to see.
 */
export async function closing(deed: Promise<void>): Promise<void> {
  await Promise.race([deed.catch(() => undefined), pause(TOLD_MS)]);
}

/**
 * Drags a pinned card by its bar. The drivers tell a press's later moves to whatever frame is under the pointer, not to
 * the one that holds it: so it goes slowly, and the card keeps up.
 */
export async function dragCard(page: Page, card: SeenCard, by: Point): Promise<void> {
  const bar = await card.frame.waitForSelector('.card-bar');
  if (bar === null) throw new Error('The card has no bar.');
  const from = await pointOf(card, bar);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) {
    await page.mouse.move(from.x + (by.x * step) / 10, from.y + (by.y * step) / 10);
    await pause(40);
  }
  await page.mouse.up();
}

/** Pushes a pinned card by its grip's arrow keys, as far as this key goes. */
export async function pushCard(page: Page, card: SeenCard, keys: readonly Arrow[]): Promise<void> {
  await (await card.frame.waitForSelector('.card-grip'))?.focus();
  await page.keyboard.down('Shift');
  for (const key of keys) {
    let last: Box | undefined;
    let still = 0;
    // A busy machine may let a press wait: it goes no further when it has stood still for several.
    await until(`the card goes no further by ${key}`, async () => {
      await page.keyboard.press(key);
      await pause(50);
      const now = (await (await card.frame.frameElement())?.boundingBox()) ?? undefined;
      still = now?.x === last?.x && now?.y === last?.y ? still + 1 : 0;
      last = now;
      return still >= 8;
    });
  }
  await page.keyboard.up('Shift');
}

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Where a control of a card stands, by its name; CSS pixels of the page's viewport. */
async function pointIn(card: SeenCard, name: string): Promise<Point> {
  return pointOf(card, await control(card.frame, name));
}

async function pointOf(card: SeenCard, handle: ElementHandle): Promise<Point> {
  const { x, y, width, height } = await handle.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const rect = element.getBoundingClientRect();
    return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
  });
  const box = (await (await card.frame.frameElement())?.boundingBox()) ?? card.box;
  return { x: box.x + x + width / 2, y: box.y + y + height / 2 };
}

/** Presses a control of a card, once the card takes presses. */
export async function pressIn(page: Page, card: SeenCard, name: string): Promise<void> {
  const near = await pointIn(card, name);
  await page.mouse.move(near.x, near.y, { steps: 4 });
  await pause(350);
  const { x, y } = await pointIn(card, name);
  await page.mouse.click(x, y);
}
