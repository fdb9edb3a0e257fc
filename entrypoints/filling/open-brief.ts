import browser from 'webextension-polyfill';
import { openForm } from './adding.ts';

/** As wide and high as the export, of which it is a part; CSS pixels. */
const WINDOW = { width: 940, height: 660 };

/** Shows the brief of a tab's page in a window of its own, where it is made. */
export async function openBrief(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await openForm(browser.runtime.getURL(`/export.html#brief/${String(tab)}`), WINDOW);
}
