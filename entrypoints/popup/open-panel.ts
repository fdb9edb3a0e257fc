import browser from 'webextension-polyfill';
import { report } from '../../utils/report/report.ts';
import { openPanel } from '../../utils/sites/open-panel.ts';

/**
 * Opens the panel beside the page; undefined where the browser has none, as on Android. To be called within a press
 * itself: browsers open it for a reader's gesture alone.
 */
export function wayToPanel(windowId: number | undefined): (() => void) | undefined {
  if (!('sidePanel' in browser || 'sidebarAction' in browser)) return undefined;
  return () => {
    openPanel(windowId).then(
      () => window.close(),
      (error: unknown) => report('panel', error),
    );
  };
}
