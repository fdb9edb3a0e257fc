import browser from 'webextension-polyfill';
import { COMMANDS, type Shortcut } from '../../components/popup/shortcut-list.tsx';

/** Firefox has this call since 137; Chromium lets an extension go to the page by its address. */
type Commands = typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };

/** Firefox for Android has no commands at all. */
const { commands } = browser as { readonly commands?: Commands };

/** Our commands with the keys that they have now. */
export async function shortcutsNow(): Promise<readonly Shortcut[]> {
  const all = (await commands?.getAll()) ?? [];
  return COMMANDS.flatMap((command) => {
    const known = all.find(({ name }) => name === command);
    return known ? [{ command, keys: known.shortcut ?? '' }] : [];
  });
}

/** The way to the browser's own page of shortcuts; undefined where no call leads there. */
export function wayToShortcuts(): (() => void) | undefined {
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (browser.runtime.getURL('').startsWith('chrome-extension:'))
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return undefined;
}
