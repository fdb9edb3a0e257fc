import browser from 'webextension-polyfill';
import { entryOf } from '../facts/entry-of.ts';
import { askTab } from '../messages/ask.ts';
import { findAgain, orders, type notesAgain } from '../messages/protocol.ts';
import type { BaseState, PageOrders } from '../messages/shapes.ts';
import { interfaceLanguage, type Settings } from '../settings/settings.ts';
import { framesWent, readFrames, type ReadFrame } from './frames.ts';
import { grantedPatterns, isGranted } from './grants.ts';
import { pageChoice } from './page-choice.ts';
import { pageWordsIn } from './page-words.ts';
import { injectInto } from './registration.ts';
import { isWanted, siteOf } from './site.ts';
import { showOnToolbar } from './toolbar.ts';

/** What a frame is to do now: its site must be wanted and granted, or this one page asked for, and not left alone. */
export async function ordersFor(
  { tab, host }: Pick<ReadFrame, 'tab' | 'host'>,
  settings: Settings,
  base: BaseState,
): Promise<PageOrders> {
  const asked = await pageChoice(tab);
  const once = asked === 'read';
  const wanted = asked !== 'off' && isWanted(host, settings) && (await isGranted(host));
  const rule = entryOf(settings.siteRules, host);
  const lang = interfaceLanguage(settings, browserLanguages());
  return {
    run: wanted || once ? 'read' : 'off',
    wholePage: (rule?.wholePage ?? settings.wholePage) || once,
    languages: once ? [] : settings.languagesRead,
    preset: rule?.preset ?? settings.preset,
    density: settings.density,
    opening: settings.cardOpening,
    cardScale: settings.cardScale,
    chip: settings.selectionChip,
    base,
    lang,
    words: await pageWordsIn(lang),
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
  const tabs = Map.groupBy(await readFrames(), ({ tab }) => tab);
  const readable = await readableTabs(settings);
  // Each tab for itself: one that the browser has frozen keeps the others waiting for nothing.
  await Promise.all([
    injectInto(readable.filter((tab) => !tabs.has(tab))),
    ...[...tabs].map(async ([tab, frames]) => {
      const gone = await tellFrames(frames, { settings, base, afresh });
      if (gone.length > 0) await framesWent(gone);
      if (gone.length === frames.length && readable.includes(tab)) await injectInto([tab]);
    }),
  ]);
}

/** Open pages ask about all of their text once more: other names are wanted now. Cards that are open stay so. */
export function findAgainEverywhere(): Promise<void> {
  return tellEverywhere(findAgain);
}

export async function tellEverywhere(call: typeof findAgain | typeof notesAgain): Promise<void> {
  await Promise.all((await readFrames()).map(({ tab, frame }) => askTab(tab, frame, call, {})));
}

interface Change {
  readonly settings: Settings;
  readonly base: BaseState;
  readonly afresh: boolean;
}

/** Gives a tab's frames their orders and resolves to those that are gone: on to another page, or discarded. */
async function tellFrames(
  frames: readonly ReadFrame[],
  { settings, base, afresh }: Change,
): Promise<ReadFrame[]> {
  const gone = await Promise.all(
    frames.map(async (frame) => {
      const order = await ordersFor(frame, settings, base);
      if (afresh) await askTab(frame.tab, frame.frame, orders, { ...order, run: 'off' });
      const reply = await askTab(frame.tab, frame.frame, orders, order);
      if (!reply.ok && reply.failure.code === 'asleep') return [frame];
      if (frame.frame === 0) await showOnToolbar(frame.tab, order.run === 'read', frames);
      return [];
    }),
  );
  return gone.flat();
}

/** Tabs whose page the reader wants read, script or not; discarded ones are read when they load again. */
async function readableTabs(settings: Settings): Promise<number[]> {
  const patterns = await grantedPatterns();
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  return tabs.flatMap(({ id, url }) => {
    const { host } = siteOf(url);
    return id !== undefined && host !== null && isWanted(host, settings) ? [id] : [];
  });
}
