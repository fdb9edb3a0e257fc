import browser from 'webextension-polyfill';
import type { ReadFrame } from './frames.ts';

const BADGE = { color: '#36416B', text: '#FFFFFF' } as const;
const SIZES = [16, 32, 48] as const;

/** Icon and badge of one tab: how many names its frames show, "99+" from a hundred, nothing at none. */
export async function showOnToolbar(tab: number, on: boolean, rows: readonly ReadFrame[]): Promise<void> {
  const names = on ? rows.filter((row) => row.tab === tab).reduce((sum, row) => sum + row.names, 0) : 0;
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE.color }),
      browser.action.setBadgeTextColor({ tabId: tab, color: BADGE.text }),
      browser.action.setBadgeText({ tabId: tab, text: badgeText(names) }),
      browser.action.setIcon({ tabId: tab, path: iconPaths(on ? 'on' : 'off') }),
    ]);
  } catch {
    // The tab closed while we painted its icon.
  }
}

function badgeText(names: number): string {
  if (names === 0) return '';
  return names > 99 ? '99+' : String(names);
}

function iconPaths(state: 'on' | 'off'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `icons/${state}-${size}.png`]));
}
