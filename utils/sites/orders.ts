import browser from 'webextension-polyfill';
import { askTab } from '../messages/ask.ts';
import { orders } from '../messages/protocol.ts';
import type { BaseState, PageOrders } from '../messages/shapes.ts';
import { interfaceLanguage, type Settings } from '../settings/settings.ts';
import { readFrames, type ReadFrame } from './frames.ts';
import { grantedPatterns, isGranted } from './grants.ts';
import { isReadOnce } from './read-once.ts';
import { injectInto } from './registration.ts';
import { isWanted, siteOf } from './site.ts';
import { showOnToolbar } from './toolbar.ts';

/** What a frame is to do now: its site must be wanted and granted, or this one page asked for. */
export async function ordersFor(
  { tab, host }: Pick<ReadFrame, 'tab' | 'host'>,
  settings: Settings,
  base: BaseState,
): Promise<PageOrders> {
  const once = await isReadOnce(tab);
  const wanted = isWanted(host, settings) && (await isGranted(host));
  return {
    run: wanted || once ? 'read' : 'off',
    wholePage: settings.wholePage || once,
    preset: settings.preset,
    base,
    lang: interfaceLanguage(settings, browserLanguages()),
  };
}

/** The browser's languages, the interface's own first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

/**
 * Brings every open page in step after a change: frames that run our script get new orders, pages that may now be
 * read but hold no script get it.
 * @param afresh pages that are read already are read once more, because other names are known now
 */
export async function bringPagesInStep(settings: Settings, base: BaseState, afresh = false): Promise<void> {
  const frames = await readFrames();
  await Promise.all(
    frames.map(async (frame) => {
      const order = await ordersFor(frame, settings, base);
      if (afresh) await askTab(frame.tab, frame.frame, orders, { ...order, run: 'off' });
      await askTab(frame.tab, frame.frame, orders, order);
      if (frame.frame === 0) await showOnToolbar(frame.tab, order.run === 'read', frames);
    }),
  );
  await injectInto(await tabsWithoutScript(settings, frames));
}

async function tabsWithoutScript(settings: Settings, frames: readonly ReadFrame[]): Promise<number[]> {
  const patterns = await grantedPatterns();
  if (patterns.length === 0) return [];
  const served = new Set(frames.map(({ tab }) => tab));
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap(({ id, url, discarded }) => {
    const site = siteOf(url);
    const wanted = site.host !== null && isWanted(site.host, settings);
    return id === undefined || discarded || served.has(id) || !wanted ? [] : [id];
  });
}
