import browser from 'webextension-polyfill';

/** CSS pixels, and what the window's own frame takes. */
const WINDOW = { width: 940, height: 660 };

/** Opens the export of a tab's page, or its brief: in a window, or in a tab where the browser has no windows. */
export async function openExportWindow(is: 'page' | 'brief', tab: number): Promise<void> {
  const url = browser.runtime.getURL(`/export.html#${is}/${String(tab)}`);
  const { windows } = browser as Partial<typeof browser>;
  if (windows) await windows.create({ type: 'popup', url, ...WINDOW });
  else await browser.tabs.create({ url });
}
