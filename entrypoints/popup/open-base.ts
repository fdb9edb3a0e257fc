import browser from 'webextension-polyfill';

/** Shows a page of the fact base, in the tab where it is open, else in one of its own; the popup has done its work. */
export async function openBase(section?: string, ...path: readonly string[]): Promise<void> {
  const base = browser.runtime.getURL('/manager.html');
  const hash = section === undefined ? '' : `#${[section, ...path].map(encodeURIComponent).join('/')}`;
  const [open] = await browser.tabs.query({ url: `${base}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: base + hash });
  else {
    await browser.tabs.update(open.id, { active: true, ...(hash !== '' && { url: base + hash }) });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
  window.close();
}
