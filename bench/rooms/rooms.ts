import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/pages.ts';
import type { BenchBrowser } from '../base/browser.ts';

const PATIENCE = 600_000;

/** Opens one of the extension's rooms beside the bench's page, in front. */
export async function openRoom({ page: bench }: Pick<BenchBrowser, 'page'>, file: string): Promise<Page> {
  const page = await bench.browser().newPage();
  await page.setViewport({ width: 1400, height: 900 });
  await page.bringToFront();
  await page.goto(new URL(`../${file}`, bench.url()).href);
  return page;
}

/** What a list says it holds, once it holds anything. */
export function listed(page: Page): Promise<number> {
  return until('the list has rows', () => page.evaluate(countRows), PATIENCE);
}

/** Runs in the page. */
function countRows(): number | false {
  const count = document.querySelector('[role=listbox] [role=option]')?.getAttribute('aria-setsize');
  return count ? Number(count) : false;
}

export function middle(values: readonly number[]): number {
  const inOrder = values.toSorted((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}
