import browser from 'webextension-polyfill';
import type { NotedPage } from '../facts/note.ts';
import { askTab } from '../messages/ask.ts';
import { aboutHere } from '../messages/page-calls.ts';
import { cleanAddress } from '../reading/met.ts';
import { localDay } from '../wording/dates.ts';

/**
 * A tab's page as notes keep it: by what it says of itself, or by its address and title where our script is not in it.
 * Undefined for what has no address on the web, and for a tab that is gone.
 * @param now milliseconds since 1970
 */
export async function pageIn(tab: number, now: number): Promise<NotedPage | undefined> {
  const [about, shown] = await Promise.all([
    askTab(tab, 0, aboutHere, {}),
    browser.tabs.get(tab).catch(() => undefined),
  ]);
  const told = about.ok ? about.value : undefined;
  const address = cleanAddress(told?.address ?? shown?.url ?? '');
  if (address === undefined) return undefined;
  const { outlet, published, lang } = told ?? {};
  return {
    address,
    title: told?.title || (shown?.title ?? ''),
    ...(outlet !== undefined && outlet !== '' && { outlet }),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && lang !== '' && { lang }),
    read: localDay(now),
  };
}
