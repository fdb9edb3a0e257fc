import type { Runtime } from 'webextension-polyfill';
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

function hostIn(address = ''): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
