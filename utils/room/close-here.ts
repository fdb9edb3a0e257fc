import browser from 'webextension-polyfill';

/** Closes the window that this page stands alone in. Pages may not close one that they did not open; tabs close with it. */
export async function closeHere(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  if (here?.id !== undefined) await browser.tabs.remove(here.id);
}
