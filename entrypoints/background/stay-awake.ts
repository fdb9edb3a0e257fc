import browser from 'webextension-polyfill';

/** Both browsers stop a background after 30 s, also one that works in IndexedDB; a call a second keeps it. */
const CALL_EVERY_MS = 1_000;

export function stayAwake(signal: AbortSignal): void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
