/** Names whose place on the page is unusual: each stands in an element of its own, found by a selector. */
import type { Frame, Page } from 'puppeteer-core';
import { until, type OpenBrowser } from './browser.ts';
import { arrive, cardBox, cardUnder } from './card.ts';
import type { Box, Point } from './marks.ts';
import { seenCards, type SeenCard } from './pins.ts';

/** A hand that goes from place to place on one page. */
export interface Hand {
  /** Leaps to a point and stirs there until a card of the page is open. */
  open(at: Point): Promise<string>;
  move(at: Point): Promise<void>;
}

/** The boxes of an element's lines in the viewport, in CSS pixels of its own document, scrolled into view. */
export function linesOf(
  where: Page | Frame,
  selector: string,
  block: ScrollLogicalPosition = 'center',
): Promise<Box[]> {
  return where.$eval(
    selector,
    (element, to) => {
      element.scrollIntoView({ block: to, behavior: 'instant' });
      return [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    block,
  );
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * @param zoom how many of the driver's pixels one of the page's is: more than one where the browser enlarges the page
 */
export function handOn(browser: OpenBrowser, page: Page, zoom = 1): Hand {
  const move = ({ x, y }: Point) => page.mouse.move(x * zoom, y * zoom);
  return {
    move,
    async open(at) {
      const stir = (x: number, y: number) => move({ x, y });
      await arrive(stir, at);
      return cardUnder(browser, page, stir, at);
    },
  };
}

/** Where the open card stands once it is at rest: it rises as it comes, and grows with its facts. */
export function cardAtRest(browser: OpenBrowser, page: Page): Promise<Box> {
  let last: Box | undefined;
  return until('the card is at rest', async () => {
    const box = await cardBox(browser, page);
    const isStill = last !== undefined && JSON.stringify(box) === JSON.stringify(last);
    last = box;
    return isStill && box;
  });
}

/** Points at a place of the window until a card of this document is the only one of the tab. */
export function onlyCardIn(browser: OpenBrowser, page: Page, document: Frame, at: Point): Promise<SeenCard> {
  let stir = 0;
  return until('the only card is where the hand is', async () => {
    stir = 1 - stir;
    await page.mouse.move(at.x + stir, at.y, { steps: 3 });
    const [card, ...others] = await seenCards(browser, page);
    return others.length === 0 && card?.frame.parentFrame() === document && card;
  });
}
