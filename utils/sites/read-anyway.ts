import browser from 'webextension-polyfill';
import { askTab } from '../messages/ask.ts';
import { orders, readAnyway } from '../messages/protocol.ts';
import type { BaseState } from '../messages/shapes.ts';
import type { Settings } from '../settings/settings.ts';
import { readFrames, type ReadFrame } from './frames.ts';
import { ordersFor } from './orders.ts';
import { choosePage } from './page-choice.ts';
import { injectInto } from './registration.ts';

/**
 * Reads a tab's present page once, article or not. Where no script of ours runs yet, or no longer, the click that
 * opened the popup lets it in. Resolves to false where the browser tells us nothing of the page.
 */
export async function readTabAnyway(tab: number, settings: Settings, base: BaseState): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  if (url === undefined) return false;
  await choosePage(tab, url, 'read');
  const frames = (await readFrames()).filter((row) => row.tab === tab);
  const heard = await Promise.all(frames.map((frame) => readFrameAnyway(frame, settings, base)));
  if (!heard.includes(true)) await injectInto([tab]);
  return true;
}

async function readFrameAnyway(row: ReadFrame, settings: Settings, base: BaseState): Promise<boolean> {
  // Its site may be off: it reads nothing before it is told that this page was asked for.
  await askTab(row.tab, row.frame, orders, await ordersFor(row, settings, base));
  return (await askTab(row.tab, row.frame, readAnyway, {})).ok;
}
