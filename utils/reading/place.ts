import type { Runtime } from 'webextension-polyfill';
import type { Place } from './session-record.ts';

/** Where a message comes from. Chromium names the document, Firefox does not; the role was checked before. */
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

/** The host that a page's choices and site rules go by. */
export function hostOf(sender: Runtime.MessageSender): string {
  return URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').hostname : '';
}
