import browser from 'webextension-polyfill';

/** Shows the fact base in a tab of its own; the popup has done its work. */
export function openBase(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/manager.html') }).then(() => window.close());
}
