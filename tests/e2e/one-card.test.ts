import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until } from '../support/browser.ts';
import { openRead } from '../support/marks.ts';
import { seenCards } from '../support/pins.ts';

/** An article in a frame beside one in the page. */
const TWO = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two articles</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"></head><body style="margin: 8px">
<article style="width: 560px; font: 17px/1.6 serif"><h1>Grain</h1>${`<p>The harvest was late in Kostanay Region, the
wagons came later still, and Tajikistan waits for its flour as it did last year and the year before.</p>`.repeat(
  6,
)}</article>
<iframe id="framed" src="/behaviour/framed-article.html" width="640" height="700"
style="position: fixed; right: 0; top: 0"></iframe></body></html>`;

describe.each(BROWSERS)('cards of several frames in %s', (kind) => {
  test('one of a tab comes and goes: opening in a frame closes the one outside', async () => {
    const site = await serve(PAGES, { pages: { '/two.html': { body: TWO } } });
    const browser = await openBrowser(kind);
    try {
      const page = await openRead(browser, `${site.origin}/two.html`);
      await page.bringToFront();
      await browser.dispatchCommand('next-mark');
      await until('the page’s card is open', async () => (await seenCards(browser, page)).length === 1);
      // It has the focus, and a pointer elsewhere does not close it.
      const framed = await (await page.$('#framed'))?.contentFrame();
      if (!framed) throw new Error('There is no frame.');
      const name = await framed.evaluate(() => {
        const range = new Range();
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const at = (node as Text).data.indexOf('Kazakhstan');
          if (at < 0 || !node.parentElement?.closest('p')) continue;
          range.setStart(node, at);
          range.setEnd(node, at + 10);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        throw new Error('The frame names no Kazakhstan.');
      });
      const at = { x: 1_280 - 644 + 2 + name.x, y: 2 + name.y };
      let stir = 0;
      await until('the frame’s card is the only one', async () => {
        stir = 1 - stir;
        await page.mouse.move(at.x + stir, at.y, { steps: 3 });
        const cards = await seenCards(browser, page);
        const inFrame = await Promise.all(cards.map(async ({ frame }) => frame.parentFrame() === framed));
        return cards.length === 1 && inFrame[0] === true;
      });
      expect(await extensionFaults(browser)).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
