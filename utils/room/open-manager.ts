import browser from 'webextension-polyfill';

/** Shows a part of the base's page, in the tab where that is open, else in one of its own: `packs`, `entity/KZ`. */
export async function openManager(...path: readonly string[]): Promise<void> {
  const page = browser.runtime.getURL('/manager.html');
  const url = `${page}#${path.map(encodeURIComponent).join('/')}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
