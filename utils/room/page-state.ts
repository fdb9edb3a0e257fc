import type * as v from 'valibot';
import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { ask } from '../messages/ask.ts';
import { roomBase, roomMentions } from '../messages/room-calls.ts';
import type { Settings } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';
import { isGranted } from '../sites/grants.ts';
import { pageChoice } from '../sites/page-choice.ts';
import { pageStatus, type PageStatus } from '../sites/page-status.ts';
import { isWanted, siteOf } from '../sites/site.ts';

/** One name as one frame of the page has it. */
export type NameHere = v.InferOutput<typeof roomMentions.told>['entities'][number];

/** All that the popup and the side panel know of the page that they are about. */
export interface PageState {
  readonly tab: number;
  readonly host: string | null;
  readonly siteOn: boolean;
  readonly granted: boolean;
  readonly settings: Settings;
  readonly status: PageStatus;
  readonly names: readonly NameHere[];
  readonly stopped?: 'characters' | 'mentions';
}

/** The tab that a room is about. Builds for tests open rooms as tabs of their own and name the tab. */
export async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (import.meta.env.MODE === 'e2e' && named !== null) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The page's state now; calls that fail count as a closed base or a page without our script. */
export async function readPageState(tab: Tabs.Tab): Promise<PageState> {
  const id = tab.id ?? -1;
  const site = siteOf(tab.url);
  const [settings, granted, base, mentions, choice] = await Promise.all([
    loadSettings(),
    site.host === null ? false : isGranted(site.host),
    ask(roomBase, {}),
    ask(roomMentions, { tab: Math.max(id, 0) }),
    pageChoice(id),
  ]);
  const page = mentions.ok ? mentions.value.state : 'unreachable';
  return {
    tab: id,
    host: site.host,
    siteOn: site.host !== null && granted && isWanted(site.host, settings),
    granted,
    settings,
    status: pageStatus({
      site,
      granted,
      settings,
      base: base.ok ? base.value.base : 'failed',
      choice,
      page,
    }),
    names: mentions.ok ? mentions.value.entities : [],
    ...(mentions.ok && mentions.value.stopped && { stopped: mentions.value.stopped }),
  };
}

/** Between two looks at the page while it is read and its rows arrive. */
const WHILE_READ_MS = 500;
/** Once it is read it may still grow; each look lays out all its marks, so it is not asked as often. */
const ONCE_READ_MS = 2_000;

/** Milliseconds to wait before the page is looked at again. */
export function untilNextLook({ status }: PageState): number {
  return status.kind === 'done' ? ONCE_READ_MS : WHILE_READ_MS;
}
