/** What the reader made, from outside: as it is stored, taken away, saved to a file and brought back. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Row } from '../../utils/knowledge/row.ts';
import { addFileTo, goTo } from './base-pages.ts';
import { until, type OpenBrowser } from './browser.ts';
import { press, shows } from './rooms.ts';

/**
 * All rows as they lie in the browser's own store, those that were deleted too, in the order of their ids.
 * @param room a page of the extension
 */
export async function storedRows(room: Page): Promise<Row[]> {
  // As text: Firefox's protocol hands over an object that stands in two places once.
  return JSON.parse(await room.evaluate(readRows)) as Row[];
}

/** Saves a backup of everything on the manager's page, and reads the file that the browser put there. */
export async function saveBackup(browser: OpenBrowser, manager: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-saved-'));
  try {
    await browser.saveInto(folder);
    await goTo(manager, '#backup', 'Save a file now');
    await press(manager, 'Save a file now');
    await shows(manager, 'Saved sidelight-');
    const name = await until('the backup is there', () =>
      readdirSync(folder).find((file) => /^sidelight-[\d-]+\.ndjson\.gz$/.test(file)),
    );
    return await until('the backup is whole', () => wholeText(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Restores a backup on the manager's page; returns what the page said it would do. */
export async function restoreBackup(manager: Page, backup: string): Promise<string> {
  await goTo(manager, '#backup', 'Drop a backup file');
  await addFileTo(manager, 'sidelight-2026-11-22.ndjson', backup);
  const plan = await shows(manager, 'Made on ');
  await press(manager, 'Restore');
  await shows(manager, 'Restored');
  return plan;
}

/** Everything that the extension stored goes at once, what it keeps outside of its databases included. */
export async function wipe(browser: OpenBrowser, room: Page): Promise<void> {
  await browser.stopBackground();
  await room.evaluate(deleteAll);
  await browser.stopBackground();
}

/** Undefined as long as the file is still being written. */
function wholeText(path: string): string | undefined {
  try {
    return gunzipSync(readFileSync(path)).toString();
  } catch {
    return undefined;
  }
}

interface Buckets {
  keys(): Promise<readonly string[]>;
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Runs in a page of the extension. */
async function readRows(): Promise<string> {
  const { storageBuckets } = navigator as unknown as { storageBuckets?: Buckets };
  const factory = storageBuckets ? (await storageBuckets.open('kb')).indexedDB : indexedDB;
  const rows = await new Promise<{ readonly id: string }[]>((resolve, reject) => {
    const opening = factory.open('kb');
    // Nothing is there: nothing is to be made by looking.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', (event) => {
      event.preventDefault();
      if (opening.error?.name === 'AbortError') resolve([]);
      else reject(new Error(opening.error?.message));
    });
    opening.addEventListener('success', () => {
      const base = opening.result;
      const reading = base.transaction('rows').objectStore('rows').getAll();
      reading.addEventListener('error', () => reject(new Error(reading.error?.message)));
      reading.addEventListener('success', () => {
        base.close();
        // What is only this device's business is in no backup.
        const stored = reading.result as {
          readonly id: string;
          readonly dirty: unknown;
          readonly lk: unknown;
        }[];
        resolve(stored.map((row) => ({ ...row, dirty: undefined, lk: undefined })));
      });
    });
  });
  return JSON.stringify(rows.sort((one, other) => (one.id < other.id ? -1 : 1)));
}

/** Runs in a page of the extension. */
async function deleteAll(): Promise<void> {
  const { storageBuckets } = navigator as unknown as { storageBuckets?: Buckets };
  for (const name of (await storageBuckets?.keys()) ?? []) await storageBuckets?.delete(name);
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', resolve);
      request.addEventListener('error', resolve);
    });
  }
  const { chrome } = globalThis as unknown as {
    chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };
  };
  await chrome.storage.local.clear();
}
