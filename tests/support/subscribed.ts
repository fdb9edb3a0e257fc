import type { Page } from 'puppeteer-core';
import { inExtension } from '../../scripts/browser/pages.ts';
import { packFiles, place, type PackContents } from '../unit/knowledge/small-pack.ts';
import { device } from '../unit/knowledge/device.ts';
import type { OpenBrowser } from './browser.ts';
import type { Publisher } from './publisher.ts';

/** Puts a pack of places of these names on a publisher's shelf, and returns the address of its index. */
export function layPack(
  publisher: Publisher,
  names: readonly string[],
  contents: Partial<PackContents> = {},
): string {
  const entities = names.map((name) => place(`shelf-${name.toLowerCase()}`, name));
  for (const [path, text] of packFiles({ ...contents, entities })) publisher.at.set(`/small/${path}`, text);
  return `${publisher.origin}/small/index.json`;
}

/**
 * A reader who subscribed before: what was kept of it outside the base is there, and the base, which has lost it,
 * brings it back at its next start.
 */
export async function subscribedBefore(browser: OpenBrowser, room: Page, url: string): Promise<void> {
  const before = device();
  const own = before.open();
  const fields = { title: { en: 'A small pack' }, url, auto: true, installedAt: '2026-11-20T12:00:00Z' };
  await own.put('me', 'pack', 'pack:small', fields);
  own.close();
  await inExtension(room, 'storage.local.set', Object.fromEntries(before.storage.items));
  await browser.stopBackground();
}
