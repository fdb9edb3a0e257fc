import { until } from '../../scripts/browser/pages.ts';
import { Chromium } from './chromium.ts';
import type { Tab } from './tab.ts';

/** What is measured: an extension in a browser of its own, and a tab that shows the page. */
export interface Subject {
  readonly name: string;
  readonly browser: Chromium;
  readonly tab: Tab;
}

export interface Installed extends Subject {
  /** From the browser's start until the extension opens its welcome page: packs in the base, index built and kept. */
  readonly seconds: number;
  /** How often the worker was started on the way. */
  readonly starts: number;
  /** Of the stored index. */
  readonly indexBytes: number;
  /** Of all that the extension keeps. */
  readonly storedBytes: number;
}

/** A million names take most of a minute on a slow machine. */
const PATIENCE = 300_000;

/** Opens a browser with the empty extension. */
export async function openEmpty(folder: string): Promise<Subject> {
  const browser = await Chromium.open(folder);
  return { name: 'empty', browser, tab: await browser.newTab() };
}

/** Opens a browser with ours, and leaves it alone until it has installed itself: a message would keep it awake. */
export async function openInstalled(name: string, folder: string): Promise<Installed> {
  const before = performance.now();
  const browser = await Chromium.open(folder);
  const seen = new Set<string>();
  await until(
    `${name} has installed itself`,
    async () => {
      for (const worker of await browser.workers()) seen.add(worker);
      return (await browser.closePages()) > 0;
    },
    PATIENCE,
  );
  const seconds = (performance.now() - before) / 1000;
  const [indexBytes, storedBytes] = (await browser.inWorker(STORED)) as [number, number];
  return { name, browser, tab: await browser.newTab(), seconds, starts: seen.size, indexBytes, storedBytes };
}

/** Runs in the worker; the stores are opened by name, as any reader of the profile would. */
const STORED = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await done(indexedDB.open('packs'));
  const row = await done(db.transaction('index').objectStore('index').get('names'));
  db.close();
  return [row?.index.size ?? 0, (await navigator.storage.estimate()).usage];
})()`;
