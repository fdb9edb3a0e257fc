/** The hover card: pointed open, and read from within its own frame. */
import type { Frame, Page } from 'puppeteer-core';
import { until, type OpenBrowser } from './browser.ts';
import { pointAt, type Box, type Point } from './marks.ts';
import { control } from './rooms.ts';

/** The card takes no press for 300 ms after it came, so that a click meant for the page does not hit it. */
const SETTLING_MS = 350;
/** Longer than a closed card has the next one open sooner. */
const WARM_MS = 350;
/** Longer than a page counts as scrolling after it was scrolled (utils/hover/delays.ts), also on a busy machine. */
const SCROLLED_MS = 300;
/** Between two movements of a hand that rests. */
const STIR_MS = 25;

/** Moves the pointer onto a marked word, over no other name. */
export async function pointTo(
  page: Page,
  text: string,
  nth = 0,
  block: ScrollLogicalPosition = 'center',
): Promise<Point> {
  const point = await pointAt(page, text, nth, block);
  await arrive((x, y) => page.mouse.move(x, y), point);
  return point;
}

/** Points at a word, with a hand that is never quite still, and waits for its card. */
export async function openCard(
  browser: OpenBrowser,
  page: Page,
  text: string,
  nth = 0,
  block: ScrollLogicalPosition = 'center',
): Promise<string> {
  const point = await pointTo(page, text, nth, block);
  return cardUnder(browser, page, (x, y) => page.mouse.move(x, y), point);
}

type Move = (x: number, y: number) => Promise<void>;

/**
 * Comes in one leap, because a walk would pass over neighbouring names, and on a busy machine rest on them; then stirs
 * at a reader's pace, because the speed gate lets no leap open a card.
 */
export async function arrive(move: Move, { x, y }: Point): Promise<void> {
  await move(x, y);
  // While words slide under the pointer no card may open, and the page may just have been scrolled.
  await pause(SCROLLED_MS);
  for (const stir of [1, 0, 1, 0]) {
    await pause(STIR_MS);
    await move(x + stir, y);
  }
}

/** Stirs at a point until a card is open, and returns what it says. */
export async function cardUnder(
  browser: OpenBrowser,
  page: Page,
  move: Move,
  { x, y }: Point,
): Promise<string> {
  let stir = 0;
  await until('the card opens', async () => {
    if (await isCardOpen(browser, page)) return true;
    stir = 1 - stir;
    await move(x + stir, y);
    return false;
  });
  return cardText(browser, page);
}

/** What the open card says, once it is shown and its facts are there. */
export function cardText(browser: OpenBrowser, page: Page): Promise<string> {
  return until('the card is open', async () => {
    if (!(await isCardOpen(browser, page))) return undefined;
    const isBusy = await inCard(browser, page, () => document.querySelector('[aria-busy=true]') !== null);
    return isBusy === false ? inCard(browser, page, shownText) : undefined;
  });
}

/** Waits until the open card's text matches, and returns it. */
export async function cardSays(browser: OpenBrowser, page: Page, pattern: RegExp): Promise<string> {
  let seen = '';
  try {
    return await until(`the card says ${String(pattern)}`, async () => {
      seen = (await inCard(browser, page, shownText)) ?? '';
      return pattern.test(seen) ? seen : undefined;
    });
  } catch (error) {
    throw new Error(`${String(error)} It says: ${seen.slice(0, 300)} … ${seen.slice(-40)}`, { cause: error });
  }
}

/** Where the open card stands, in CSS pixels of the page's viewport. */
export function cardBox(browser: OpenBrowser, page: Page): Promise<Box> {
  return until('the card has a place', async () => {
    const frame = await cardFrame(browser, page);
    const element = await frame?.frameElement().catch(() => null);
    const box = await element?.boundingBox();
    return box && box.height > 0 ? box : undefined;
  });
}

/** Where a control of the open card stands now, by the name it shows; CSS pixels of the page's viewport. */
async function controlPoint(browser: OpenBrowser, page: Page, name: string): Promise<Point> {
  const frame = await cardFrame(browser, page);
  if (frame === undefined) throw new Error('There is no card.');
  const rect = await (
    await control(frame, name)
  ).evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const card = await cardBox(browser, page);
  return { x: card.x + rect.x, y: card.y + rect.y };
}

/** The same once the card is at rest: it rises as it comes, and moves on with each step. */
async function cardControl(browser: OpenBrowser, page: Page, name: string): Promise<Point> {
  let last: Point | undefined;
  return until(`the card is at rest`, async () => {
    const point = await controlPoint(browser, page, name);
    const isStill = point.x === last?.x && point.y === last.y;
    last = point;
    return isStill ? point : undefined;
  });
}

/**
 * Presses a control of the open card: the pointer goes there, rests until the card takes presses, and clicks. Where
 * the control was pushed away meanwhile, by facts that came late, it is followed.
 */
export async function pressInCard(browser: OpenBrowser, page: Page, name: string): Promise<void> {
  const { x, y } = await until(`“${name}” stays under the pointer`, async () => {
    const point = await cardControl(browser, page, name);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await settled();
    const now = await controlPoint(browser, page, name);
    return now.x === point.x && now.y === point.y && point;
  });
  await page.mouse.click(x, y);
}

/** Until a card that has just come takes presses, of keys as well. */
export function settled(): Promise<void> {
  return pause(SETTLING_MS);
}

/** Whether a card is seen now. Unseen the frame is drawn all the same, so that the card can measure itself. */
export async function isCardOpen(browser: OpenBrowser, page: Page): Promise<boolean> {
  const text = await inCard(browser, page, shownText);
  if (text === undefined || text === '') return false;
  const frame = await cardFrame(browser, page);
  // The frame may go at any moment, and its element with it.
  const element = await frame?.frameElement().catch(() => null);
  return (await element?.evaluate((each) => each.classList.contains('seen')).catch(() => false)) ?? false;
}

/** Closes the card by Esc, and has the pointer away until the next one opens as any does (utils/hover/delays.ts). */
export async function escapeCard(browser: OpenBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await cardClosed(browser, page);
  // In one leap, and then a rest: a card that follows at once opens sooner, and so of a name on the way.
  await page.mouse.move(2, 2);
  await pause(WARM_MS);
  await cardClosed(browser, page);
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
  const frame = await cardFrame(browser, page);
  // The function's own text is sent over: it may not be wrapped in another.
  const run = read as unknown as (...list: unknown[]) => Told;
  return frame?.evaluate(run, ...given).catch(() => undefined);
}

function cardFrame(browser: OpenBrowser, page: Page): Promise<Frame | undefined> {
  return browser.frameOf(page, browser.extensionUrl('card.html'));
}

/** Runs in the card. A frame that is not shown has no size. */
function shownText(): string {
  return innerWidth === 0 || innerHeight === 0 ? '' : document.body.innerText;
}

/** For waiting in vain: only where nothing is to happen, so that there is nothing to wait for. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
