import browser, { type Scripting } from 'webextension-polyfill';
import { grantedPatterns } from './grants.ts';
import { patternOf } from './site.ts';
import type { Settings } from '../settings/settings.ts';

const ID = 'reader';
const JS = ['content-scripts/page.js'];
/** The marks' rules come with the script, because a `::highlight()` rule inserted late restyles the whole page. */
const CSS = ['content-scripts/page.css'];

/**
 * Makes the registered content script agree with what is granted and chosen. Safe to call at any time, from any
 * event: calls run one after the other and each reads the state anew.
 */
export function syncRegistration(settings: () => Promise<Settings>): Promise<void> {
  return navigator.locks.request('registration', async () => apply(await settings()));
}

/**
 * Reads pages that are already open, once; later loads are read by the registration. Frames that refuse (browser
 * pages, a tab that closed meanwhile) are passed over: there is nothing of the reader's to lose.
 */
export async function injectInto(tabs: readonly number[]): Promise<void> {
  await Promise.all(
    tabs.map(async (tabId) => {
      const target = { tabId, allFrames: true };
      try {
        await browser.scripting.insertCSS({ target, files: CSS });
        await browser.scripting.executeScript({ target, files: JS });
      } catch {
        // No access to this tab, or it is gone.
      }
    }),
  );
}

/** Has a script come into one frame that pages do not load at once: hovering.js, adding.js, noting.js. */
export async function injectLater(file: string, tabId: number, frame: number): Promise<void> {
  const target = { tabId, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [file] });
}

async function apply(settings: Settings): Promise<void> {
  const matches = settings.paused ? [] : await grantedPatterns();
  const excludeMatches = Object.keys(settings.sitesOff).map(patternOf);
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (current) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const wanted: Scripting.RegisteredContentScript = {
    id: ID,
    matches,
    excludeMatches,
    js: JS,
    css: CSS,
    runAt: 'document_start',
    allFrames: true,
    persistAcrossSessions: true,
  };
  if (current) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}
