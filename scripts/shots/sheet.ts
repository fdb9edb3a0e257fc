import type { Page } from 'puppeteer-core';
import type { Taken } from './room.ts';

const WIDTH = 1600;
/** Pixels: browsers paint no taller surface at once. */
const TALLEST = 16_000;

/** Pictures side by side under their captions, as one PNG; blank if there are none. */
export async function sheet(page: Page, title: string, taken: readonly Taken[]): Promise<Uint8Array> {
  await page.setViewport({ width: WIDTH, height: 900 });
  await page.setContent(markup(title, taken), { waitUntil: 'load' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height > TALLEST)
    throw new Error(`The sheet "${title}" is ${String(height)} pixels high: split the room.`);
  return page.screenshot({ fullPage: true });
}

function markup(title: string, taken: readonly Taken[]): string {
  const [ground, text, faint] = taken[0]?.mode.dark
    ? ['#17181a', '#ecedef', '#989da6']
    : ['#f5f5f2', '#1a1b1e', '#676b73'];
  const figures = taken.map(
    ({ shot, picture, width }) =>
      `<figure style="width:${String(width)}px"><figcaption>${escaped(shot.caption)}</figcaption>` +
      `<img width="${String(width)}" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}"></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 40px 24px; background: ${ground}; color: ${text}; font: 13px/1.4 system-ui, sans-serif; }
    h1 { margin: 0 16px 20px; font-size: 22px; }
    main { display: flex; flex-wrap: wrap; gap: 20px 0; align-items: flex-start; }
    figure { margin: 0; }
    figcaption { padding-inline: 24px; color: ${faint}; }
    img { display: block; }
  </style><h1>${escaped(title)}</h1><main>${figures.join('')}</main>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
