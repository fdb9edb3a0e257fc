import browser from 'webextension-polyfill';
import type { PopupProps } from '../../components/popup/popup.tsx';

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

/** What of the popup leads into the base. */
export const WAYS_TO_BASE = {
  onOpenEntry: (id) => void openBase('entity', id),
  onOpenNote: (id) => void openBase('notes', id),
  onRestore: () => void openBase('backup'),
  onPacks: () => void openBase('packs'),
  onSettings: () => void openBase('settings'),
  onOpenBase: () => void openBase(),
} as const satisfies Partial<PopupProps>;
