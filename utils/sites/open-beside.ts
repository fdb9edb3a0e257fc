import browser from 'webextension-polyfill';

/** Our pages that stand in small windows beside what is read, and how large; CSS pixels. */
const WINDOWS = {
  entry: { width: 420, height: 640 },
  note: { width: 460, height: 640 },
  // With what the window's own frame takes.
  export: { width: 940, height: 660 },
} as const;

/** Opens one of them at a place of its own: in a window, or in a tab where the browser has none, as on telephones. */
export async function openBeside(page: keyof typeof WINDOWS, at: string): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html#${at}`);
  const { windows } = browser as Partial<typeof browser>;
  if (windows) await windows.create({ type: 'popup', url, ...WINDOWS[page] });
  else await browser.tabs.create({ url });
}
