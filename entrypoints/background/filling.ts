import browser from 'webextension-polyfill';
import type { Filling } from '../filling/index.ts';

declare function importScripts(path: string): void;

/** Chromium's background is a service worker, which can neither import nor start a worker; Firefox's is a page. */
const isWorker = 'ServiceWorkerGlobalScope' in globalThis;

/** A service worker may load later only what it has loaded once while it was installed. */
export function keepFillingAtHand(): void {
  if (isWorker) addEventListener('install', () => importScripts('/filling.js'));
}

/** The script of `entrypoints/filling`, loaded at the first call after a start. */
export async function filling(): Promise<Filling> {
  if (!globalThis.sidelightFilling) {
    if (isWorker) importScripts('/filling.js');
    else await import(/* @vite-ignore */ browser.runtime.getURL('/filling.js'));
  }
  if (!globalThis.sidelightFilling) throw new Error('filling.js has not come');
  return globalThis.sidelightFilling;
}
