import browser, { type Runtime } from 'webextension-polyfill';
import type { Role } from './protocol.ts';

/** Own pages that may ask as a room. The card is none of them: it stands inside a web page. */
const ROOMS: ReadonlySet<string> = new Set([
  '/popup.html',
  '/sidepanel.html',
  '/entry.html',
  '/welcome.html',
  '/manager.html',
  '/note.html',
  '/export.html',
]);
const CARD = '/card.html';
/** Chromium's worker, and the page that Firefox makes around it. */
const BACKGROUND: ReadonlySet<string> = new Set(['/background.js', '/_generated_background_page.html']);

/**
 * What a sender is, judged by what the browser says of it and never by what the message says; null for strangers.
 * Other extensions have another id, web pages none.
 */
export function roleOf(sender: Runtime.MessageSender): Role | null {
  if (sender.id !== browser.runtime.id) return null;
  const path = ownPath(sender.url);
  if (path !== null) {
    if (path === CARD && sender.tab && sender.frameId !== 0) return 'card';
    const top = sender.frameId === undefined || sender.frameId === 0;
    if (ROOMS.has(path) && top) return 'room';
    // By its address: Chromium tells a content script of no sender's tab, and the card's page would pass for it.
    return BACKGROUND.has(path) && !sender.tab ? 'background' : null;
  }
  if (sender.tab?.id !== undefined && sender.frameId !== undefined) return 'page';
  return sender.tab ? null : 'background';
}

function ownPath(url: string | undefined): string | null {
  const base = browser.runtime.getURL('');
  return url?.startsWith(base) ? new URL(url).pathname : null;
}
