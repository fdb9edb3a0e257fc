import browser from 'webextension-polyfill';
import { readSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The settings as stored, with defaults where nothing is. Rejects only if the browser's storage does. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/**
 * Applies a change to the newest stored settings and resolves to the result. Changes run one after the other across
 * all contexts: the popup and the background both follow the same grant, and neither may write over the other.
 */
export function changeSettings(change: (current: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const current = await loadSettings();
    const changed = readSettings({ ...current, ...change(current) });
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls `heard` with the new and the former settings after every change, from whichever context. */
export function onSettingsChange(
  heard: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const listener = (
    changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
    area: string,
  ): void => {
    const change = changes[KEY];
    if (area === 'local' && change) heard(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
