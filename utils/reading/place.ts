import type { Runtime, Tabs } from 'webextension-polyfill';
import { pageOf, type Spot } from './remembered.ts';
import type { Place } from './session-record.ts';

/** Where a message comes from. Not every supported browser names the document; the role was checked before. */
export function placeOf(sender: Runtime.MessageSender): Place {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new TypeError('a sender without tab or frame');
  const { documentId } = sender as { documentId?: unknown };
  return {
    tab: tab.id,
    frame: frameId,
    ...(typeof documentId === 'string' && { document: documentId }),
  };
}

/**
 * The host that a page's choices and site rules go by; empty where the browser names none. Frames without an address
 * of their own (`about:srcdoc`, `blob:`) that run our script belong to the tab's page.
 */
export function hostOf({ url, tab }: Runtime.MessageSender): string {
  return hostIn(url) || hostIn(tab?.url);
}

/** Where decisions about names go by: the tab's page, also in the frames within it. */
export function spotIn(tab: Tabs.Tab | undefined, host: string): Spot {
  if (tab?.id === undefined) throw new TypeError('a page without tab');
  return { tab: tab.id, isPrivate: tab.incognito, host, page: pageOf(tab.url) };
}

function hostIn(address = ''): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
