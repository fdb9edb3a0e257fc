import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { COMMANDS, ShortcutsScreen, type Shortcut } from '../../components/settings/shortcuts-screen.tsx';
import { settingsWords } from '../../utils/wording/settings.ts';
import type { PageProps } from './page-props.ts';

/** Firefox has this call since 137; Chromium lets an extension go to the page by its address. */
type Commands = typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };

/** Firefox for Android has no commands at all. */
const { commands } = browser as { readonly commands?: Commands };

/** The keys of today. The page is read anew when the reader comes back from the browser's own. */
export function ShortcutsPage({ lang }: PageProps) {
  const words = useMemo(() => settingsWords(lang), [lang]);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
  useEffect(() => {
    const life = new AbortController();
    const look = (): void => void shortcutsNow().then(setShortcuts);
    addEventListener('focus', look, { signal: life.signal });
    look();
    return () => life.abort();
  }, []);
  return (
    <ShortcutsScreen words={words} shortcuts={shortcuts} keyword={keyword()} onChange={wayToShortcuts()} />
  );
}

/** Our commands with the keys that they have now. */
async function shortcutsNow(): Promise<readonly Shortcut[]> {
  const all = (await commands?.getAll()) ?? [];
  return COMMANDS.flatMap((command) => {
    const known = all.find(({ name }) => name === command);
    return known ? [{ command, keys: known.shortcut ?? '' }] : [];
  });
}

/** The way to the browser's own page of shortcuts; undefined where no call leads there. */
function wayToShortcuts(): (() => void) | undefined {
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (browser.runtime.getURL('').startsWith('chrome-extension:'))
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return undefined;
}

function keyword(): string {
  return browser.runtime.getManifest().omnibox?.keyword ?? '';
}
