import browser from 'webextension-polyfill';

/** Chromium's panel, of which the polyfill knows nothing, and Firefox's sidebar. */
interface Panels {
  readonly sidePanel?: { open(of: { tabId: number }): Promise<void> };
}
const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {};
const { sidebarAction } = browser as { sidebarAction?: typeof browser.sidebarAction };

/**
 * Opens the panel beside a tab's page; undefined where the browser has none. To be called within a press itself: the
 * browsers open it for a reader's gesture alone.
 */
export function wayToPanel(tab: number): (() => void) | undefined {
  const opening = sidePanel
    ? () => sidePanel.open({ tabId: tab })
    : sidebarAction && (() => sidebarAction.open());
  return opening && (() => void opening().then(() => window.close()));
}
