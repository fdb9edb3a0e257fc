/**
 * The same in Firefox, as far as its driver lets us: a content script's own world cannot be reached, so what is
 * measured is what the page sees, `npm run bench:browser -- firefox`. The empty extension answers an event of the page.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser, type OpenBrowser } from '../../scripts/browser/open.ts';
import { openFirefox } from '../../scripts/browser/firefox.ts';
import { until } from '../../scripts/browser/pages.ts';
import { buildInto } from './builds.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { median } from './waking.ts';

const ROUNDS = 9;

/** Milliseconds, medians. */
export interface InFirefox {
  readonly version: string;
  /** The visible walk, and its text to the empty background and back. */
  readonly walk: number;
  readonly echo: number;
  /** From the parsed page to the frame in which its marks are registered, the background awake or just ended. */
  readonly warm: number;
  readonly cold: number;
  readonly marks: number;
}

/** @param url of a page with names, served */
export async function measureFirefox(folder: string, url: string): Promise<InFirefox> {
  const empty = join(folder, 'empty-firefox');
  writeEmptyExtension(empty, 'firefox');
  const built = buildInto(join(folder, 'build-firefox'), 'firefox');
  const plain = await openFirefox({ extension: empty });
  const ours = await openBrowser('firefox', { extension: built }).catch(async (error: unknown) => {
    await plain.close();
    throw error;
  });
  try {
    const floor = await plain.newPage();
    await floor.goto(url, { waitUntil: 'load' });
    const page = await ours.newPage();
    await page.evaluateOnNewDocument(watchMarks);
    const times = { walk: [] as number[], echo: [] as number[], warm: [] as number[], cold: [] as number[] };
    let marks = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const [walk = NaN, echo = NaN] = await floor.evaluate(askEmpty);
      times.walk.push(walk);
      times.echo.push(echo);
      await ours.stopBackground();
      times.cold.push((await load(ours, page, url)).after);
      const warm = await load(ours, page, url);
      times.warm.push(warm.after);
      marks = warm.marks;
    }
    const { walk, echo, warm, cold } = times;
    return {
      version: ours.version,
      walk: median(walk),
      echo: median(echo),
      warm: median(warm),
      cold: median(cold),
      marks,
    };
  } finally {
    await plain.close();
    await ours.close();
  }
}

interface Marked {
  readonly after: number;
  readonly marks: number;
}

type Watched = typeof globalThis & { marked?: Marked };

async function load(browser: OpenBrowser, page: Page, url: string): Promise<Marked> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  return until(`${browser.kind} shows marks`, () => page.evaluate(() => (globalThis as Watched).marked));
}

/** Runs in the page before all else. */
function watchMarks(): void {
  let parsed = NaN;
  document.addEventListener('DOMContentLoaded', () => {
    parsed = performance.now();
    const look = (): void => {
      const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      if (marks === 0) requestAnimationFrame(look);
      else (globalThis as Watched).marked = { after: performance.now() - parsed, marks };
    };
    look();
  });
}

/** Runs in the page; the empty extension's content script answers. */
function askEmpty(): Promise<number[]> {
  return new Promise((resolve) => {
    document.addEventListener(
      'empty-told',
      (event) => resolve(JSON.parse((event as CustomEvent<string>).detail)),
      {
        once: true,
      },
    );
    document.dispatchEvent(new Event('empty-asked'));
  });
}
