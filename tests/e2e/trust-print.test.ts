import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { openCard } from '../support/card.ts';
import { openRead } from '../support/marks.ts';

const ARTICLE = 'hostile/pointer-targets.html';

describe.each(BROWSERS)('an article on paper from %s', (kind) => {
  let browser: OpenBrowser;
  let bare: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    bare = await openBrowser(kind, { extension: false });
  });

  afterAll(async () => {
    await browser.close();
    await bare.close();
    await site.close();
  });

  test('case 13: is drawn as without us, with marks on the page and a card open over it', async () => {
    const page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    await openCard(browser, page, 'Kostanay Region');
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    const ours = await drawn(page);

    const plain = await bare.newPage();
    await plain.goto(`${site.origin}/${ARTICLE}`, { waitUntil: 'load' });
    expect(ours.glyphs.length).toBeGreaterThan(500);
    expect(ours).toEqual(await drawn(plain));

    // It would be seen: one line under a word makes another drawing.
    await plain.evaluate(() => {
      const paragraph = document.querySelector('article p');
      if (paragraph instanceof HTMLElement) paragraph.style.textDecoration = 'underline dotted';
    });
    expect((await drawn(plain)).strokes).not.toEqual(ours.strokes);
  });
});

/** What is put on a page's paper. Highlights split the text into more pieces, wherever they stand and say nothing. */
interface Drawing {
  /** Glyphs, in the order in which they are set. */
  readonly glyphs: string;
  /** How often something is filled, stroked or placed, by the operator that does it. */
  readonly strokes: Readonly<Record<string, number>>;
  readonly colours: readonly string[];
}

async function drawn(page: Page): Promise<Drawing> {
  const text = drawingsOf(Buffer.from(await page.pdf())).join('\n');
  const strokes: Record<string, number> = {};
  for (const [operator] of text.matchAll(/(?<=\s)(?:f\*?|F|S|s|B\*?|b\*?|sh|Do)(?=\s)/g)) {
    strokes[operator] = (strokes[operator] ?? 0) + 1;
  }
  return {
    glyphs: [...text.matchAll(/<([0-9a-f]+)>|\(((?:\\.|[^\\()])*)\)/gi)]
      .map(([, hex, said]) => hex ?? said)
      .join(''),
    strokes,
    colours: [...new Set(text.match(/[\d. ]+ (?:rg|RG|g|G)\b/g))].toSorted(),
  };
}

/** The drawing commands in a PDF, without its fonts and pictures. */
function drawingsOf(pdf: Buffer): string[] {
  const parts: string[] = [];
  for (const [whole] of pdf.toString('latin1').matchAll(/(?<!end)stream\r?\n[\s\S]*?endstream/g)) {
    const body = Buffer.from(whole.replace(/^stream\r?\n/, ''), 'latin1');
    try {
      const text = inflateSync(body).toString('latin1');
      if (/^[\n\r\x20-\x7e]*\sTf\s[\n\r\x20-\x7e]*$/.test(text)) parts.push(text);
    } catch {
      // Not packed, and so no drawing.
    }
  }
  return parts;
}
