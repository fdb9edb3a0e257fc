import browser from 'webextension-polyfill';

/** What each browser calls its panel beside the page; Firefox for Android has none. */
interface Panels {
  readonly sidePanel?: { readonly open: (where: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Opens the side panel of a window. To be called within a press or a command of the reader's, before anything is
 * awaited; rejects where the browser does not let us.
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Panels;
  if (sidebarAction) return sidebarAction.open();
  if (!sidePanel || windowId === undefined) throw new Error('no side panel here');
  return sidePanel.open({ windowId });
}
