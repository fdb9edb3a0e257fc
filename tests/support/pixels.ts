import type { Page } from 'puppeteer-core';
import { lineAt } from './marks.ts';

/** CSS pixels below the letters' box in which a line under them ends. */
const BELOW = 4;

/** How many pixels under a piece of the page's text, scrolled into view, are greener than black on white can be. */
export function greenUnder(page: Page, text: string): Promise<number> {
  return colouredUnder(page, text, 'green');
}

/** How many there are yellower, as the reader's notes make them. */
export function yellowUnder(page: Page, text: string): Promise<number> {
  return colouredUnder(page, text, 'yellow');
}

async function colouredUnder(page: Page, text: string, hue: 'green' | 'yellow'): Promise<number> {
  const { x, y, width, height } = await lineAt(page, text);
  // Of the document, as drivers count.
  const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
  const clip = { x: left + x, y: top + y + height / 2, width, height: height / 2 + BELOW };
  const picture = await page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
  return page.evaluate(countColoured, picture, hue);
}

/** Runs in the page. */
async function countColoured(picture: string, hue: string): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const isGreen = green > red + 24 && green > blue + 8;
    const isYellow = red > blue + 24 && green > blue + 16;
    if (hue === 'green' ? isGreen : isYellow) count += 1;
  }
  return count;
}
